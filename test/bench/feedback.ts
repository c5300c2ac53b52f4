/** How long a learner waits for feedback on a slow phone, for each kind of question. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { parseQuizFile } from '../../src/lib/quiz/quiz-file.ts';
import { projectRoot } from '../../src/lib/server/project-root.ts';
import { button, fillIn, question, quiz } from '../e2e/learner.ts';
import { inPage, openBrowser } from './browser.ts';
import { median } from './median.ts';
import { serve } from './serve.ts';
import { visitSite } from './site.ts';

const slowdown = 6;
const rounds = 7;
const promised = 50;
const quizzes = join(projectRoot, 'test/fixtures/quizzes');

/** Milliseconds: see `in-page/feedback.js`. */
type Feedback = Readonly<Record<'noticed' | 'script' | 'painted' | 'screen' | 'explained', number>>;

async function check(page: Page): Promise<void> {
  // Without Playwright's look at what is there to be pressed, which would take the page's time. A press lasts.
  await button(page, 'Vérifier').click({ force: true, delay: 100 });
  await page.waitForTimeout(500); // nor is the page asked anything before it has painted
}

/** Answers on a page just loaded: nothing is warm but what the answers before have warmed. */
const onPage = (
  browser: Browser,
  origin: string,
  count: number,
  answer: (page: Page) => Promise<void>,
): Promise<Feedback[]> =>
  inPage(browser, { slowdown, watch: 'feedback' }, async (page) => {
    // The article is read first: what helps with that comes meanwhile.
    await page.goto(origin + quiz);
    await page.locator('details.tools > :nth-child(2)').waitFor({ state: 'attached' });
    await button(page, 'Commencer').click();
    await answer(page);
    const feedback = await page.evaluate<Feedback[]>('feedback');
    if (feedback.length !== count) throw new Error('Not every answer got feedback.');
    return feedback;
  });

const answerAll = (browser: Browser, origin: string, total: number): Promise<Feedback[]> =>
  onPage(browser, origin, total, async (page) => {
    for (let number = 1; number <= total; number++) {
      await question(page, number, total).waitFor();
      await fillIn(page, number);
      await check(page);
      await button(page, /^(?:Question suivante|Voir le résultat)$/).click();
    }
  });

/** A wrong answer to the first question, then the right one. */
const answerTwice = (browser: Browser, origin: string, total: number): Promise<Feedback[]> =>
  onPage(browser, origin, 1, async (page) => {
    await question(page, 1, total).waitFor();
    await page.getByRole('radio', { name: 'Solène Le Goff' }).check();
    await check(page);
    await fillIn(page, 1);
    await check(page);
  });

export function run(): Promise<string> {
  const source = readFileSync(join(quizzes, 'phare-de-kerlan.md'), 'utf8');
  const asked = parseQuizFile(source, { id: 'phare-de-kerlan', format: 'markdown' }).quiz.questions;
  return visitSite(quizzes, async (site) => {
    const served = await serve({ '': site });
    const browser = await openBrowser();
    try {
      const pages: Feedback[][] = [];
      while (pages.length < rounds) {
        const all = await answerAll(browser, served.origin, asked.length);
        pages.push([...all, ...(await answerTwice(browser, served.origin, asked.length))]);
      }
      const names = [...asked.map(({ kind }, index) => `${index + 1} ${kind}`), '1 second try'];
      const rows = names.map((name, index) => {
        const times = pages.flatMap((feedback) => feedback.slice(index, index + 1));
        const of = (key: keyof Feedback) => median(times.map((time) => time[key])).toFixed(0);
        const worst = Math.max(...times.map(({ painted }) => painted)).toFixed(0);
        return [
          name.padEnd(13),
          `${of('painted').padStart(4)} ms (at most ${promised}; worst ${worst.padStart(3)})`,
          `, noticed after ${of('noticed').padStart(2)}, in the document after ${of('script').padStart(2)}`,
          `, on the screen after ${of('screen').padStart(2)}; explained after ${of('explained').padStart(3)}`,
        ].join('');
      });
      const title = `from the click on « Vérifier » to the painted verdict, processor ${slowdown} times slower, medians of ${rounds} pages`;
      return [title, ...rows].join('\n');
    } finally {
      await browser.close();
      served.close();
    }
  });
}
