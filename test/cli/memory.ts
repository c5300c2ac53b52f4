/** A command line with files in memory, and what it printed. */
import { run } from '../../src/cli.ts';
import type { Io } from '../../src/cli/io.ts';

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** Files by path; `undefined` is a folder. */
export type Files = Record<string, string | Uint8Array | undefined>;

export type Outcome = { code: number; out: string; err: string; files: Files };

/** Runs one command line beside these files. */
export async function quiz(argv: readonly string[], files: Files = {}): Promise<Outcome> {
  const outcome: Outcome = { code: -1, out: '', err: '', files: { ...files } };
  const io: Io = {
    out: (text) => (outcome.out += `${text}\n`),
    err: (text) => (outcome.err += `${text}\n`),
    readFile: (path, limit) => {
      if (!(path in outcome.files)) return Promise.reject(failure('ENOENT'));
      const content = outcome.files[path];
      if (content === undefined) return Promise.reject(failure('EISDIR'));
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return Promise.resolve(bytes.subarray(0, limit));
    },
    writeFile: (path, text, overwrite) => {
      if (path in outcome.files && !overwrite) return Promise.reject(failure('EEXIST'));
      outcome.files[path] = text;
      return Promise.resolve();
    },
    listFolder: (path) => {
      const names = Object.keys(outcome.files)
        .filter((file) => file.startsWith(`${path.replace(/^\/site\//, '')}/`))
        .map((file) => file.slice(file.lastIndexOf('/') + 1));
      return names.length > 0 ? Promise.resolve(names) : Promise.reject(failure('ENOENT'));
    },
    cwd: '/site',
    quizFolder: '/site/quizzes',
    columns: 80,
  };
  outcome.code = await run(argv, io);
  return outcome;
}

/** The JSON of each line. */
export const jsonLines = <T>(out: string): T[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** An article with two people who speak. */
export const article = `La bibliothèque ouvrira le dimanche

La maire de Carville, Jeanne Moulin, a annoncé vendredi que la bibliothèque ouvrirait le dimanche. « Les habitants nous le demandent depuis dix ans », a-t-elle expliqué devant le conseil municipal.

Le directeur de la bibliothèque, Paul Servet, a déclaré que quatre employés seraient embauchés. Selon Paul Servet, les étudiants viendront nombreux.

L’opposition critique le coût du projet. Marc Dubreuil a affirmé que la ville dépensait trop d’argent pour la culture.
`;
