/** How much JavaScript a quiz page loads, gzipped. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withSite } from './site.ts';

const promised = 70;
const kilobytes = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;

/** The scripts that a page names: modules loaded ahead, and what its own script imports. */
function scriptsOf(page: string): string[] {
  const html = readFileSync(page, 'utf8');
  const named = [
    ...html.matchAll(/<link\s[^>]*href="([^"]+)"[^>]*rel="modulepreload"/g),
    ...html.matchAll(/<script\s[^>]*src="([^"]+)"/g),
    ...html.matchAll(/\bimport\("([^"]+\.js)"\)/g),
  ];
  return [...new Set(named.map(([, path = '']) => resolve(dirname(page), path)))];
}

const statically = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;
const lazily = /\bimport\(\s*["'`]([^"'`]+\.js)["'`]\s*\)/g;

const importsOf = (file: string, pattern: RegExp): string[] =>
  Array.from(readFileSync(file, 'utf8').matchAll(pattern), ([, path = '']) =>
    resolve(dirname(file), path),
  );

/** The files and all that they import statically. */
function closure(files: readonly string[]): Set<string> {
  const found = new Set(files);
  for (const file of found) for (const path of importsOf(file, statically)) found.add(path);
  return found;
}

/** A page's scripts, and with those that they load by themselves; the router's list of all pages aside. */
function scripts(folder: string): { first: number; all: number; count: number } {
  const [slug = ''] = readdirSync(join(folder, 'quiz'));
  const first = closure(scriptsOf(join(folder, 'quiz', slug, 'index.html')));
  const pages = [...first].filter((file) => !file.includes('/entry/'));
  const all = closure([...first, ...pages.flatMap((file) => importsOf(file, lazily))]);
  return { first: kilobytes(first), all: kilobytes(all), count: first.size };
}

export function run(): Promise<string> {
  const { first, all, count } = withSite(undefined, scripts).found;
  return Promise.resolve(
    [
      `/quiz/[slug], first load     ${first.toFixed(1)} kB in ${count} files (at most ${promised})`,
      `with the questions' part     ${all.toFixed(1)} kB, loaded while the article is read`,
    ].join('\n'),
  );
}
