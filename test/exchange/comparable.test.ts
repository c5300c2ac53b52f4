import { describe, expect, test } from 'vitest';
import {
  comparable,
  type Exclusion,
  inMode,
  modesOf,
  usualMode,
} from '../../src/lib/exchange/comparable.ts';
import type { HandIn } from '../../src/lib/exchange/hand-in.ts';
import { questionOf, resultOf } from './results.ts';

/** A result of questions with one letter each. */
const result = (id: string, letters: string, more: Partial<HandIn> = {}): HandIn =>
  resultOf(id, { questions: Array.from(letters, (letter) => questionOf({ id: letter })), ...more });
const ids = (handIns: readonly HandIn[]) => handIns.map(({ id }) => id);
const excludedIn = (handIns: readonly HandIn[]): Record<string, Exclusion> =>
  Object.fromEntries(comparable(handIns).excluded);

test('neither retries nor results of a part of the questions are averaged', () => {
  const { averaged, excluded, usualLength } = comparable([
    result('short', 'a'),
    result('one', 'abcd'),
    result('two', 'abcd'),
    result('retry', 'abcd', { retryOf: 'one' }),
  ]);
  expect(ids(averaged)).toEqual(['one', 'two']);
  expect(Object.fromEntries(excluded)).toEqual({ short: 'other', retry: 'retry' });
  expect(usualLength).toBe(4);
});

test('nearly all of the questions are the same ones, unless the learner chose a part', () => {
  const results = [
    result('one', 'abcdefgh'),
    result('two', 'abcdefgh'),
    result('edited', 'abcdefgx'),
    result('chosen', 'abcdefg', { part: true }),
  ];
  expect(excludedIn(results)).toEqual({ chosen: 'other' });
});

test('a part that the whole class was asked is what is averaged', () => {
  const results = [
    result('one', 'abc', { part: true }),
    result('two', 'abc', { part: true }),
    result('whole', 'abcd'),
  ];
  expect(excludedIn(results)).toEqual({ whole: 'other' });
});

test('a learner counts once, with the first result, and who gave no name is somebody else', () => {
  const { averaged, excluded } = comparable([
    result('late', 'abcd', { name: 'Zoé', finishedAt: 9 }),
    result('short', 'a', { name: 'ZOÉ', finishedAt: 1 }),
    result('early', 'abcd', { name: ' zoe\u0301', finishedAt: 3 }),
    result('nobody', 'abcd'),
    result('nobody else', 'abcd', { name: ' ' }),
  ]);
  expect(ids(averaged)).toEqual(['early', 'nobody', 'nobody else']);
  expect(Object.fromEntries(excluded)).toEqual({ late: 'repeated', short: 'other' });
});

test('who did another set first counts with the one that the class did', () => {
  const { averaged, excluded } = comparable([
    result('Léa, set 2', 'efgh', { name: 'Léa', set: 2, finishedAt: 1 }),
    result('Léa', 'abcd', { name: 'Léa', finishedAt: 2 }),
    result('Tom', 'abcd', { name: 'Tom', finishedAt: 3 }),
  ]);
  expect(ids(averaged)).toEqual(['Léa', 'Tom']);
  expect(Object.fromEntries(excluded)).toEqual({ 'Léa, set 2': 'other' });
});

describe('questions are the same', () => {
  test.each<[string, string, string, boolean]>([
    ['where one has left', 'abcd', 'abc', true],
    ['where one has come', 'abcd', 'abcde', true],
    ['where one was put in the place of another', 'abcd', 'abce', true],
    ['in another order', 'abcd', 'dcba', true],
    ['not where a third is left out', 'abcdef', 'abcd', false],
    ['not where as many are about something else', 'abcdef', 'ghijkl', false],
    ['not where there is but one, and another', 'a', 'b', false],
  ])('%s', (_, usual, others, same) => {
    const excluded = excludedIn([
      result('one', usual),
      result('two', usual),
      result('three', others),
    ]);
    expect(excluded).toEqual(same ? {} : { three: 'other' });
  });
});

describe('the usual questions', () => {
  test('are those of most learners, however often one repeats a short practice', () => {
    const short = ['1', '2', '3'].map((id) => result(id, 'ab', { name: 'Léa' }));
    expect(comparable([...short, result('4', 'abcdef'), result('5', 'abcdef')]).usualLength).toBe(
      6,
    );
    expect(comparable([...short, result('4', 'abcdef')]).usualLength).toBe(6);
    expect(comparable([]).usualLength).toBe(0);
  });

  test('are found where nearly everybody was asked a little else', () => {
    const excluded = excludedIn([
      result('1', 'xyz'),
      result('2', 'xyz'),
      ...['abcde', 'abcdf', 'abcdg'].map((letters) => result(letters, letters)),
    ]);
    expect(excluded).toEqual({ 1: 'other', 2: 'other' });
  });
});

describe('modes', () => {
  const exams = [result('1', 'abcd'), result('2', 'abcd')];
  const retries = [
    result('3', 'a', { mode: 'practice', retryOf: '1' }),
    result('4', 'b', { mode: 'practice', retryOf: '2' }),
  ];

  test('are none of retries, which are shown in any', () => {
    expect([...modesOf([...exams, ...retries])]).toEqual([['exam', 2]]);
    expect(ids(inMode([...exams, ...retries], 'exam'))).toEqual(['1', '2', '3', '4']);
    expect(excludedIn([...exams, ...retries])).toEqual({ 3: 'retry', 4: 'retry' });
  });

  test('are told apart', () => {
    const practice = result('5', 'abcd', { mode: 'practice' });
    expect(ids(inMode([...exams, practice], 'practice'))).toEqual(['5']);
    expect(ids(inMode([...exams, practice], ''))).toEqual(['1', '2', '5']);
  });

  test.each<[string, Partial<HandIn>[], string]>([
    ['more practices', [{ mode: 'practice' }, { mode: 'practice' }, {}], 'practice'],
    ['as many of each', [{ mode: 'practice' }, {}], 'exam'],
    [
      'retries beside an exam',
      [{ mode: 'practice', retryOf: '0' }, { mode: 'practice', retryOf: '0' }, {}],
      'exam',
    ],
  ])('usual is that of most results: %s', (_, all, expected) => {
    expect(usualMode(all.map((more, index) => result(String(index), 'a', more)))).toBe(expected);
  });
});
