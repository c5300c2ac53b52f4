/** Reads the files named on the command line; what is wrong with one is said in one line on stderr. */
import { basename, extname } from 'node:path';
import { isFrench } from '../lib/french/is-french.ts';
import type { Lexicon } from '../lib/french/lexicon.ts';
import {
  formatProblem,
  isQuizId,
  parseQuizFile,
  toSource,
  type Problem,
} from '../lib/quiz/quiz-file.ts';
import type { Quiz } from '../lib/quiz/quiz.ts';
import { findWordWith } from '../lib/server/find-word.ts';
import { loadLexicon } from '../lib/server/lexicon.ts';
import { slice, type Span } from '../lib/text.ts';
import type { Io } from './io.ts';

export type Document = {
  /** As named on the command line. */
  readonly file: string;
  readonly quiz: Quiz;
  readonly problems: readonly Problem[];
  /** A span of the article in the file's text as decoded, with the words that stand there. */
  readonly quote: (span: Span) => Quotation;
};

export type Quotation = Span & { readonly text: string };

/** One more byte than `parseQuizFile` takes, so that it sees that there are more. */
const limit = 1024 * 1024 + 1;

/** `file:line:column  severity  code  message`, with what to do about it. */
export const fileError = (file: string, code: string, message: string): string =>
  `${file}:1:1  error  ${code}  ${message}`;

const readErrors: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOENT: ['not-found', 'There is no such file.'],
  ENOTDIR: ['not-found', 'There is no such file.'],
  EISDIR: ['is-a-folder', 'This is a folder. Name the files in it, as in quizzes/*.md.'],
  EACCES: ['not-readable', 'The file may not be read. Check its permissions.'],
};

export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** A quiz's address made of a file's name: `Mon article (2).txt` → `mon-article-2`. */
export function idFrom(file: string): string {
  const id = basename(file, extname(file))
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return isQuizId(id) ? id : 'article';
}

/**
 * One file with an article in French, or the line that says why there's none. `id` defaults to one made of the
 * file's name. A file that ends neither in `.md` nor `.markdown` is nothing but an article.
 */
export async function readDocument(
  io: Io,
  file: string,
  lexicon: Lexicon,
  id = idFrom(file),
): Promise<Document | string> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(file, limit);
  } catch (error) {
    const [code, message] = readErrors[errorCode(error)] ?? [
      'not-readable',
      `The file can't be read: ${error instanceof Error ? error.message : String(error)}.`,
    ];
    return fileError(file, code, message);
  }
  if (isBinary(bytes))
    return fileError(file, 'binary', 'This is no text but some other kind of file.');
  const { quiz, problems, origins } = parseQuizFile(bytes, {
    id,
    format: /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'text',
    findWord: findWordWith(lexicon),
  });
  const unread = problems.find(({ code }) => code === 'too-large' || code === 'not-utf8');
  if (unread) return describe(file, unread);
  if (!bytes.some((byte) => byte > 32)) return fileError(file, 'empty', 'The file is empty.');
  const { text } = quiz.article;
  if (!isFrench(text, lexicon))
    return fileError(file, 'not-french', 'The article is not in French.');
  const quote = (span: Span): Quotation => ({
    start: toSource(origins, span.start),
    end: span.end > span.start ? toSource(origins, span.end - 1) + 1 : toSource(origins, span.end),
    text: slice(text, span),
  });
  return { file, quiz, problems, quote };
}

/** A NUL occurs in no text, except in UTF-16, which has a byte order mark. */
const isBinary = (bytes: Uint8Array): boolean =>
  bytes.includes(0) && !/^(?:255,254|254,255)$/.test(bytes.subarray(0, 2).join());

/** A problem on one line, with what to do about it. */
export const describe = (file: string, problem: Problem): string =>
  `${formatProblem(file, problem)} ${problem.hint}`;

/** Reads one file after the other and shows what `show` makes of it. The exit code: 1 where any has errors. */
export async function showEach(
  io: Io,
  files: readonly string[],
  show: (document: Document, lexicon: Lexicon) => string,
): Promise<number> {
  const lexicon = await loadLexicon();
  let failed = false;
  for (const file of files) {
    const document = await readDocument(io, file, lexicon);
    if (typeof document === 'string') {
      io.err(document);
      failed = true;
      continue;
    }
    const errors = document.problems.filter(({ severity }) => severity === 'error');
    for (const error of errors) io.err(describe(file, error));
    failed ||= errors.length > 0;
    io.out(show(document, lexicon));
  }
  return failed ? 1 : 0;
}
