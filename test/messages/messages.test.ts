import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/lib/paraglide/runtime.js';

const folder = new URL('../../src/messages/', import.meta.url);
type Text = string | readonly { readonly match: Readonly<Record<string, string>> }[];
const read = (locale: string): Record<string, Text> =>
  JSON.parse(readFileSync(new URL(`${locale}.json`, folder), 'utf8')) as Record<string, Text>;

const formsOf = (text: Text): string[] =>
  typeof text === 'string' ? [text] : text.flatMap(({ match }) => Object.values(match));
const inputsOf = (text: Text): string[] =>
  [
    ...new Set(
      formsOf(text).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, n]) => n ?? '')),
    ),
  ].sort();

const base = read('fr');

test('every language of the settings has its file, and the other way round', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(files.sort()).toEqual(locales.map((locale) => `${locale}.json`).sort());
});

describe.each(locales.filter((locale) => locale !== 'fr'))('%s', (locale) => {
  const own = read(locale);

  test('has every message, and no other', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(base).sort());
  });

  test('says something in each, with the same inputs', () => {
    for (const [key, text] of Object.entries(own)) {
      expect(
        formsOf(text).every((form) => form.trim() !== ''),
        key,
      ).toBe(true);
      const known = new Set(inputsOf(base[key] ?? ''));
      expect(
        inputsOf(text).filter((input) => !known.has(input)),
        key,
      ).toEqual([]);
    }
  });
});

test('French has its spaces before high punctuation and inside guillemets', () => {
  const wrong = Object.entries(base).filter(([, text]) =>
    formsOf(text).some((form) =>
      /[^\u202f\s\d][;!?»]|[^\u202f\s\d/]:(?=\s|$)|«(?!\u202f)| [;:!?»]/u.test(form),
    ),
  );
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test('every message is used', () => {
  const source = readdirSync(new URL('../../src/', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((path) => /\.(?:ts|svelte)$/.test(path) && !path.includes('paraglide'))
    .map((path) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8'))
    .join('\n');
  const unused = Object.keys(base).filter((key) => !new RegExp(`\\bm\\.${key}\\b`).test(source));
  expect(unused).toEqual([]);
});
