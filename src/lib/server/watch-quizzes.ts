/** Shows a quiz file as soon as it is saved: new data on the page, or its errors over the page. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { ErrorPayload, Plugin } from 'vite';
import type { Problem } from '../quiz/quiz-file.ts';
import { isQuizFile, openQuizFolder, type Language, type QuizEntry } from './quiz-folder.ts';

/** The event that tells the page to load its data again; `watchQuizzes` in `browser/` answers it. */
const changed = 'quizzes:changed';

/** What the build reads a file with, but for the questions it generates: they add no problem. */
async function loadFrench(): Promise<Language> {
  // When the first file is read: who builds the site has no use for it here.
  const [{ loadLexicon }, { findWordWith }] = await Promise.all([
    import('./lexicon.ts'),
    import('./find-word.ts'),
  ]);
  return { findWord: findWordWith(await loadLexicon()), complete: (quiz) => quiz };
}

/** Watches the quiz files of a folder while developing. It finds the errors that would fail the build. */
export function watchQuizzes(folder: string): Plugin {
  const watched = resolve(folder);
  let french: Promise<Language> | undefined;
  // The page's own reading prints the warnings.
  const quizzes = openQuizFolder(
    watched,
    () => (french ??= loadFrench()),
    () => undefined,
  );
  return {
    name: 'watch-quizzes',
    apply: 'serve',
    configureServer({ watcher, ws }) {
      /** The files with errors, as saved: the last one at the end. */
      let broken: string[] = [];

      const check = async (): Promise<readonly QuizEntry[]> => {
        const found = (await quizzes.entries()).filter((entry) => errorsOf(entry).length > 0);
        const paths = found.map(({ file }) => resolve(file));
        const old = broken.filter((path) => paths.includes(path));
        broken = [...old, ...paths.filter((path) => !old.includes(path))];
        return found;
      };

      const show = async (saved: string): Promise<void> => {
        const wasBroken = broken.length > 0;
        const found = await check();
        const latest = broken.includes(saved) ? saved : broken.at(-1);
        const entry = found.find(({ file }) => resolve(file) === latest);
        if (entry) ws.send(await overlayFor(entry));
        // A page that was first loaded while a file was broken has no data to refresh.
        else if (wasBroken) ws.send({ type: 'full-reload' });
        else ws.send({ type: 'custom', event: changed });
      };

      const onSave = (path: string): void => {
        const isOurs = dirname(resolve(path)) === watched && isQuizFile(basename(path));
        if (isOurs) void show(resolve(path));
      };

      void check();
      watcher.add(watched);
      watcher.on('add', onSave).on('change', onSave).on('unlink', onSave);
    },
  };
}

const errorsOf = ({ problems }: QuizEntry): Problem[] =>
  problems.filter((problem) => problem.severity === 'error');

/** The overlay for the errors of a file, at the first of them. */
async function overlayFor(entry: QuizEntry): Promise<ErrorPayload> {
  const path = resolve(entry.file);
  const source = await readFile(path, 'utf8').catch(() => '');
  const errors = errorsOf(entry);
  const { line = 1, column = 1 } = errors[0] ?? {};
  return {
    type: 'error',
    err: {
      message: errors.map(describe).join('\n'),
      stack: '',
      id: path,
      plugin: 'watch-quizzes',
      frame: frame(source, line, column),
      // Vite counts columns from 0.
      loc: { file: path, line, column: column - 1 },
    },
  };
}

const describe = ({ line, column, code, message, hint }: Problem): string =>
  `${line}:${column}  ${code}  ${message} ${hint}`;

/** The problem's line with its place marked below. */
function frame(source: string, line: number, column: number): string {
  const text = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)[line - 1] ?? '';
  return `${line} | ${text}\n${' '.repeat(`${line} | `.length + column - 1)}^`;
}
