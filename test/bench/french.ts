/** How fast French is read, beside fr-compromise in the same run, and how the time grows with the text. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexiconFiles } from '../../src/lib/server/build-lexicon.ts';
import { pathological } from '../french/pathological.ts';
import { articles } from './articles.ts';
import { bundled } from './bundled.ts';
import { median } from './median.ts';

const { readLexicon } =
  await bundled<typeof import('../../src/lib/french/lexicon.ts')>('french/lexicon.ts');
const lexicon = readLexicon(readFileSync(lexiconFiles.words), readFileSync(lexiconFiles.names));
const { tagText } =
  await bundled<typeof import('../../src/lib/french/tagged-text.ts')>('french/tagged-text.ts');
const read = (text: string): unknown => tagText(text, { start: 0, end: text.length }, lexicon);

/** Its own types don't compile under strict settings. */
type Peer = { default: (text: string) => { compute(what: 'root'): unknown } };
const peerName: string = 'fr-compromise';
const { default: frCompromise } = (await import(peerName)) as Peer;
const peer = (text: string): unknown => frCompromise(text).compute('root');

const timed = (task: () => unknown): number => {
  const from = performance.now();
  task();
  return performance.now() - from;
};

/** Milliseconds of warming up, and of measuring, each time a reader's turn comes. */
const warmUp = 1000;
const turn = 500;
const turns = 4;

/**
 * Milliseconds that each reader takes for 1,000 words of the articles, warm: the median of all pieces and
 * turns. They take turns, so that a busy machine slows all of them.
 */
function per1000Words(...readers: ((text: string) => unknown)[]): number[] {
  const words = articles()
    .map(({ text }) => text)
    .join('\n\n')
    .split(/(?<=\s)(?=\S)/);
  const pieces = Array.from({ length: Math.floor(words.length / 1000) }, (_, k) =>
    words.slice(1000 * k, 1000 * (k + 1)).join(''),
  );
  const times: number[][] = readers.map(() => []);
  for (let k = 0; k < turns; k++)
    for (const [r, reader] of readers.entries()) {
      const from = performance.now();
      while (performance.now() - from < warmUp + turn)
        for (const piece of pieces) {
          const time = timed(() => reader(piece));
          if (performance.now() - from > warmUp) times[r]?.push(time);
        }
    }
  return times.map(median);
}

const size = 1_000_000;

/** The times that a text of half a million units and one of a million take, and their ratio. */
function growth(text: (length: number) => string): [milliseconds: number, ratio: number] {
  const [half, whole] = [text(size / 2), text(size)];
  const ratios = Array.from({ length: 3 }, () => {
    const shorter = timed(() => read(half));
    const longer = timed(() => read(whole));
    return [longer, longer / shorter] as const;
  }).sort((a, b) => a[1] - b[1]);
  const [milliseconds, ratio] = ratios[1] ?? [NaN, NaN];
  return [milliseconds, ratio];
}

const prose = (length: number): string => {
  const text = articles()
    .map((article) => article.text)
    .join('\n\n');
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
};

export function run(): Promise<string> {
  const [ours = NaN, theirs = NaN] = per1000Words(read, peer);
  const texts = { articles: prose, ...pathological };
  return Promise.resolve(
    [
      `tokens, sentences, tags and lemmas of 1,000 words   ${ours.toFixed(1)} ms`,
      `fr-compromise, the same words                       ${theirs.toFixed(1)} ms`,
      `ratio                                               ${(theirs / ours).toFixed(1)} (at least 10)`,
      '',
      'a text of one million units: milliseconds, and how many times those for half of it (2 is linear)',
      ...Object.entries(texts).map(([name, text]) => {
        const [milliseconds, ratio] = growth(text);
        return `${name.padEnd(28)}${milliseconds.toFixed(0).padStart(7)}${ratio.toFixed(1).padStart(6)}`;
      }),
    ].join('\n'),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await run());
