/** What the pages tell about an article before it is read, worked out once at build time. */
import { splitSentences } from '../french/sentences.ts';
import { tokenize } from '../french/tokens.ts';
import type { BlockText, Span } from '../text.ts';

/**
 * Words a minute of somebody reading French as a foreign language: two thirds of the 195 of native readers
 * (Trauzettel-Klosinski and Dietz, "Standardized assessment of reading performance", IOVS 53, 2012).
 */
const readingSpeed = 130;

const isRead = (kind: BlockText['blocks'][number]['kind']) =>
  kind !== 'related' && kind !== 'caption';

/** How many words an article has, counted as a word processor does. */
export function countWords({ text, blocks }: BlockText): number {
  const read = blocks.filter(({ kind }) => isRead(kind));
  // No-break spaces stand before punctuation and inside numbers: they part no words.
  const words = read.flatMap(({ start, end }) => text.slice(start, end).split(/[ \t\r\n]+/));
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How long a learner reads that many words; whole minutes, 1 at least. */
export const readingMinutes = (words: number): number =>
  Math.max(1, Math.round(words / readingSpeed));

/** The sentences a learner can choose from, one list a paragraph. */
export function sentencesOf({ text, blocks }: BlockText): Span[][] {
  const paragraphs = blocks.filter(({ kind }) => /^(?:paragraph|quote|item)$/.test(kind));
  return paragraphs.map((block) =>
    splitSentences(tokenize(text, block)).map(({ start, end }) => ({ start, end })),
  );
}
