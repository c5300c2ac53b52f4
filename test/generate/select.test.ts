import { expect, test } from 'vitest';
import type { Candidate } from '../../src/lib/generate/maker.ts';
import { select } from '../../src/lib/generate/select.ts';
import type { Question } from '../../src/lib/quiz/quiz.ts';
import { single } from '../quiz/sample.ts';

/** A candidate far from all others that excludes nobody, unless told otherwise. */
function candidate(id: string, score: number, rest: Partial<Candidate> & { start?: number } = {}) {
  const question: Question = { ...single, id };
  const start = rest.start ?? id.charCodeAt(0) * 1000;
  return {
    write: () => question,
    score,
    excludes: [],
    variety: [id],
    at: { start, end: start + 10 },
    ...rest,
  };
}

const chosen = (candidates: readonly Candidate[], count: number): string =>
  select(candidates, count)
    .map(({ id }) => id)
    .join(' ');

const nothing = () => undefined;

test.each<[string, Candidate[], number, string]>([
  [
    'the best are chosen',
    [candidate('a', 0.1), candidate('b', 0.9), candidate('c', 0.5)],
    2,
    'b c',
  ],
  ['in text order', [candidate('c', 0.9), candidate('a', 0.5)], 2, 'a c'],
  ['fewer where there are fewer', [candidate('a', 0.5)], 3, 'a'],
  ['none where none are wanted', [candidate('a', 0.5)], 0, ''],
  ['none of none', [], 3, ''],
  [
    'of two that exclude each other the better',
    [candidate('a', 0.5, { excludes: ['x', 'y'] }), candidate('b', 0.9, { excludes: ['y'] })],
    2,
    'b',
  ],
  [
    'a new speaker before a better one who was asked already',
    [
      candidate('a', 0.9, { variety: ['Roy'] }),
      candidate('b', 0.8, { variety: ['Roy'] }),
      candidate('c', 0.6, { variety: ['Petit'] }),
    ],
    2,
    'a c',
  ],
  [
    'a far one before a better one nearby',
    [
      candidate('a', 0.9, { start: 0 }),
      candidate('b', 0.8, { start: 100 }),
      candidate('c', 0.7, { start: 900 }),
    ],
    2,
    'a c',
  ],
  [
    'another instead of one that cannot be written, whom it excluded nothing',
    [
      candidate('a', 0.9, { write: nothing, excludes: ['x'] }),
      candidate('b', 0.5, { excludes: ['x'] }),
    ],
    1,
    'b',
  ],
])('%s', (_, candidates, count, expected) => {
  expect(chosen(candidates, count)).toBe(expected);
});

test('what is not chosen is not written', () => {
  let written = 0;
  const counted = (id: string, score: number) => {
    const one = candidate(id, score);
    return {
      ...one,
      write: () => {
        written++;
        return one.write();
      },
    };
  };
  select([counted('a', 0.9), counted('b', 0.5), counted('c', 0.1)], 1);
  expect(written).toBe(1);
});
