/** A teacher's page with hundreds of results dropped at once: how long until they are shown. */
import { fileURLToPath } from 'node:url';
import { writeHandIn } from '../../src/lib/exchange/hand-in-text.ts';
import { openBrowser } from './browser.ts';
import { serve } from './serve.ts';
import { visitSite } from './site.ts';

const sizes = [30, 500];
const promised = 2000;

/** The result of learner `index`: twelve questions, of which some are right. */
function result(index: number): string {
  const questions = Array.from({ length: 12 }, (_, number) => ({
    id: `single-${number}`,
    skill: 'vocabulary' as const,
    points: 1,
    prompt: `Que veut dire le mot numéro ${number} ici ? « Une phrase de l’article, comme on en lit. »`,
    credit: (index * 7 + number * 3) % 5 > 1 ? 1 : 0,
    tries: 1,
    hints: 0,
    options: ['Un sens', 'Un autre sens', 'Un troisième sens', 'Le bon sens'],
    right: [3],
    chosen: [(index + number) % 4],
  }));
  return writeHandIn({
    id: `attempt-${index}`,
    quiz: 'quiz',
    title: 'Un article',
    mode: 'exam',
    name: `Élève ${index}`,
    startedAt: 1,
    finishedAt: 2,
    time: 600_000,
    share: questions.filter(({ credit }) => credit === 1).length / questions.length,
    questions,
  });
}

export const run = (): Promise<string> =>
  visitSite(undefined, async (site) => {
    const served = await serve({ '': site });
    const browser = await openBrowser();
    try {
      const lines: string[] = [];
      for (const total of sizes) {
        const context = await browser.newContext({ serviceWorkers: 'block', locale: 'fr-FR' });
        const page = await context.newPage();
        await page.addInitScript({
          path: fileURLToPath(new URL('in-page/results.js', import.meta.url)),
        });
        await page.goto(`${served.origin}/results/class/`);
        const input = page.getByLabel('Fichiers');
        await input.waitFor();
        await page.evaluate(
          `document.querySelector('input[type=file]').addEventListener('change', () => (globalThis.from = performance.now()), true)`,
        );
        await input.setInputFiles(
          Array.from({ length: total }, (_, index) => ({
            name: `${index}.txt`,
            mimeType: 'text/plain',
            buffer: Buffer.from(result(index)),
          })),
        );
        const time = await page.evaluate<number>(
          `painted(() => document.querySelectorAll('tbody tr').length >= ${total}).then((at) => at - from)`,
        );
        lines.push(
          `${String(total).padStart(4)} results shown after ${time.toFixed(0).padStart(5)} ms (500 at most ${promised})`,
        );
        await context.close();
      }
      return lines.join('\n');
    } finally {
      await browser.close();
      served.close();
    }
  });
