/** What is kept to be read without a connection: under which names, and which files make up a page. */
import { questionSets } from '../quiz/quiz.ts';

/** The caches of this site begin so: several sites may share an origin. `base` ends without a slash. */
export const cachePrefix = (base: string): string => `qui-dit-quoi ${base}/ `;

/** The cache of one version of the site: its program, and the pages that were kept while it was the newest. */
export const cacheOf = (base: string, version: string): string => cachePrefix(base) + version;

/** `/en/quiz/a/` → `/quiz/a/`, where that quiz's own files lie; `undefined` for another page. */
const quizFolder = (path: string): string | undefined =>
  /^(?:\/[a-z]{2})?(\/quiz\/[^/]+\/)$/.exec(path)?.[1];

/**
 * The files that make up a page, the page first: a quiz is whole with what helps to read it and its other questions.
 * Paths begin at the site's root, whatever folder that lies in.
 */
export function filesOf(path: string): readonly [string, ...string[]] {
  const folder = quizFolder(path);
  if (folder !== undefined) {
    const sets = Array.from({ length: questionSets - 1 }, (_, index) => `set/${index + 2}.json`);
    const own = ['aids.json', ...sets].map((file) => folder + file);
    return [path, `${path}__data.json`, ...own];
  }
  return /^\/(?:[a-z]{2}\/)?$/.test(path) ? [path, `${path}__data.json`] : [path];
}

/** The folders of the quizzes that are there with all their files, in one language of the interface at least. */
export function wholeQuizzes(paths: ReadonlySet<string>): ReadonlySet<string> {
  const whole = [...paths].filter((path) => filesOf(path).every((file) => paths.has(file)));
  return new Set(whole.flatMap((path) => quizFolder(path) ?? []));
}
