/** A learner's words, one a row. */
import type { MetWord } from '../progress/words.ts';
import { type Cell, timeCell, type Wording, writeCsv } from './csv.ts';

const first = ['word', 'category', 'gender', 'level', 'definition'] as const;
const last = ['sentence', 'quiz', 'title', 'lookups', 'collected', 'first', 'last'] as const;

export type WordWording = Wording<(typeof first | typeof last)[number]>;

/** One column for each language that some word has a gloss in, under its code. */
export function writeWordsCsv(words: readonly MetWord[], wording: WordWording): string {
  const { headers } = wording;
  const languages = [...new Set(words.flatMap(({ glosses = {} }) => Object.keys(glosses)))].sort();
  return writeCsv(
    [
      [
        ...first.map((column) => headers[column]),
        ...languages,
        ...last.map((column) => headers[column]),
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
        timeCell(word.firstAt),
        timeCell(word.lastAt),
      ]),
    ],
    wording,
  );
}
