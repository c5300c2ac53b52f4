import { describe, expect, test } from 'vitest';
import type { HandedQuestion, HandIn } from '../../src/lib/exchange/hand-in.ts';
import { analyseItems, distribution, median } from '../../src/lib/exchange/item-analysis.ts';

const question = (credit: number, more: Partial<HandedQuestion> = {}): HandedQuestion => ({
  id: 'q',
  skill: 'vocabulary',
  points: 1,
  prompt: 'Que veut dire « grève » ?',
  credit,
  tries: 1,
  hints: 0,
  ...more,
});
const result = (id: string, share: number, questions: readonly HandedQuestion[]): HandIn => ({
  id,
  quiz: 'usine',
  title: 'L’usine',
  mode: 'exam',
  startedAt: 0,
  finishedAt: 1,
  time: 1,
  share,
  questions,
});

describe('a question in a class', () => {
  // Eleven learners: 0.27 × 11 ≈ 3 in each group. The best three have it right, of the weakest one.
  const credits = [1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0];
  const handIns = credits.map((credit, index) =>
    result(String(index), 1 - index / 10, [question(credit)]),
  );
  const [item] = analyseItems(handIns);

  test('has the facility and the discrimination worked out by hand', () => {
    expect(item?.n).toBe(11);
    expect(item?.facility).toBeCloseTo(6 / 11);
    expect(item?.discrimination).toBeCloseTo(1 - 1 / 3);
  });

  test('has no discrimination where the groups would be too small', () => {
    expect(analyseItems(handIns.slice(0, 9))[0]).not.toHaveProperty('discrimination');
  });
});

test('options are counted by what was chosen first, typed answers by how often they were wrong', () => {
  const choice = { options: ['a', 'b', 'c'], right: [1] };
  const handIns = [
    result('1', 1, [
      question(1, { ...choice, chosen: [1] }),
      question(1, { id: 't', typed: 'mot' }),
    ]),
    result('2', 0, [
      question(0, { ...choice, chosen: [2] }),
      question(0, { id: 't', typed: 'maux' }),
    ]),
    result('3', 0, [
      question(0, { ...choice, chosen: [2] }),
      question(0, { id: 't', typed: 'maux' }),
    ]),
  ];
  const [first, second] = analyseItems(handIns);
  expect(first?.options).toEqual([
    { text: 'a', right: false, n: 0 },
    { text: 'b', right: true, n: 1 },
    { text: 'c', right: false, n: 2 },
  ]);
  expect(second?.typed).toEqual([{ text: 'maux', n: 2 }]);
});

test('a question that some were not asked counts those who were', () => {
  const handIns = [
    result('1', 1, [question(1), question(0, { id: 'r' })]),
    result('2', 1, [question(1)]),
  ];
  expect(analyseItems(handIns).map(({ id, n }) => [id, n])).toEqual([
    ['q', 2],
    ['r', 1],
  ]);
});

test('scores are spread over ten parts', () => {
  expect(distribution([0, 0.05, 0.1, 0.99, 1])).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
});

test.each([
  [[], undefined],
  [[3], 3],
  [[4, 1], 2.5],
  [[9, 1, 5], 5],
])('the median of %o', (values, expected) => {
  expect(median(values)).toBe(expected);
});
