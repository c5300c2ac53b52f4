import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { places } from '../../src/lib/french/places.ts';

/** The lists as they are written: a set would hide what stands twice. */
const listsOf = (file: string): string[] =>
  Array.from(
    readFileSync(`src/lib/french/${file}`, 'utf8').matchAll(/`\s*([\p{L}][^`]{100,})`/gu),
    ([, list = '']) => list.trim(),
  );

const files = [
  { file: 'speaker-nouns.ts', separator: /\s+/, count: 4 },
  { file: 'everyday-words.ts', separator: /\s+/, count: 1 },
  { file: 'places.ts', separator: /,\s+/, count: 1 },
];

describe('a word stands once', () => {
  it.each(files)('in each list of $file', ({ file, separator, count }) => {
    const lists = listsOf(file).map((list) => list.split(separator));
    expect(lists).toHaveLength(count);
    for (const list of lists)
      expect(list.filter((word, i) => list.indexOf(word) !== i)).toEqual([]);
  });

  it('among the nouns that speak, whatever they stand for', () => {
    const nouns = listsOf('speaker-nouns.ts').flatMap((list) => list.split(/\s+/));
    expect(nouns.filter((word, i) => nouns.indexOf(word) !== i)).toEqual([]);
  });
});

test('a place is a name, without what names people more often', () => {
  expect([...places].filter((place) => !/^\p{Lu}[\p{L}' -]+$/u.test(place))).toEqual([]);
  for (const name of ['Hollande', 'Florence', 'Sofia', 'Terre', 'Brexit'])
    expect(places.has(name)).toBe(false);
});
