/** Compiles the dictionary into `static/`. Run after `npm install`, and by `loadDictionary` when a table is newer. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileDictionary } from '../french/compile-dictionary.ts';
import { inRoot, isCurrent, replaceFile } from './compiled.ts';

const folder = inRoot('src/lib/french/dictionary');
const tables = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .map((name) => `${folder}/${name}`);
const sources = [
  folder,
  ...tables,
  ...['dictionary', 'compile-dictionary'].map((name) => inRoot(`src/lib/french/${name}.ts`)),
];

export const dictionaryFile = inRoot('static/french.dictionary');
/** Groups of words that must not face each other, and of those that can: for who makes questions. */
export const confusableFile = inRoot('static/french.confusable');
export const alternativesFile = inRoot('static/french.alternatives');
/** The glosses in one language. */
export const glossFile = (language: string): string => inRoot(`static/french.glosses.${language}`);

/** English is always there: every table has its column. */
export const isDictionaryCurrent = (): boolean =>
  isCurrent([dictionaryFile, confusableFile, alternativesFile, glossFile('en')], sources);

export function buildDictionary(): void {
  const { entries, confusable, alternatives, glosses } = compileDictionary(
    tables.map((path) => readFileSync(path, 'utf8')),
  );
  for (const [language, text] of Object.entries(glosses)) replaceFile(glossFile(language), text);
  replaceFile(confusableFile, confusable);
  replaceFile(alternativesFile, alternatives);
  replaceFile(dictionaryFile, entries);
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !isDictionaryCurrent()) buildDictionary();
