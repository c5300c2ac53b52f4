/**
 * Words for Anki: a text file with header lines, as its manual describes them under « Text Files »
 * (docs.ankiweb.net/importing/text-files.html). Imported again it updates notes, which it knows by their `guid`.
 */
import type { MetWord } from '../progress/words.ts';

const separator = '\t';
const columns = [
  'guid',
  'notetype',
  'deck',
  'word',
  'gender',
  'definition',
  'gloss',
  'sentence',
  'tags',
] as const;
type Column = (typeof columns)[number];

/** Anki counts from one. */
const place = (column: Column): number => columns.indexOf(column) + 1;

/** Fields are HTML to Anki, and one with a tab, a line break or a quotation mark is quoted, its marks doubled. */
const html = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>');
const field = (text: string): string =>
  // « # » at the start of a line would make it a comment
  /[\t\r\n"]|^#/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;

/** The sentence with the word in bold. */
const sentenceOf = ({ sentence, start, end }: MetWord): string =>
  `${html(sentence.slice(0, start))}<b>${html(sentence.slice(start, end))}</b>${html(sentence.slice(end))}`;

/** A tag has no spaces. */
const tag = (text: string): string => text.replace(/\s+/g, '_');

export type AnkiOptions = {
  /** « Qui dit quoi ». `::` parts a deck from one in it. */
  readonly deck: string;
  /** A note type of the learner's, which has fields for word, gender, definition, gloss and sentence. */
  readonly noteType: string;
  /** Code of the language of the gloss; absent: none. */
  readonly gloss?: string | undefined;
};

export function writeAnki(
  words: readonly MetWord[],
  { deck, noteType, gloss }: AnkiOptions,
): string {
  const head = [
    '#separator:Tab',
    '#html:true',
    `#guid column:${place('guid')}`,
    `#notetype column:${place('notetype')}`,
    `#deck column:${place('deck')}`,
    `#tags column:${place('tags')}`,
    `#columns:${columns.join(separator)}`,
  ];
  const lines = words.map((word) => {
    const cells: Readonly<Record<Column, string>> = {
      guid: `qui-dit-quoi ${word.id}`,
      notetype: noteType,
      deck,
      word: html(word.headword),
      gender: word.gender ?? '',
      definition: html(word.definition ?? ''),
      gloss: html((gloss && word.glosses?.[gloss]) || ''),
      sentence: sentenceOf(word),
      tags: ['qui-dit-quoi', tag(word.quiz), ...(word.level ? [word.level] : [])].join(' '),
    };
    return columns.map((column) => field(cells[column])).join(separator);
  });
  return `${[...head, ...lines].join('\n')}\n`;
}
