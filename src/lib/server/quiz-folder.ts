/** A folder of quiz files: each is read once, and again when it changes. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, parse, relative } from 'node:path';
import { formatProblem, isQuizId, parseQuizFile, type Problem } from '../quiz/quiz-file.ts';
import type { FindWord } from '../quiz/quiz-file-vocabulary.ts';
import type { Quiz } from '../quiz/quiz.ts';

/** A quiz file as read last. `quiz` is the teacher's, `complete` adds what is generated. */
export type QuizEntry = {
  readonly id: string;
  /** From the working directory, for messages. */
  readonly file: string;
  readonly problems: readonly Problem[];
  /** The quiz as the teacher wrote it. */
  readonly written: Quiz;
  readonly complete: () => Quiz;
};

export type QuizFolder = {
  /** All files, by id; empty where the folder doesn't exist. */
  readonly entries: () => Promise<QuizEntry[]>;
  /** One file; undefined where no file has that id. */
  readonly entry: (id: string) => Promise<QuizEntry | undefined>;
};

/** What reading and completing a quiz takes from the French side. */
export type Language = {
  readonly findWord: FindWord;
  readonly complete: (quiz: Quiz) => Quiz;
};

const endings = ['.md', '.txt'] as const;
export const isQuizFile = (name: string): boolean =>
  endings.some((ending) => name.endsWith(ending)) && !name.startsWith('.');

/**
 * The quiz files of a folder, completed by `language`, which is loaded when the first file is read. `warn` gets
 * each warning of a file that is read.
 */
export function openQuizFolder(
  folder: string,
  language: () => Promise<Language>,
  warn: (line: string) => void = console.warn,
): QuizFolder {
  const cache = new Map<string, { state: string; entry: Promise<QuizEntry> }>();

  const read = async (name: string): Promise<QuizEntry | undefined> => {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const state = `${found.mtimeMs} ${found.size}`;
    const cached = cache.get(name);
    if (cached?.state === state) return cached.entry;
    const entry = readEntry(path, language, warn);
    cache.set(name, { state, entry });
    return entry;
  };

  return {
    entries: async () => {
      const names = await readdir(folder).catch(() => []);
      const found = await Promise.all(names.filter(isQuizFile).sort().map(read));
      return withoutDoubles(found.filter((entry) => entry !== undefined));
    },
    entry: async (id) => {
      if (!isQuizId(id)) return undefined; // it comes from an address and must not leave the folder
      for (const ending of endings) {
        const entry = await read(id + ending);
        if (entry) return entry;
      }
      return undefined;
    },
  };
}

async function readEntry(
  path: string,
  language: () => Promise<Language>,
  warn: (line: string) => void,
): Promise<QuizEntry> {
  const [source, { findWord, complete }] = await Promise.all([readFile(path), language()]);
  const { name: id, ext } = parse(path);
  const format = ext === '.txt' ? 'text' : 'markdown';
  const { quiz, problems } = parseQuizFile(source, { id, format, findWord });
  const file = relative(process.cwd(), path).replaceAll('\\', '/');
  for (const problem of problems)
    if (problem.severity === 'warning') warn(formatProblem(file, problem));
  let completed: Quiz | undefined;
  return { id, file, problems, written: quiz, complete: () => (completed ??= complete(quiz)) };
}

/** `a.md` and `a.txt` would be the same page: the second one gets a problem of its own. */
export function withoutDoubles<Entry extends Pick<QuizEntry, 'id' | 'file' | 'problems'>>(
  entries: readonly Entry[],
): Entry[] {
  const files = new Map<string, string>();
  return entries.map((entry) => {
    const other = files.get(entry.id);
    if (other === undefined) {
      files.set(entry.id, entry.file);
      return entry;
    }
    const taken: Problem = {
      code: 'name-taken',
      severity: 'error',
      message: `The address “${entry.id}” belongs to ${other} already.`,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      hint: 'Rename one of the two files.',
    };
    return { ...entry, problems: [taken, ...entry.problems] };
  });
}

/** The errors of some files, one a line; '' for none. */
export const errorLines = (entries: readonly QuizEntry[]): string =>
  entries
    .flatMap(({ file, problems }) =>
      problems
        .filter((problem) => problem.severity === 'error')
        .map((problem) => formatProblem(file, problem)),
    )
    .join('\n');
