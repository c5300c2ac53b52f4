/** Where the keys lead among the words of an article. */
import type { ReadingAids } from '$lib/article/reading-aids.ts';
import type { Span } from '$lib/text.ts';

type Words = Pick<ReadingAids, 'words' | 'sentences'>;
type Starts = readonly number[];

/** Indices of the words that passages begin with. */
const firstWords = ({ words }: Words, passages: readonly number[]): Starts => [
  ...new Set(
    passages.map((at) => words.findIndex(([start]) => start >= at)).filter((index) => index >= 0),
  ),
];
const after = (starts: Starts, at: number): number | undefined =>
  starts.find((start) => start > at);
const before = (starts: Starts, at: number): number | undefined =>
  starts.findLast((start) => start < at);

type Move = (
  at: number,
  sentences: Starts,
  paragraphs: Starts,
  count: number,
) => number | undefined;
const nextSentence: Move = (at, sentences) => after(sentences, at);
const previousSentence: Move = (at, sentences) => before(sentences, at);

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: nextSentence,
  ArrowUp: previousSentence,
  'Control+ArrowRight': nextSentence,
  'Control+ArrowLeft': previousSentence,
  'Control+ArrowDown': (at, _, paragraphs) => after(paragraphs, at),
  'Control+ArrowUp': (at, _, paragraphs) => before(paragraphs, at),
  Home: (at, _, paragraphs) => before(paragraphs, at + 1),
  End: (at, _, paragraphs, count) => (after(paragraphs, at) ?? count) - 1,
};

/** How a key is named here: `Control+ArrowUp`; `undefined` for one that leads nowhere. */
export function moveOf({
  key,
  ctrlKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey'>): string | undefined {
  const name = ctrlKey ? `Control+${key}` : key;
  return Object.hasOwn(moves, name) ? name : undefined;
}

/** The index of the word that a move leads to from another; the same at either end of the article. */
export function moved(move: string, at: number, words: Words, blocks: readonly Span[]): number {
  const sentences = firstWords(
    words,
    words.sentences.map(([start]) => start),
  );
  const paragraphs = firstWords(
    words,
    blocks.map(({ start }) => start),
  );
  const count = words.words.length;
  const to = moves[move]?.(at, sentences, paragraphs, count) ?? at;
  return Math.min(Math.max(to, 0), count - 1);
}
