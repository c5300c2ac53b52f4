/** The lexicon for what runs in Node: the command line, the build, tests. */
import { readFile } from 'node:fs/promises';
import { readLexicon, type Lexicon } from '../french/lexicon.ts';
import { buildLexicon, isLexiconCurrent, lexiconFiles } from './build-lexicon.ts';

let lexicon: Promise<Lexicon> | undefined;

/** Read once for the process; compiled first where that wasn't done or something has changed since. */
export function loadLexicon(): Promise<Lexicon> {
  lexicon ??= load();
  return lexicon;
}

async function load(): Promise<Lexicon> {
  if (!isLexiconCurrent()) buildLexicon();
  const [words, names] = await Promise.all([
    readFile(lexiconFiles.words),
    readFile(lexiconFiles.names),
  ]);
  return readLexicon(words, names);
}
