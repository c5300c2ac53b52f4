import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { domains } from '../../src/lib/french/dictionary.ts';
import type { Category } from '../../src/lib/french/lexicon.ts';
import { levels } from '../../src/lib/quiz/quiz.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';

const folder = new URL('../../src/lib/french/dictionary/', import.meta.url);
const tables = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
const headerOf = (file: string): string[] =>
  (readFileSync(new URL(file, folder), 'utf8').split('\n')[0] ?? '').split('\t');
/** A table without definitions holds glosses in a further language. */
const files = tables.filter((file) => headerOf(file).includes('definition'));
const groupTables = tables.filter((file) => /^category\t/.test(headerOf(file).join('\t')));
const glossTables = tables.filter((file) => !files.includes(file) && !groupTables.includes(file));
const header =
  'lemma category gender level definition en synonyms antonyms family falseFriend hint domain others'.split(
    ' ',
  );
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
    for (const file of files) expect(headerOf(file)).toEqual(header);
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

  it('has a domain, and a mark where news knows further senses', () => {
    expect(failing((row) => field(row, 'domain') in domains)).toEqual([]);
    expect(failing((row) => /^\*?$/.test(field(row, 'others')))).toEqual([]);
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

const listed = (row: Row, name: string): string[] =>
  field(row, name)
    .split(';')
    .map((word) => word.trim().replace(/^=/, ''))
    .filter((word) => word !== '');

/** Rows by lemma. */
const byLemma = new Map<string, Row[]>();
for (const row of all)
  byLemma.set(field(row, 'lemma'), [...(byLemma.get(field(row, 'lemma')) ?? []), row]);

describe.each(['synonyms', 'antonyms'])('%s', (name) => {
  it('are mutual and of one category, where both have an entry; an expression may stand for a word', () => {
    const broken = all.flatMap((row) => {
      const own = field(row, 'category');
      return listed(row, name).flatMap((word) => {
        const rows = byLemma.get(word) ?? [];
        const same = rows.filter((other) => field(other, 'category') === own);
        const isExpression =
          own === 'EXPR' || rows.some((other) => field(other, 'category') === 'EXPR');
        if (rows.length === 0 || (same.length === 0 && isExpression)) return [];
        const mutual = same.some((other) => listed(other, name).includes(field(row, 'lemma')));
        return mutual ? [] : [`${row.line} → ${word}`];
      });
    });
    expect(broken).toEqual([]);
  });

  it('never name the word itself', () => {
    expect(failing((row) => !listed(row, name).includes(field(row, 'lemma')))).toEqual([]);
  });
});

test.each(glossTables)('every row of %s glosses an entry', (file) => {
  const columns = headerOf(file);
  expect(columns.filter((name) => /^[a-z]{2}$/.test(name))).not.toEqual([]);
  const keys = new Set(
    all.map((row) => ['lemma', 'category', 'hint'].map((name) => field(row, name)).join('\t')),
  );
  const lost = rowsOf(file).filter(
    ({ fields }) =>
      !keys.has(
        ['lemma', 'category', 'hint'].map((name) => fields[columns.indexOf(name)] ?? '').join('\t'),
      ),
  );
  expect(lost.map(({ line }) => line)).toEqual([]);
});

test.each(groupTables)('every row of %s is a group of entries of one category', (file) => {
  const lost = rowsOf(file).filter(({ fields: [category, words = ''] }) => {
    const group = words.split('; ');
    const isEntry = (word: string) =>
      (byLemma.get(word) ?? []).some((row) => field(row, 'category') === category);
    return group.length < 2 || new Set(group).size < group.length || !group.every(isEntry);
  });
  expect(lost.map(({ line }) => line)).toEqual([]);
});

describe('the whole dictionary', () => {
  const share = (level: string): number =>
    all.filter((row) => field(row, 'level') === level).length / all.length;

  it('has words and expressions enough', () => {
    const expressions = all.filter((row) => field(row, 'category') === 'EXPR').length;
    expect(all.length - expressions).toBeGreaterThanOrEqual(4000);
    expect(expressions).toBeGreaterThanOrEqual(400);
  });

  it('spreads over the levels as news does: most at B1 and B2', () => {
    for (const level of ['A1', 'A2', 'C1']) expect(share(level)).toBeGreaterThan(0.05);
    for (const level of ['B1', 'B2']) expect(share(level)).toBeGreaterThan(0.2);
    expect(share('C2')).toBeLessThan(0.02);
  });
});

/** `avoir` and `être` are auxiliaries in the lexicon, `quelque` a determiner that is an adjective elsewhere. */
const sameCategory = (a: Category, b: string): boolean =>
  a === b ||
  (a === 'AUX' && b === 'VERB') ||
  (/^(?:CCONJ|SCONJ)$/.test(a) && /^(?:CCONJ|SCONJ)$/.test(b));
