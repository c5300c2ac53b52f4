/** `quiz check`: what is wrong with quiz files, as the build would say it. */
import { basename, dirname, extname, join, relative } from 'node:path';
import { loadLexicon } from '../lib/server/lexicon.ts';
import { isQuizFile, withoutDoubles } from '../lib/server/quiz-folder.ts';
import type { Command } from './command.ts';
import { describe, errorCode, fileError, readDocument, type Document } from './documents.ts';
import type { Io } from './io.ts';
import { counted } from './layout.ts';

/** All quiz files of the site, as paths from where the command was called. */
async function shippedFiles({ listFolder, quizFolder, cwd }: Io): Promise<string[]> {
  const names = await listFolder(quizFolder);
  return names
    .filter(isQuizFile)
    .sort()
    .map((name) => relative(cwd, join(quizFolder, name)).replaceAll('\\', '/'));
}

/** Each file's problems; two files of one folder can't have the same address. */
const problemsOf = (documents: readonly Document[]) =>
  withoutDoubles(
    documents.map(({ file, problems, quiz }) => ({
      file,
      problems,
      id: join(dirname(file), quiz.id),
    })),
  ).flatMap(({ file, problems }) => problems.map((problem) => ({ file, problem })));

async function checkFiles(io: Io, files: readonly string[]): Promise<number> {
  const lexicon = await loadLexicon();
  const documents: Document[] = [];
  for (const file of files) {
    const document = await readDocument(io, file, lexicon, basename(file, extname(file)));
    if (typeof document === 'string') io.err(document);
    else if (isQuizFile(basename(file))) documents.push(document);
    else io.err(fileError(file, 'bad-ending', 'The name of a quiz file ends in .md or .txt.'));
  }
  const problems = problemsOf(documents);
  for (const { file, problem } of problems) io.err(describe(file, problem));
  const warnings = problems.filter(({ problem }) => problem.severity === 'warning').length;
  const errors = files.length - documents.length + problems.length - warnings;
  io.out(
    `${counted(files.length, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
  );
  return errors > 0 ? 1 : 0;
}

export const check: Command = {
  summary: 'say what is wrong with quiz files',
  usage: '[FILE…]',
  description:
    'Reads quiz files, all of quizzes/ unless some are named, and prints every problem as ' +
    'file:line:column  severity  code  message. An error keeps the site from being built, a warning does not.',
  examples: ['npm run quiz -- check', 'npm run quiz -- check quizzes/tiktok-washington.md'],
  flags: {},
  run: async ({ files }, io) => {
    if (files.length > 0) return checkFiles(io, files);
    try {
      return await checkFiles(io, await shippedFiles(io));
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
      return { misuse: 'There is no folder quizzes/ to check. Name the files.' };
    }
  },
};
