/** Words that are clear to whoever knows English: « application », « gouvernement ». */
import type { DictionaryEntry } from '../french/dictionary.ts';
import { distance, foldWord } from '../quiz/nearest.ts';

/** Of the longer of a word and its gloss: with fewer letters changed, whoever knows one knows the other. */
const transparentShare = 0.3;

const bare = (text: string): string => foldWord(text).replace(/[^\p{L} ]/gu, '');

/** « genetically » as if it were French: « genetiquement ». */
const frenchEnding = (word: string): string =>
  word
    .replace(/ic(?:al)?(ly)?$/, (_, adverb?: string) => (adverb ? 'iquement' : 'ique'))
    .replace(/ly$/, 'ment')
    .replace(/ty$/, 'te')
    .replace(/y$/, 'ie');

/** « application », « gouvernement » : the gloss is nearly the same word. */
const resembles = ({ lemma, glosses }: DictionaryEntry): boolean =>
  Object.values(glosses)
    .flatMap((gloss) => gloss.split(/[,;/]/))
    .map((gloss) => frenchEnding(bare(gloss).replace(/^to /, '').trim()))
    .some((gloss) => {
      const own = bare(lemma);
      const longest = Math.max(own.length, gloss.length);
      return longest > 3 && distance(own, gloss) <= longest * transparentShare;
    });

const transparent = new WeakMap<DictionaryEntry, boolean>();
/** Whether the foreign word tells what the French one means. */
export const isTransparent = (entry: DictionaryEntry): boolean => {
  const known = transparent.get(entry) ?? resembles(entry);
  transparent.set(entry, known);
  return known;
};
