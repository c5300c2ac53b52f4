import { expect, test } from 'vitest';
import { digestOf } from '../../src/lib/progress/digest.ts';
import type { Attempt } from '../../src/lib/quiz/attempt.ts';

const answer = (grade: number, at: number, sure?: boolean) => ({
  answer: { kind: 'single', options: ['a'] } as const,
  at,
  grade,
  ...(sure !== undefined && { sure }),
});
const attempt: Attempt = {
  version: 1,
  id: 'one',
  quiz: 'digue',
  title: 'La digue',
  level: 'B1',
  settings: { mode: 'practice' },
  startedAt: 1000,
  finishedAt: 61_000,
  asked: [
    { id: 'a', skill: 'vocabulary', points: 1 },
    { id: 'b', skill: 'vocabulary', points: 1 },
    { id: 'c', skill: 'attribution', points: 2 },
  ],
  current: 2,
  responses: [
    { question: 'a', answers: [answer(1, 11_000, true)], hints: 0, skipped: false },
    {
      question: 'b',
      answers: [answer(0, 21_000, true), answer(1, 31_000, false)],
      hints: 0,
      skipped: false,
    },
    { question: 'c', answers: [answer(0, 41_000)], hints: 0, skipped: true },
  ],
};

test('a digest holds what summaries need, by skill, and the time at it', () => {
  expect(digestOf(attempt)).toEqual({
    id: 'one',
    quiz: 'digue',
    title: 'La digue',
    mode: 'practice',
    level: 'B1',
    isRetry: false,
    startedAt: 1000,
    finishedAt: 61_000,
    time: 60_000,
    answered: 3,
    asked: 3,
    points: 1.5,
    outOf: 4,
    skills: [
      { skill: 'vocabulary', points: 1.5, outOf: 2, right: 2, n: 2 },
      { skill: 'attribution', points: 0, outOf: 2, right: 0, n: 1 },
    ],
    sure: { right: 1, n: 2 },
  });
});

test('what was said of a second try is not counted as sureness', () => {
  expect(digestOf(attempt).unsure).toBeUndefined();
});

test('what was left in a practice is told apart, by skill; an exam counts it as wrong', () => {
  const stopped = { ...attempt, responses: attempt.responses.slice(0, 1) };
  const digest = digestOf(stopped);
  expect(digest.unanswered).toEqual({ outOf: 3, n: 2 });
  expect(digest.skills.map(({ unanswered }) => unanswered)).toEqual([
    { outOf: 1, n: 1 },
    { outOf: 2, n: 1 },
  ]);
  expect(digestOf({ ...stopped, settings: { mode: 'exam' } }).unanswered).toBeUndefined();
});
