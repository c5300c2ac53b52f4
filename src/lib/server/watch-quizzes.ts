/** Shows a quiz file as soon as it is saved: new data on the page, or its errors over the page. */
import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join, parse, resolve } from 'node:path';
import type { ErrorPayload, Plugin } from 'vite';
import { parseQuizFile, type Problem } from '../quiz/quiz-file.ts';
import { isQuizFile } from './quiz-folder.ts';

/** The event that tells the page to load its data again; `watchQuizzes` in `browser/` answers it. */
const changed = 'quizzes:changed';

/** Watches the quiz files of a folder while developing. */
export function watchQuizzes(folder: string): Plugin {
  const watched = resolve(folder);
  return {
    name: 'watch-quizzes',
    apply: 'serve',
    configureServer({ watcher, ws }) {
      const broken = new Map<string, ErrorPayload>();

      /** Reads a file again; whether it was broken before. */
      const check = async (path: string): Promise<boolean> => {
        const overlay = await overlayFor(path);
        const wasBroken = broken.delete(path);
        if (overlay) broken.set(path, overlay);
        return wasBroken;
      };

      const show = (wasBroken: boolean): void => {
        const [overlay] = [...broken.values()].reverse(); // what was saved last
        if (overlay) ws.send(overlay);
        // A page that was first loaded while a file was broken has no data to refresh.
        else if (wasBroken) ws.send({ type: 'full-reload' });
        else ws.send({ type: 'custom', event: changed });
      };

      const onSave = (path: string): void => {
        const isOurs = dirname(resolve(path)) === watched && isQuizFile(basename(path));
        if (isOurs) void check(path).then(show);
      };

      const checkAll = async (): Promise<void> => {
        const names = await readdir(watched).catch(() => []);
        await Promise.all(names.filter(isQuizFile).map((name) => check(join(watched, name))));
      };

      void checkAll();
      watcher.add(watched);
      watcher.on('add', onSave).on('change', onSave).on('unlink', onSave);
    },
  };
}

/** The overlay for the first error of a file; undefined for a sound file and for one that's gone. */
async function overlayFor(path: string): Promise<ErrorPayload | undefined> {
  const source = await readFile(path).catch(() => undefined);
  if (!source) return undefined;
  const { name: id, ext } = parse(path);
  const { problems } = parseQuizFile(source, { id, format: ext === '.txt' ? 'text' : 'markdown' });
  const errors = problems.filter((problem) => problem.severity === 'error');
  const [first] = errors;
  if (!first) return undefined;
  return {
    type: 'error',
    err: {
      message: errors.map(describe).join('\n'),
      stack: '',
      id: path,
      plugin: 'watch-quizzes',
      frame: frame(source.toString('utf8'), first),
      // Vite counts columns from 0.
      loc: { file: path, line: first.line, column: first.column - 1 },
    },
  };
}

const describe = ({ line, column, code, message, hint }: Problem): string =>
  `${line}:${column}  ${code}  ${message} ${hint}`;

/** The problem's line with its place marked below. */
function frame(source: string, { line, column }: Problem): string {
  const text = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)[line - 1] ?? '';
  return `${line} | ${text}\n${' '.repeat(`${line} | `.length + column - 1)}^`;
}
