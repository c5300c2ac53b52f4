import { describe, expect, test } from 'vitest';
import {
  bySkill,
  credit,
  deadline,
  duration,
  isFinished,
  LONGEST_PAUSE,
  missed,
  progress,
  score,
} from '../../src/lib/quiz/attempt.ts';
import type { Attempt, Response } from '../../src/lib/quiz/attempt.ts';

const answers = (...grades: number[]): Response['answers'] =>
  grades.map((grade, i) => ({ answer: { kind: 'gap', texts: [] }, at: 1000 + i, grade }));

const respond = (question: string, grades: number[], hints = 0, skipped = false): Response => ({
  question,
  answers: answers(...grades),
  hints,
  skipped,
});

const attempt: Attempt = {
  version: 1,
  id: 'a1',
  quiz: 'usine',
  title: 'L’usine',
  settings: { mode: 'practice' },
  startedAt: 1000,
  asked: [
    { id: 'q1', skill: 'comprehension', points: 2 },
    { id: 'q2', skill: 'vocabulary', points: 1 },
    { id: 'q3', skill: 'vocabulary', points: 4 },
    { id: 'q4', skill: 'comprehension', points: 1 },
  ],
  current: 3,
  responses: [respond('q1', [1]), respond('q3', [0, 1], 1), respond('q2', [], 0, true)],
};
const exam: Attempt = { ...attempt, settings: { mode: 'exam', timeLimit: 500 } };

describe('in practice, credit', () => {
  test.each([
    ['is whole for a right first try', [1], 0, 1],
    ['is half for a right second try', [0, 1], 0, 0.5],
    ['is the first try’s share where the second gave less', [0.75, 1], 0, 0.75],
    ['is the second try’s share where it gave more', [0.25, 1], 0, 0.5],
    ['loses a quarter of the points for each hint', [1], 3, 0.25],
    ['loses it after the second try’s half, too', [0, 1], 1, 0.25],
    ['keeps a quarter of what was right, whatever the hints', [0, 1], 3, 0.25],
    ['keeps a quarter of what was partly right, too', [0.5], 3, 0.125],
    ['is nothing for a wrong answer with hints', [0], 3, 0],
    ['is nothing without an answer', [], 1, 0],
    ['is nothing from a third try', [0, 0, 1], 0, 0],
  ])('%s', (_, grades, hints, expected) => {
    expect(credit(respond('q', grades, hints), 'practice')).toBe(expected);
  });
});

describe('in an exam, credit', () => {
  test.each([
    ['is that of the last answer, though it is worse', [1, 0.5], 0.5],
    ['is that of the last answer, though it is the third', [0, 0, 1], 1],
    ['is nothing without an answer', [], 0],
  ])('%s', (_, grades, expected) => {
    expect(credit(respond('q', grades), 'exam')).toBe(expected);
  });
});

test('the score adds up the points earned out of all that were asked for', () => {
  expect(score(attempt)).toEqual({ points: 3, outOf: 8, share: 0.375 });
  expect(score(exam)).toEqual({ points: 6, outOf: 8, share: 0.75 });
  expect(score({ ...attempt, responses: [] })).toEqual({ points: 0, outOf: 8, share: 0 });
  expect(score({ ...attempt, asked: [] })).toEqual({ points: 0, outOf: 0, share: 0 });
});

test('each skill asked about has its score, in the order of the skills', () => {
  expect(bySkill(attempt)).toEqual([
    { skill: 'vocabulary', points: 1, outOf: 5, share: 0.2 },
    { skill: 'comprehension', points: 2, outOf: 3, share: 2 / 3 },
  ]);
});

test('progress tells answered from skipped, and a hint is neither', () => {
  expect(progress(attempt)).toEqual({ answered: 2, skipped: 1, total: 4, share: 0.75 });
  const hinted = { ...attempt, responses: [...attempt.responses, respond('q4', [], 1)] };
  expect(progress(hinted)).toEqual(progress(attempt));
  const givenUp = { ...attempt, responses: [respond('q1', [0], 0, true)] };
  expect(progress(givenUp)).toEqual({ answered: 1, skipped: 0, total: 4, share: 0.25 });
  expect(progress({ ...attempt, asked: [], responses: [] }).share).toBe(0);
});

test('what was not answered right was missed, in the order asked; a hint or a second try is no miss', () => {
  expect(missed(attempt)).toEqual(['q2', 'q4']);
  expect(missed(exam)).toEqual(['q2', 'q4']);
});

test('only an exam has a deadline, and only with a time limit', () => {
  expect(deadline(exam)).toBe(1500);
  expect(deadline({ ...exam, settings: { mode: 'exam' } })).toBeUndefined();
  expect(deadline({ ...exam, settings: { mode: 'practice', timeLimit: 500 } })).toBeUndefined();
});

test('an attempt is finished once it has an end', () => {
  expect(isFinished(attempt)).toBe(false);
  expect(isFinished({ ...attempt, finishedAt: 0 })).toBe(true);
});

describe('duration', () => {
  const at = (...times: number[]): Response => ({
    ...respond('q1', []),
    answers: times.map((at) => ({ answer: { kind: 'gap', texts: [] }, at, grade: 1 })),
  });
  const after = (times: number[], finishedAt?: number, from = attempt): number =>
    duration({ ...from, responses: [at(...times)], ...(finishedAt ? { finishedAt } : {}) });

  test('runs from the start to the end, or to the last answer so far', () => {
    expect(after([3000, 6000], 8000)).toBe(7000);
    expect(after([3000, 6000])).toBe(5000);
    expect(after([])).toBe(0);
  });
  test('takes answers by their time, not by their question', () => {
    expect(after([6000, 3000])).toBe(5000);
  });
  test('leaves out a pause, but not a long thought', () => {
    expect(after([2000, 2000 + LONGEST_PAUSE])).toBe(1000 + LONGEST_PAUSE);
    expect(after([2000, 2001 + LONGEST_PAUSE])).toBe(1000);
  });
  test('counts a pause that ran against a time limit', () => {
    const limit = 3 * LONGEST_PAUSE;
    const timed: Attempt = { ...attempt, settings: { mode: 'exam', timeLimit: limit } };
    expect(after([], 1000 + limit, timed)).toBe(limit);
  });
  test('is not shortened by a clock that was put back', () => {
    expect(after([500, 3000])).toBe(2000);
    expect(after([], 10)).toBe(0);
  });
});
