/** Compiles the dictionary's tables into the files the site serves: entries, and glosses by language. */
import { fields, keyOf, listedAs, mirrored } from './dictionary.ts';

export type CompiledDictionary = {
  readonly entries: string;
  /** Groups of words that must not face each other in a choice. */
  readonly confusable: string;
  /** Groups of words that can. */
  readonly alternatives: string;
  /** By language code. */
  readonly glosses: Readonly<Record<string, string>>;
};

type Row = Readonly<Record<string, string>>;
const languageCode = /^[a-z]{2}$/;

function rowsOf(table: string): Row[] {
  const [header = '', ...lines] = table.split('\n').filter((line) => line !== '');
  const names = header.split('\t');
  return lines.map((line) =>
    Object.fromEntries(line.split('\t').map((cell, i) => [names[i] ?? '', cell])),
  );
}

const sense = ({ lemma = '', category = '', hint = '' }: Row): string =>
  `${keyOf(lemma)}\t${category}\t${hint}`;

const itemsOf = (text: string | undefined): string[] =>
  text ? text.split(';').map((item) => item.trim()) : [];

/**
 * A pair that two entries list alike stands once, at the word that comes first: `readDictionary` completes it. Only
 * where both words have one sense, so that it is clear where it goes.
 */
function withoutMirrors(rows: readonly Row[]): Row[] {
  const lists = mirrored.map((name) => {
    const byWord = new Map<string, Row[]>();
    const keyOfRow = ({ lemma = '', category = '' }: Row) => listedAs(name, lemma, category);
    for (const row of rows) byWord.set(keyOfRow(row), [...(byWord.get(keyOfRow(row)) ?? []), row]);
    const once = (row: Row): string =>
      itemsOf(row[name])
        .filter((item) => {
          const [, mark = '', word = ''] = /^(=?)(.*)$/u.exec(item) ?? [];
          const [other, second] = byWord.get(listedAs(name, word, row.category ?? '')) ?? [];
          const isAlone = !second && byWord.get(keyOfRow(row))?.length === 1;
          const isMirrored = itemsOf(other?.[name]).includes(mark + (row.lemma ?? ''));
          return !(isAlone && isMirrored && word < (row.lemma ?? ''));
        })
        .join(';');
    return [name, once] as const;
  });
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(lists.map(([name, once]) => [name, once(row)])),
  }));
}

/** Groups of words as `readDictionary` reads them; a word of several senses stands for all of them. `column` holds the words. */
function groupsIn(column: string, rows: readonly Row[], entries: readonly Row[]): string {
  const indices = new Map<string, number[]>();
  for (const [index, { lemma = '', category = '' }] of entries.entries()) {
    const key = listedAs('synonyms', lemma, category);
    indices.set(key, [...(indices.get(key) ?? []), index]);
  }
  const numbers = rows
    .filter((row) => row[column] !== undefined)
    .map(({ category = '', ...row }) =>
      itemsOf(row[column])
        .flatMap((word) => indices.get(listedAs('synonyms', word, category)) ?? [])
        .sort((a, b) => a - b),
    )
    .filter(({ length }) => length > 1)
    .sort(([a = 0], [b = 0]) => a - b);
  return numbers
    .map((group, line) => {
      const before = numbers[line - 1]?.[0] ?? 0;
      return group.map((index, place) => index - (group[place - 1] ?? before)).join(' ');
    })
    .join('\n');
}

/**
 * A table with a column `confusable` or `alternatives` holds groups of words. A table with definitions holds entries; a
 * column named by a language code holds glosses. A table without definitions adds glosses of a further language: its
 * rows name an entry by lemma, category and hint.
 */
export function compileDictionary(tables: readonly string[]): CompiledDictionary {
  const all = tables.flatMap(rowsOf);
  const rows = all.filter(({ lemma }) => lemma !== undefined);
  const entries = rows.filter((row) => row.definition);
  const added = new Map<string, Row>();
  for (const row of rows.filter((row) => !row.definition))
    added.set(sense(row), { ...added.get(sense(row)), ...row });
  const languages = new Set(
    rows.flatMap((row) => Object.keys(row).filter((name) => languageCode.test(name))),
  );
  return {
    entries: withoutMirrors(entries)
      .map((row) => fields.map((name) => row[name] ?? '').join('\t'))
      .join('\n'),
    confusable: groupsIn('confusable', all, entries),
    alternatives: groupsIn('alternatives', all, entries),
    glosses: Object.fromEntries(
      [...languages].map((language) => [
        language,
        entries.map((row) => row[language] ?? added.get(sense(row))?.[language] ?? '').join('\n'),
      ]),
    ),
  };
}
