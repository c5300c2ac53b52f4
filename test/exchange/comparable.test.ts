import { expect, test } from 'vitest';
import { comparable, usualLength, usualMode } from '../../src/lib/exchange/comparable.ts';
import type { HandedQuestion, HandIn } from '../../src/lib/exchange/hand-in.ts';

/** A result of so many questions. */
const result = (id: string, length: number, more: Partial<HandIn> = {}): HandIn => ({
  id,
  quiz: 'usine',
  title: 'L’usine',
  mode: 'exam',
  startedAt: 0,
  finishedAt: 1,
  time: 1,
  share: 1,
  questions: Array.from({ length }, (_, number): HandedQuestion => ({
    id: `q${number}`,
    skill: 'vocabulary',
    points: 1,
    prompt: 'Que veut dire « grève » ?',
    credit: 1,
    tries: 1,
    hints: 0,
  })),
  ...more,
});
const ids = (handIns: readonly HandIn[]) => handIns.map(({ id }) => id);

test('neither retries nor shorter results than most have are averaged', () => {
  const { counted, partial, repeated } = comparable([
    result('short', 1),
    result('one', 2),
    result('two', 2),
    result('retry', 2, { retryOf: 'one' }),
  ]);
  expect(ids(counted)).toEqual(['one', 'two']);
  expect(ids(partial)).toEqual(['short', 'retry']);
  expect(repeated).toEqual([]);
  expect(ids(comparable([result('short', 1)]).counted)).toEqual(['short']);
});

test('a learner counts once, with the first whole result, and who gave no name is somebody else', () => {
  const { counted, repeated } = comparable([
    result('late', 2, { name: 'Zoé', finishedAt: 9 }),
    result('short', 1, { name: 'ZOÉ', finishedAt: 1 }),
    result('early', 2, { name: ' zoe\u0301', finishedAt: 3 }),
    result('nobody', 2),
    result('nobody else', 2, { name: ' ' }),
  ]);
  expect(ids(counted)).toEqual(['early', 'nobody', 'nobody else']);
  expect(ids(repeated)).toEqual(['late']);
});

test('who repeats a short practice does not make it the usual length', () => {
  const short = ['1', '2', '3'].map((id) => result(id, 5, { name: 'Léa' }));
  expect(usualLength([...short, result('4', 17), result('5', 17)])).toBe(17);
  expect(usualLength([...short, result('4', 17)])).toBe(17);
  expect(usualLength([])).toBe(0);
});

test.each<[string, Partial<HandIn>[], string]>([
  ['more practices', [{ mode: 'practice' }, { mode: 'practice' }, {}], 'practice'],
  ['as many of each', [{ mode: 'practice' }, {}], 'exam'],
  [
    'retries beside an exam',
    [{ mode: 'practice', retryOf: '0' }, { mode: 'practice', retryOf: '0' }, {}],
    'exam',
  ],
])('the mode of most results: %s', (_, all, expected) => {
  expect(usualMode(all.map((more, index) => result(String(index), 1, more)))).toBe(expected);
});
