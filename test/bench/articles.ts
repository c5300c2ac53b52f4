/** The articles that are measured: the annotated ones beside the project, else the shipped ones. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const shared = new URL('../../../shared/articles/', import.meta.url);
const shipped = new URL('../../quizzes/', import.meta.url);

export type Article = { readonly name: string; readonly text: string };

export function articles(): Article[] {
  const folder = existsSync(shared) ? shared : shipped;
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'GUIDE.md')
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}
