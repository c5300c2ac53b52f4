/** How often statements and speakers are right, how well confidence predicts it, and how fast it goes. */
import { fileURLToPath } from 'node:url';
import type { Statement } from '../../src/lib/article/statements.ts';
import { sure } from '../../src/lib/generate/sure-statements.ts';
import { analysed } from '../article/analysed.ts';
import { annotatedFolders, f1, gated, type Judged, score } from '../article/annotated.ts';
import { articles } from './articles.ts';
import { median } from './median.ts';

const three = (value: number): string => value.toFixed(3);

function row([name, folder]: [string, URL]): string {
  const lenient = score(folder);
  const strict = score(folder, 0.8);
  const found = lenient.judged.filter((one) => one.found);
  const { precision, recall } = gated(lenient, sure);
  const speaker = found.filter(({ right }) => right).length / (found.length || 1);
  return [
    name.padEnd(28),
    String(lenient.articles).padStart(3),
    String(lenient.annotated).padStart(5),
    three(f1(lenient, (one) => one.found)),
    three(f1(strict, (one) => one.found)),
    three(speaker),
    three(f1(lenient, (one) => one.right)),
    three(precision),
    three(recall),
  ].join('  ');
}

/** Predicted confidence in tenths against the share that is right. */
function reliability(judged: readonly Judged[]): string[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const own = judged.filter(
      ({ statement }) => Math.min(9, Math.floor(statement.confidence * 10)) === tenth,
    );
    const mean = (value: (one: Judged) => number) =>
      own.reduce((sum, one) => sum + value(one), 0) / (own.length || 1);
    const right = mean((one) => (one.right ? 1 : 0));
    const predicted = mean(({ statement }: { statement: Statement }) => statement.confidence);
    const bar = own.length > 0 ? '█'.repeat(Math.round(right * 30)) : '';
    return `0.${tenth}–  n ${String(own.length).padStart(4)}  predicted ${three(predicted)}  right ${three(right)}  ${bar}`;
  });
}

/** Milliseconds for 1,000 words, all of the analysis, warm. */
function speed(): number {
  const rounds = Array.from({ length: 30 }, () =>
    articles().map(({ text }) => {
      const from = performance.now();
      analysed(text);
      return ((performance.now() - from) / text.split(/\s+/).length) * 1000;
    }),
  );
  return median(rounds.slice(15).flat());
}

export function run(): Promise<string> {
  const folders = annotatedFolders();
  const judged = folders
    .filter(([name]) => !name.endsWith('unquoted'))
    .flatMap(([, folder]) => score(folder).judged);
  return Promise.resolve(
    [
      `${''.padEnd(28)}   n   said  found  strict  speaker  both   sure-P  sure-R`,
      ...folders.map(row),
      '',
      ...reliability(judged),
      '',
      `analysis of 1,000 words  ${speed().toFixed(1)} ms (at most 15)`,
    ].join('\n'),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await run());
