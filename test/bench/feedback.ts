/** How long a learner waits for feedback on a slow phone, for each kind of question. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
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
type Feedback = Readonly<Record<'wait' | 'script' | 'painted' | 'screen' | 'explained', number>>;

/** Answers all questions of a page just loaded: nothing is warm but what the questions before have warmed. */
const answerAll = (browser: Browser, origin: string, total: number): Promise<Feedback[]> =>
  inPage(browser, { slowdown, watch: 'feedback' }, async (page) => {
    await page.goto(origin + quiz);
    await button(page, 'Commencer').click();
    for (let number = 1; number <= total; number++) {
      await question(page, number, total).waitFor();
      await fillIn(page, number);
      // Without Playwright's look at what is there to be pressed, which would take the page's time.
      await button(page, 'Vérifier').click({ force: true });
      await page.waitForTimeout(500); // nor is the page asked anything before it has painted
      await button(page, /^(?:Question suivante|Voir le résultat)$/).click();
    }
    const feedback = await page.evaluate<Feedback[]>('feedback');
    if (feedback.length !== total) throw new Error('Not every answer got feedback.');
    return feedback;
  });

export function run(): Promise<string> {
  const source = readFileSync(join(quizzes, 'phare-de-kerlan.md'), 'utf8');
  const asked = parseQuizFile(source, { id: 'phare-de-kerlan', format: 'markdown' }).quiz.questions;
  return visitSite(quizzes, async (site) => {
    const served = await serve({ '': site });
    const browser = await openBrowser();
    try {
      const pages: Feedback[][] = [];
      while (pages.length < rounds)
        pages.push(await answerAll(browser, served.origin, asked.length));
      const rows = asked.map(({ kind }, index) => {
        const times = pages.flatMap((feedback) => feedback.slice(index, index + 1));
        const of = (key: keyof Feedback) => median(times.map((time) => time[key])).toFixed(0);
        return [
          `${index + 1} ${kind}`.padEnd(12),
          `${of('painted').padStart(4)} ms (at most ${promised})`,
          `, in the document after ${of('script').padStart(3)}, on the screen after ${of('screen').padStart(3)}`,
          `; explained after ${of('explained').padStart(3)}; noticed after another ${of('wait').padStart(3)}`,
        ].join('');
      });
      const title = `from « Vérifier » to the painted verdict, processor ${slowdown} times slower, medians of ${rounds} pages`;
      return [title, ...rows].join('\n');
    } finally {
      await browser.close();
      served.close();
    }
  });
}
