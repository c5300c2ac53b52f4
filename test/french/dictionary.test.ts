import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Category } from '../../src/lib/french/lexicon.ts';
import { levels } from '../../src/lib/quiz/quiz.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';

const folder = new URL('../../src/lib/french/dictionary/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
const header =
  'lemma category gender level definition en synonyms antonyms family falseFriend hint'.split(' ');
const categories = 'NOUN VERB ADJ ADV CCONJ SCONJ ADP PRON DET INTJ EXPR'.split(' ');
/** In UTF-16 code units. */
const longestDefinition = 90;

type Row = { readonly line: string; readonly fields: readonly string[] };

const rowsOf = (file: string): Row[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .slice(1)
    .map((text, i) => ({
      line: `${file}:${i + 2}  ${text.slice(0, 60)}`,
      fields: text.split('\t'),
    }));

const all = files.flatMap(rowsOf);
const field = ({ fields }: Row, name: string): string => fields[header.indexOf(name)] ?? '';
const lexicon = await loadLexicon();
const fold = (text: string): string => text.replace(/’/g, "'");

/** The lines for which a test fails. */
const failing = (test: (row: Row) => boolean): string[] =>
  all.filter((row) => !test(row)).map(({ line }) => line);

describe('every entry of the dictionary', () => {
  it('stands below the header, with all its fields', () => {
    for (const file of files)
      expect(readFileSync(new URL(file, folder), 'utf8').split('\n')[0]?.split('\t')).toEqual(
        header,
      );
    expect(failing(({ fields }) => fields.length === header.length)).toEqual([]);
  });

  it('has a category, a level, a gloss, and a noun its gender', () => {
    expect(failing((row) => categories.includes(field(row, 'category')))).toEqual([]);
    expect(failing((row) => levels.some((level) => level === field(row, 'level')))).toEqual([]);
    expect(failing((row) => field(row, 'en') !== '')).toEqual([]);
    expect(
      failing(
        (row) => field(row, 'category') !== 'NOUN' || /^(?:m|f|m\/f)$/.test(field(row, 'gender')),
      ),
    ).toEqual([]);
  });

  it('has a short definition that is no sentence and does not use its lemma', () => {
    expect(
      failing((row) => {
        const definition = field(row, 'definition');
        return (
          definition !== '' && definition.length <= longestDefinition && !definition.endsWith('.')
        );
      }),
    ).toEqual([]);
    expect(
      failing(
        (row) =>
          field(row, 'category') === 'EXPR' ||
          !` ${field(row, 'definition').replace(/[^\p{L}-]+/gu, ' ')} `.includes(
            ` ${field(row, 'lemma')} `,
          ),
      ),
    ).toEqual([]);
  });

  it('is a word of the lexicon in that category', () => {
    expect(
      failing((row) => {
        const category = field(row, 'category');
        if (category === 'EXPR') return true;
        return lexicon
          .lookup(fold(field(row, 'lemma')))
          .some((reading) => sameCategory(reading.category, category));
      }),
    ).toEqual([]);
  });

  it('stands once, or with hints that tell its senses apart', () => {
    const seen = new Map<string, Row>();
    const doubles = all.filter((row) => {
      const key = ['lemma', 'category', 'hint'].map((name) => field(row, name)).join('\t');
      const double = seen.has(key);
      seen.set(key, row);
      return double;
    });
    expect(doubles.map(({ line }) => line)).toEqual([]);
  });
});

/** `avoir` and `être` are auxiliaries in the lexicon, `quelque` a determiner that is an adjective elsewhere. */
const sameCategory = (a: Category, b: string): boolean =>
  a === b ||
  (a === 'AUX' && b === 'VERB') ||
  (/^(?:CCONJ|SCONJ)$/.test(a) && /^(?:CCONJ|SCONJ)$/.test(b));
