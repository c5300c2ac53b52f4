/** Finds a word of the article that somebody types or chooses from a list. */
import type { ReadingAids } from '$lib/article/reading-aids.ts';
import { overlaps, slice, type Span } from '$lib/text.ts';
import { isLearnable, wordAt, type FoundWord } from './aids.ts';

/** The words that have something to tell, each where the article uses it first, in alphabetical order. */
export function wordsToFind(
  aids: ReadingAids,
  text: string,
  covered: Span | undefined,
): ReadonlyMap<string, FoundWord> {
  const words = new Map<string, FoundWord>();
  for (const index of aids.words.keys()) {
    const found = wordAt(aids, index);
    const [sense] = found?.senses ?? [];
    if (!found || !sense || !isLearnable(sense)) continue;
    if (covered && overlaps(covered, found)) continue;
    const written = slice(text, found).toLowerCase();
    if (!words.has(written)) words.set(written, found);
  }
  return new Map([...words].sort(([a], [b]) => a.localeCompare(b, 'fr')));
}

/** Without what a learner may not type: capitals, accents, ligatures, curved apostrophes. */
const plain = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/[’ʼ]/g, "'");

/** The word as the article writes it, or as the dictionary does, with or without its accents. */
export function findTyped(
  words: ReadonlyMap<string, FoundWord>,
  typed: string,
): FoundWord | undefined {
  const exact = words.get(typed.trim().toLowerCase());
  if (exact || typed.trim() === '') return exact;
  const key = plain(typed);
  const found = [...words];
  const [, word] =
    found.find(([written]) => plain(written) === key) ??
    found.find(([, { senses }]) => senses.some(({ headword }) => plain(headword) === key)) ??
    [];
  return word;
}
