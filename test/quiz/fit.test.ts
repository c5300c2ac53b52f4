import { expect, test } from 'vitest';
import { fitted } from '../../src/lib/quiz/fit.ts';
import * as s from './sample.ts';

const [first, second] = s.multiple.options.map(({ id }) => id);
if (first === undefined || second === undefined) throw new Error('The sample has two options.');

test('an answer that fits is the same one', () => {
  const answer = { kind: 'multiple', options: [first, second] } as const;
  expect(fitted(s.multiple, answer)).toBe(answer);
});

test('an option that a hint ruled out is no longer chosen', () => {
  const answer = { kind: 'multiple', options: [first, second] } as const;
  expect(fitted(s.multiple, answer, [second])).toEqual({ kind: 'multiple', options: [first] });
});

test('an option that the question no longer has is no longer chosen', () => {
  const answer = { kind: 'single', options: ['gone'] } as const;
  expect(fitted(s.single, answer)).toEqual({ kind: 'single', options: [] });
});

test('pairs and gaps of another number are answered anew', () => {
  const { length } = s.matching.pairs;
  expect(fitted(s.matching, { kind: 'matching', rights: [0] })).toBeUndefined();
  const beyond = { kind: 'matching', rights: Array.from({ length }, () => length) } as const;
  expect(fitted(s.matching, beyond)).toBeUndefined();
  expect(fitted(s.gap, { kind: 'gap', texts: [] })).toBeUndefined();
});

test('an answer of another kind does not fit', () => {
  expect(fitted(s.single, { kind: 'gap', texts: ['a'] })).toBeUndefined();
  expect(fitted(s.single, undefined)).toBeUndefined();
});
