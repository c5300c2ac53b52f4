import { expect, test } from 'vitest';
import { countWords, readingMinutes, sentencesOf } from '../../src/lib/server/reading.ts';
import { slice, type Block } from '../../src/lib/text.ts';

const text = 'Le titre\nM. Riou dit : « Oui ! » Il part.\nÀ lire aussi : rien\n12 000 euros.';
const kinds = ['title', 'paragraph', 'related', 'paragraph'] as const;
let end = -1;
const blocks: Block[] = text.split('\n').map((line, index) => {
  const start = end + 1;
  end = start + line.length;
  return { kind: kinds[index] ?? 'paragraph', start, end };
});
const article = { text, blocks, marks: [] };

test('words are counted without punctuation, and without what is not part of the article', () => {
  expect(countWords(article)).toBe(2 + 6 + 3);
});

test('a number with a no-break space is one word', () => {
  const number = '12\u202F000 euros\u00A0!';
  const blocks = [{ kind: 'paragraph', start: 0, end: number.length }] as const;
  expect(countWords({ text: number, blocks, marks: [] })).toBe(2);
});

test('reading takes a minute at least', () => {
  expect([0, 130, 400].map(readingMinutes)).toEqual([1, 1, 3]);
});

test('the sentences to choose from are those of the paragraphs', () => {
  expect(sentencesOf(article).map((spans) => spans.map((span) => slice(text, span)))).toEqual([
    ['M. Riou dit : « Oui ! »', 'Il part.'],
    ['12 000 euros.'],
  ]);
});
