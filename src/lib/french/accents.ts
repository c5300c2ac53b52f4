/** Words that only an accent tells apart: « sur » and « sûr », « ou » and « où ». */
import type { Analysis, Lexicon } from './lexicon.ts';

const variants: Readonly<Record<string, string>> = {
  a: 'aàâ',
  e: 'eéèêë',
  i: 'iîï',
  o: 'oô',
  u: 'uùûü',
  c: 'cç',
};

const bare = (letters: string): string => letters.normalize('NFD').replace(/\p{M}/gu, '');

/** More letters that could bear an accent than this are not all tried. */
const mostLetters = 6;

/** Every spelling with other accents, or none. */
function respelt(form: string): string[] {
  let found = [''];
  let tried = 0;
  for (const letter of form) {
    const others = tried < mostLetters ? variants[bare(letter)] : undefined;
    if (others) tried++;
    found = found.flatMap((start) => Array.from(others ?? letter, (other) => start + other));
  }
  return found;
}

/** The words that differ from a reading's form, in lower case, in their accents alone, and are not that word. */
export function accentNeighbours(
  form: string,
  isOwn: (reading: Analysis) => boolean,
  lexicon: Lexicon,
): string[] {
  return [...new Set(respelt(form))].filter((word) => {
    // Not « renchèrit », which is only the older spelling of the same.
    const found =
      word === form ? [] : lexicon.lookup(word).filter(({ category }) => category !== 'PROPN');
    return found.length > 0 && !found.some(isOwn);
  });
}
