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
    entries: entries.map((row) => fields.map((name) => row[name] ?? '').join('\t')).join('\n'),
    glosses: Object.fromEntries(
      [...languages].map((language) => [
        language,
        entries.map((row) => row[language] ?? added.get(sense(row))?.[language] ?? '').join('\n'),
      ]),
    ),
  };
}
