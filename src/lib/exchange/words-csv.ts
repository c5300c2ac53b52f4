/** A learner's words, one a row. */
import type { MetWord } from '../progress/words.ts';
import { isoTime } from './answers-csv.ts';
import { type Cell, writeCsv } from './csv.ts';

/** One column for each language that some word has a gloss in. */
export function writeWordsCsv(words: readonly MetWord[]): string {
  const languages = [...new Set(words.flatMap(({ glosses = {} }) => Object.keys(glosses)))].sort();
  return writeCsv([
    [
      'word',
      'category',
      'gender',
      'level',
      'definition',
      ...languages,
      'sentence',
      'quiz',
      'title',
      'lookups',
      'collected',
      'first',
      'last',
    ],
    ...words.map((word): Cell[] => [
      word.headword,
      word.category,
      word.gender,
      word.level,
      word.definition,
      ...languages.map((language) => word.glosses?.[language]),
      word.sentence,
      word.quiz,
      word.title,
      word.lookups,
      word.collected,
      isoTime(word.firstAt),
      isoTime(word.lastAt),
    ]),
  ]);
}
