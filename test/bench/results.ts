/** The results page of a learner with thousands of attempts: how soon it can be used, what it holds, how fast it filters. */
import type { Browser, BrowserContext } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { digestOf, type Digest } from '../../src/lib/progress/digest.ts';
import type { Attempt } from '../../src/lib/quiz/attempt.ts';
import { openBrowser } from './browser.ts';
import { attemptNumber } from './many-attempts.ts';
import { median } from './median.ts';
import { serve } from './serve.ts';
import { visitSite } from './site.ts';

const sizes = [1000, 5000, 20_000];
const rounds = 5;
const atOnce = 500;
const promised = { open: 500, memory: 100, filter: 100 };
const address = '/results/';

type Figures = { readonly open: number; readonly memory: number; readonly filter: number };

/** The digests of attempts as the site keeps them, month by month. */
function byMonth(attempts: readonly Attempt[]): Record<string, Record<string, Digest>> {
  const months: Record<string, Record<string, Digest>> = {};
  for (const attempt of attempts) {
    const month = new Date(attempt.startedAt).toISOString().slice(0, 7);
    months[month] = { ...months[month], [attempt.id]: digestOf(attempt) };
  }
  return months;
}

/** Writes attempts into the site's database, which its own page has made. */
async function fill(context: BrowserContext, origin: string, total: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(origin + address);
  await page.getByRole('link', { name: 'Choisir un quiz' }).waitFor();
  const now = Date.now();
  for (let from = 0; from < total; from += atOnce) {
    const attempts = Array.from({ length: Math.min(atOnce, total - from) }, (_, index) =>
      attemptNumber(from + index, total, now),
    );
    await page.evaluate(
      ([attempts, digests]) =>
        new Promise<void>((done) => {
          const opening = indexedDB.open('qui-dit-quoi');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction(['attempts', 'digests'], 'readwrite');
            for (const one of attempts) transaction.objectStore('attempts').put(one);
            const packs = transaction.objectStore('digests');
            for (const [month, own] of Object.entries(digests)) {
              const reading = packs.get(month) as IDBRequest<string | undefined>;
              reading.onsuccess = () => {
                const before = JSON.parse(reading.result ?? '{}') as object;
                packs.put(JSON.stringify({ ...before, ...own }), month);
              };
            }
            transaction.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
      [attempts, byMonth(attempts)] as const,
    );
  }
  await page.close();
}

async function visit(context: BrowserContext, origin: string): Promise<Figures> {
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Performance.enable');
  await page.addInitScript({
    path: fileURLToPath(new URL('in-page/results.js', import.meta.url)),
  });
  await page.goto(origin + address, { waitUntil: 'commit' });
  const open = await page.evaluate<number>(
    `painted(() => document.querySelector('#overview') && document.querySelector('ol article'))`,
  );
  const { metrics } = await devTools.send('Performance.getMetrics');
  const memory = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 1e6;
  const filter = await page.evaluate<number>(`(async () => {
    const found = document.querySelector('section[aria-labelledby=history] [role=status]');
    const before = found.textContent;
    const select = document.querySelector('select');
    const from = performance.now();
    select.value = 'quiz-17';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return (await painted(() => found.textContent !== before)) - from;
  })()`);
  await page.close();
  return { open, memory, filter };
}

async function measure(browser: Browser, origin: string, total: number): Promise<Figures> {
  const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block' });
  try {
    await fill(context, origin, total);
    await visit(context, origin); // the browser wakes up
    const visits: Figures[] = [];
    while (visits.length < rounds) visits.push(await visit(context, origin));
    const of = (key: keyof Figures) => median(visits.map((one) => one[key]));
    return { open: of('open'), memory: of('memory'), filter: of('filter') };
  } finally {
    await context.close();
  }
}

export const run = (): Promise<string> =>
  visitSite(undefined, async (site) => {
    const served = await serve({ '': site });
    const browser = await openBrowser();
    try {
      const lines = [
        `attempts of 12 answers   usable (at most ${promised.open})   heap (at most ${promised.memory})   filtered (at most ${promised.filter})`,
      ];
      for (const total of sizes) {
        const { open, memory, filter } = await measure(browser, served.origin, total);
        lines.push(
          `${String(total).padStart(22)}${`${open.toFixed(0)} ms`.padStart(22)}${`${memory.toFixed(0)} MB`.padStart(21)}${`${filter.toFixed(0)} ms`.padStart(25)}`,
        );
      }
      return [...lines, `medians of ${rounds} visits`].join('\n');
    } finally {
      await browser.close();
      served.close();
    }
  });
