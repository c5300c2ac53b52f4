import { expect, test } from 'vitest';
import type { Level } from '../../src/lib/quiz/quiz.ts';
import { nextArticle } from '../../src/routes/quiz/[slug]/next-article.ts';

const entry = (id: string, level?: Level) => ({ id, title: id, ...(level && { level }) });
const entries = [
  entry('a', 'A2'),
  entry('b', 'B1'),
  entry('c', 'B1'),
  entry('d', 'B2'),
  entry('e'),
];
const read = { id: 'b', level: 'B1' } as const;

test.each([
  ['of the same level', 0.7, [], 'c'],
  ['a harder one where it was easy', 0.9, [], 'd'],
  ['an easier one where it was hard', 0.2, [], 'a'],
  ['none that is harder where it was hard, though all others are done', 0.2, ['a', 'c', 'e'], 'a'],
  ['not one that is done, while there are others', 0.7, ['c', 'e'], 'a'],
  ['one that is done where all are', 0.7, ['a', 'c', 'd', 'e'], 'c'],
] as const)('%s', (_, share, done, expected) => {
  expect(nextArticle(entries, read, share, new Set(done))?.id).toBe(expected);
});

test('none where there is no other', () => {
  expect(nextArticle([entry('b', 'B1')], read, 1, new Set())).toBeUndefined();
});
