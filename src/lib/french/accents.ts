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

/** Spellings with one letter's accent changed. */
const changed = (form: string): string[] =>
  Array.from(form, (letter, i) =>
    Array.from(
      variants[bare(letter)] ?? '',
      (other) => form.slice(0, i) + other + form.slice(i + 1),
    ),
  ).flat();

/** Spellings with other accents on one letter or two, and the one without any: « élève », « élevé ». */
const respelt = (form: string): string[] => [...changed(form).flatMap(changed), bare(form)];

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
