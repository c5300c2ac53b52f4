/** The dictionary for what runs in Node: the command line, the build, tests. */
import { readFile } from 'node:fs/promises';
import { type Dictionary, readDictionary } from '../french/dictionary.ts';
import {
  alternativesFile,
  buildDictionary,
  confusableFile,
  dictionaryFile,
  glossFile,
  isDictionaryCurrent,
} from './build-dictionary.ts';

let dictionary: Promise<Dictionary> | undefined;

/** Read once for the process, with English glosses; compiled first where a table has changed since. */
export function loadDictionary(): Promise<Dictionary> {
  dictionary ??= load();
  return dictionary;
}

async function load(): Promise<Dictionary> {
  if (!isDictionaryCurrent()) buildDictionary();
  const [entries = '', en = '', confusable = '', alternatives = ''] = await Promise.all(
    [dictionaryFile, glossFile('en'), confusableFile, alternativesFile].map((path) =>
      readFile(path, 'utf8'),
    ),
  );
  return readDictionary(entries, { en }, { confusable, alternatives });
}
