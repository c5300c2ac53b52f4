/** The dictionary for what runs in Node: the command line, the build, tests. */
import { readFile } from 'node:fs/promises';
import { type Dictionary, readDictionary } from '../french/dictionary.ts';
import {
  buildDictionary,
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
  const [entries, en] = await Promise.all([
    readFile(dictionaryFile, 'utf8'),
    readFile(glossFile('en'), 'utf8'),
  ]);
  return readDictionary(entries, { en });
}
