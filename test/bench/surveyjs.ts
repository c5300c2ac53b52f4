/** The quiz page beside the same questions in SurveyJS: what each weighs, and how soon a question can be answered. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import project from '../../package.json' with { type: 'json' };
import { loadQuiz } from '../../src/lib/server/quizzes.ts';
import { inPage, openBrowser } from './browser.ts';
import { median } from './median.ts';
import { serve, type Sent, type Served } from './serve.ts';
import { visitSite } from './site.ts';
import { surveyOf } from './surveyjs/survey.ts';

const slug = 'tiktok-washington';
const questions = 10;
const rounds = 9;

/** Bundles SurveyJS's page; like ours, it carries its questions. */
async function buildSurvey(outDir: string): Promise<void> {
  const quiz = await loadQuiz(slug);
  if (!quiz) throw new Error(`There is no quiz ${slug}.`);
  const data = JSON.stringify(surveyOf(quiz, questions)).replaceAll('<', '\\u003c');
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('surveyjs', import.meta.url)),
    base: './',
    build: { outDir, emptyOutDir: true, minify: true, chunkSizeWarningLimit: 10_000 },
    plugins: [
      {
        name: 'questions',
        transformIndexHtml: () => [
          {
            tag: 'script',
            attrs: { type: 'application/json', id: 'survey' },
            children: data,
            injectTo: 'body',
          },
        ],
      },
    ],
  });
}

type Load = {
  /** Kilobytes with the headers. */
  readonly all: number;
  readonly scripts: number;
  /** What a service worker fetches for later visits; not in `all`. */
  readonly kept: number;
  /** Milliseconds since the navigation began. */
  readonly paint: number;
  readonly start: number;
  readonly answerable: number;
  readonly alive: number;
};
type Times = Pick<Load, 'paint' | 'start' | 'answerable' | 'alive'>;

const kilobytes = (answers: readonly Sent[]): number =>
  answers.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

async function load(
  browser: Browser,
  { origin, sent }: Served,
  path: string,
  slowdown: number,
): Promise<Load> {
  await sent(); // none is this page's
  return inPage(browser, { slowdown, watch: 'first-question' }, async (page) => {
    await page.goto(origin + path);
    await page.evaluate('answered');
    await page.waitForTimeout(1000); // the largest paint is told late
    const answers = await sent();
    const failed = answers.filter(({ status }) => status !== 200);
    if (failed.length > 0) throw new Error(`${path} lacks ${failed.map((one) => one.path).join()}`);
    const own = answers.filter(({ worker }) => !worker);
    return {
      all: kilobytes(own),
      scripts: kilobytes(own.filter(({ script }) => script)),
      kept: kilobytes(answers.filter(({ worker }) => worker)),
      ...(await page.evaluate<Times>('times')),
    };
  });
}

/** The medians of some loads of each page, which take turns. */
async function compare(browser: Browser, served: Served, slowdown: number): Promise<[Load, Load]> {
  const ours: Load[] = [];
  const theirs: Load[] = [];
  for (let round = 0; round <= rounds; round++) {
    const own = await load(browser, served, `/quiz/${slug}/`, slowdown);
    const other = await load(browser, served, '/surveyjs/', slowdown);
    if (round === 0) continue; // the server compresses, the browser wakes up
    ours.push(own);
    theirs.push(other);
  }
  const middle = (loads: readonly Load[]): Load => {
    const of = (key: keyof Load) => median(loads.map((one) => one[key]));
    return {
      all: of('all'),
      scripts: of('scripts'),
      kept: of('kept'),
      paint: of('paint'),
      start: of('start'),
      answerable: of('answerable'),
      alive: of('alive'),
    };
  };
  return [middle(ours), middle(theirs)];
}

type Row = { readonly key: keyof Load; readonly name: string; readonly atMost?: number };

const weights: readonly Row[] = [
  { key: 'all', name: 'over the network, kB', atMost: 1 / 3 },
  { key: 'scripts', name: 'JavaScript of it, kB', atMost: 1 / 3 },
  { key: 'kept', name: 'more in the background, kB' },
];
const times: readonly Row[] = [
  { key: 'paint', name: 'largest contentful paint, ms', atMost: 1 / 2 },
  { key: 'start', name: '« Commencer » can be pressed, ms' },
  { key: 'answerable', name: 'first question can be answered, ms', atMost: 1 / 2 },
  { key: 'alive', name: 'its answer can be checked, ms' },
];

const lines = (rows: readonly Row[], [ours, theirs]: readonly [Load, Load]): string[] =>
  rows.map(({ key, name, atMost }) => {
    const [own, other] = [ours[key], theirs[key]].map((value) =>
      (Number.isNaN(value) ? '–' : value.toFixed(0)).padStart(14),
    );
    const ratio = (ours[key] / theirs[key]).toFixed(3);
    const judged = atMost === undefined ? '' : `  ${ratio} (at most ${atMost.toFixed(3)})`;
    return `${name.padEnd(36)}${own}${other}${judged}`;
  });

export async function run(): Promise<string> {
  const surveyFolder = mkdtempSync(join(tmpdir(), 'surveyjs-'));
  const browser = await openBrowser();
  try {
    await buildSurvey(surveyFolder);
    return await visitSite(undefined, async (site) => {
      const served = await serve({ '': site, surveyjs: surveyFolder });
      try {
        const plain = await compare(browser, served, 1);
        const slow = await compare(browser, served, 4);
        return [
          `${''.padEnd(36)}  Qui dit quoi SurveyJS ${project.devDependencies['survey-core']}`,
          ...lines([...weights, ...times], plain),
          'with a processor four times slower',
          ...lines(times, slow),
          `medians of ${rounds} loads`,
        ].join('\n');
      } finally {
        served.close();
      }
    });
  } finally {
    await browser.close();
    rmSync(surveyFolder, { recursive: true });
  }
}
