/** All the command line needs of the world; tests give it an `Io` of their own and need no process. */
import { mkdir, open, readdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { quizFolder } from '../lib/server/quizzes.ts';

export type Io = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The first `limit` bytes of a file; rejects with the `code` of node:fs. */
  readonly readFile: (path: string, limit: number) => Promise<Uint8Array>;
  /** Rejects with `EEXIST` where the file is there already, unless told to overwrite it. */
  readonly writeFile: (path: string, text: string, overwrite: boolean) => Promise<void>;
  /** The names in a folder; rejects with the `code` of node:fs. */
  readonly listFolder: (path: string) => Promise<string[]>;
  /** What relative paths start from. */
  readonly cwd: string;
  /** Where the site's quiz files lie. */
  readonly quizFolder: string;
  /** How many characters fit on a line. */
  readonly columns: number;
};

/** The files below a folder, and nowhere to print yet. */
export const filesIn = (
  cwd: string,
): Pick<Io, 'readFile' | 'writeFile' | 'listFolder' | 'cwd'> => ({
  cwd,
  readFile: async (path, limit) => {
    const file = await open(resolve(cwd, path));
    try {
      const buffer = new Uint8Array(limit);
      let length = 0;
      for (;;) {
        const { bytesRead } = await file.read(buffer, length, limit - length);
        length += bytesRead;
        if (bytesRead === 0 || length === limit) return buffer.slice(0, length);
      }
    } finally {
      await file.close();
    }
  },
  writeFile: async (path, text, overwrite) => {
    const full = resolve(cwd, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, text, { flag: overwrite ? 'w' : 'wx' });
  },
  listFolder: (path) => readdir(resolve(cwd, path)),
});

/** This process: npm runs a script in the project's folder, but paths count from where it was called. */
export function processIo(): Io {
  const { npm_lifecycle_event: script, INIT_CWD } = process.env;
  return {
    ...filesIn(script === 'quiz' && INIT_CWD ? INIT_CWD : process.cwd()),
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    quizFolder,
    columns: Math.min(process.stdout.columns || 100, 100),
  };
}
