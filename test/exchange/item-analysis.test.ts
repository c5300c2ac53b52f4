import { describe, expect, test } from 'vitest';
import type { HandedQuestion, HandIn } from '../../src/lib/exchange/hand-in.ts';
import {
  analyseItems,
  distribution,
  isBlank,
  leastForDiscrimination,
  median,
  pairsIn,
  pointsOf,
} from '../../src/lib/exchange/item-analysis.ts';
import { questionOf, resultOf } from './results.ts';

const question = (credit: number, more: Partial<HandedQuestion> = {}): HandedQuestion =>
  questionOf({ credit, ...more });
const result = (id: string, share: number, questions: readonly HandedQuestion[]): HandIn =>
  resultOf(id, { share, questions });

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
    const most = leastForDiscrimination;
    expect(analyseItems(handIns.slice(0, most - 1))[0]).not.toHaveProperty('discrimination');
    expect(analyseItems(handIns.slice(0, most))[0]).toHaveProperty('discrimination');
  });
});

test('options are counted by what was chosen first, whatever their order in each result', () => {
  const handIns = [
    result('1', 1, [question(1, { options: ['a', 'b', 'c'], right: [1], chosen: [1] })]),
    result('2', 0, [question(0, { options: ['c', 'b', 'a'], right: [1], chosen: [0] })]),
    result('3', 0, [question(0, { options: ['b', 'c', 'a'], right: [0], chosen: [1] })]),
    result('4', 0, [question(0, { options: ['b', 'c', 'a'], right: [0] })]),
  ];
  expect(analyseItems(handIns)[0]?.options).toEqual([
    { text: 'a', right: false, n: 0 },
    { text: 'b', right: true, n: 1 },
    { text: 'c', right: false, n: 2 },
  ]);
});

test('who answered nothing is counted, so that the answers add up', () => {
  const options = { options: ['a', 'b'], right: [0] };
  const handIns = [
    result('1', 1, [question(1, { ...options, chosen: [0] })]),
    result('2', 0, [question(0, { ...options, chosen: [1] })]),
    result('3', 0, [question(0, { ...options, tries: 0 })]),
  ];
  const [item] = analyseItems(handIns);
  expect(item).toMatchObject({ n: 3, blank: 1 });
  expect(item?.options.reduce((sum, { n }) => sum + n, 0)).toBe(2);
});

test.each([
  ['never tried', { tries: 0 }, true],
  ['sent empty', { given: [] }, true],
  ['with nothing chosen', { options: ['a'], right: [0], chosen: [] }, true],
  ['answered wrong', { given: [{ text: 'maux', right: false }] }, false],
  ['of a result that does not tell what was answered', {}, false],
])('whether a question is blank: %s', (_, more, expected) => {
  expect(isBlank(question(0, more))).toBe(expected);
});

describe('pairs', () => {
  const pair = (text: string, right: boolean, n: number) => ({ text, right, n });
  const given = [
    pair('roi → règne', true, 3),
    pair('loi → dort', false, 2),
    pair('roi → dort', false, 1),
  ];

  test('are told by what stands on their left, with what belongs to it, asked for by nobody or not', () => {
    const key = ['mer → monte', 'roi → règne', 'loi → punit'];
    expect(pairsIn({ options: [], given, key })).toEqual([
      { left: 'mer', key: 'monte', rights: [] },
      { left: 'roi', key: 'règne', rights: [pair('règne', true, 3), pair('dort', false, 1)] },
      { left: 'loi', key: 'punit', rights: [pair('dort', false, 2)] },
    ]);
  });

  test('are told without a key, too', () => {
    expect(pairsIn({ options: [], given, key: [] })?.map(({ left, key }) => [left, key])).toEqual([
      ['roi', undefined],
      ['loi', undefined],
    ]);
  });

  test.each([
    ['what was typed', { options: [], given: [pair('maux', false, 1)], key: [] }],
    ['a choice', { options: [pair('a → b', true, 1)], given: [], key: ['a → b'] }],
    ['nothing', { options: [], given: [], key: [] }],
  ])('are not %s', (_, item) => {
    expect(pairsIn(item)).toBeUndefined();
  });
});

test.each<[string, Partial<HandedQuestion>[], string[]]>([
  ['as any result says it', [{}, { expected: ['mot', 'dit'] }], ['mot', 'dit']],
  ['the right options', [{ options: ['a', 'b', 'c'], right: [0, 2], chosen: [1] }], ['a', 'c']],
  [
    'what somebody gave, in results of before',
    [{ given: [{ text: 'maux', right: false }] }, { given: [{ text: 'mot', right: true }] }],
    ['mot'],
  ],
  ['unknown where nobody gave it', [{ given: [{ text: 'maux', right: false }] }], []],
])('what would have been right: %s', (_, questions, expected) => {
  const handIns = questions.map((more, index) => result(String(index), 0, [question(0, more)]));
  expect(analyseItems(handIns)[0]?.key).toEqual(expected);
});

test('a result has the points of its questions', () => {
  const handIn = result('1', 0.5, [question(0.5, { points: 3 }), question(0)]);
  expect(pointsOf(handIn)).toEqual({ points: 1.5, outOf: 4 });
});

test('what was typed, matched or marked is counted, most often first', () => {
  const given = (text: string, right = false) => ({ text, right });
  const handIns = [
    result('1', 1, [question(1, { given: [given('roi → règne', true), given('loi → punit')] })]),
    result('2', 0, [question(0, { given: [given('loi → punit')] })]),
    result('3', 0, [question(0, { given: [] })]),
    result('4', 0, [question(0)]),
  ];
  expect(analyseItems(handIns)[0]?.given).toEqual([
    { text: 'loi → punit', right: false, n: 2 },
    { text: 'roi → règne', right: true, n: 1 },
  ]);
});

test('results of before tell only of what was typed whether the question was right in the end', () => {
  const handIns = ['maux', 'mot', 'maux'].map((typed, index) =>
    result(String(index), 0, [question(typed === 'mot' ? 1 : 0, { typed })]),
  );
  expect(analyseItems(handIns)[0]?.given).toEqual([
    { text: 'maux', right: false, n: 2 },
    { text: 'mot', right: true, n: 1 },
  ]);
});

test('a question is itself wherever it stands, and another one when it was worded otherwise', () => {
  const other = question(0, { id: 'r', prompt: 'Qui parle ?' });
  const handIns = [
    result('1', 1, [question(1), other]),
    result('2', 1, [other, question(1)]),
    result('3', 1, [question(0, { prompt: 'Que veut dire « la grève » ?' })]),
  ];
  expect(analyseItems(handIns).map(({ prompt, n, facility }) => [prompt, n, facility])).toEqual([
    ['Que veut dire « grève » ?', 2, 1],
    ['Qui parle ?', 2, 0],
    ['Que veut dire « la grève » ?', 1, 0],
  ]);
});

test('a question may be called like what every object has', () => {
  const questions = ['__proto__', 'constructor'].map((id) => question(1, { id, prompt: '' }));
  const items = analyseItems([result('1', 1, questions), result('2', 1, questions)]);
  expect(items.map(({ n, facility }) => [n, facility])).toEqual([
    [2, 1],
    [2, 1],
  ]);
});

test('a question that some were not asked counts those who were', () => {
  const handIns = [
    result('1', 1, [question(1), question(0, { id: 'r', prompt: 'Qui ?' })]),
    result('2', 1, [question(1)]),
  ];
  expect(analyseItems(handIns).map(({ n }) => n)).toEqual([2, 1]);
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
