/** Words that only an accent tells apart: « sur » and « sûr », « ou » and « où ». */
import type { Lexicon } from './lexicon.ts';

const variants: Readonly<Record<string, string>> = {
  a: 'aàâ',
  e: 'eéèêë',
  i: 'iîï',
  o: 'oô',
  u: 'uùûü',
  c: 'cç',
};

const bare = (letters: string): string => letters.normalize('NFD').replace(/\p{M}/gu, '');

/** Spellings with the accent of one letter changed, and the one without any. */
const respelt = (form: string): string[] => [
  ...Array.from(form, (letter, i) =>
    Array.from(
      variants[bare(letter)] ?? '',
      (other) => form.slice(0, i) + other + form.slice(i + 1),
    ),
  ).flat(),
  bare(form),
];

/** The words of another lemma that differ from a form, in lower case, in their accents alone. */
export function accentNeighbours(form: string, lexicon: Lexicon): string[] {
  const lemmas = (word: string): string[] =>
    lexicon
      .lookup(word)
      .filter(({ category }) => category !== 'PROPN')
      .map(({ lemma }) => lemma);
  const own = new Set(lemmas(form));
  return [...new Set(respelt(form))].filter((word) => {
    const found = word === form ? [] : lemmas(word);
    return found.length > 0 && found.every((lemma) => !own.has(lemma));
  });
}
