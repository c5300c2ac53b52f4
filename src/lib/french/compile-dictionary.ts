/** Compiles the dictionary's tables into the files the site serves: entries, and glosses by language. */
import { fields, keyOf } from './dictionary.ts';

export type CompiledDictionary = {
  readonly entries: string;
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
  const byWord = new Map<string, Row[]>();
  const keyed = ({ lemma = '', category = '' }: Row): string => `${lemma}\t${category}`;
  for (const row of rows) byWord.set(keyed(row), [...(byWord.get(keyed(row)) ?? []), row]);
  const once = (row: Row, name: 'synonyms' | 'antonyms'): string =>
    itemsOf(row[name])
      .filter((item) => {
        const [, mark = '', word = ''] = /^(=?)(.*)$/u.exec(item) ?? [];
        const [other, second] = byWord.get(`${word}\t${row.category}`) ?? [];
        const isAlone = !second && byWord.get(keyed(row))?.length === 1;
        const isMirrored = itemsOf(other?.[name]).includes(mark + (row.lemma ?? ''));
        return !(isAlone && isMirrored && word < (row.lemma ?? ''));
      })
      .join('; ');
  return rows.map((row) => ({
    ...row,
    synonyms: once(row, 'synonyms'),
    antonyms: once(row, 'antonyms'),
  }));
}

/**
 * A table with definitions holds entries; a column named by a language code holds glosses. A table without
 * definitions adds glosses of a further language: its rows name an entry by lemma, category and hint.
 */
export function compileDictionary(tables: readonly string[]): CompiledDictionary {
  const rows = tables.flatMap(rowsOf);
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
    glosses: Object.fromEntries(
      [...languages].map((language) => [
        language,
        entries.map((row) => row[language] ?? added.get(sense(row))?.[language] ?? '').join('\n'),
      ]),
    ),
  };
}
