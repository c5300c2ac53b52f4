import { describe, expect, test } from 'vitest';
import { finishAttempt, resumeAttempt, startAttempt } from '../../src/lib/quiz/record.ts';
import type { Attempt } from '../../src/lib/quiz/attempt.ts';
import * as s from './sample.ts';
import { quizOf } from './sample.ts';

const quiz = quizOf(s.single, s.multiple, s.gap);
const start = { id: 'a1', settings: { mode: 'exam' }, at: 1000 } as const;
const attempt: Attempt = {
  ...startAttempt(quiz, start),
  current: 1,
  responses: ['fill', 'who'].map((question) => ({
    question,
    answers: [],
    hints: 1,
    skipped: false,
  })),
};

test('an attempt starts with all questions of its quiz, or with those named', () => {
  expect(startAttempt(quiz, start)).toEqual({
    version: 1,
    id: 'a1',
    quiz: 'usine',
    title: 'L’usine',
    settings: { mode: 'exam' },
    startedAt: 1000,
    asked: [
      { id: 'who', skill: 'attribution', points: 1 },
      { id: 'what', skill: 'comprehension', points: 2 },
      { id: 'fill', skill: 'vocabulary', points: 1 },
    ],
    current: 0,
    responses: [],
  });
  const some = startAttempt(quiz, start, ['fill', 'gone', 'who']);
  expect(some.asked.map(({ id }) => id)).toEqual(['who', 'fill']);
});

describe('an attempt taken up again', () => {
  const resumed = (...kept: Parameters<typeof quizOf>) => {
    const result = resumeAttempt(quizOf(...kept), attempt);
    return (
      result && {
        asked: result.asked.map(({ id }) => id),
        current: result.current,
        responses: result.responses.map(({ question }) => question),
      }
    );
  };

  test('is as it was while its quiz is', () => {
    expect(resumeAttempt(quiz, attempt)).toEqual(attempt);
  });
  test('stays at its question when one before it is gone', () => {
    const expected = { asked: ['what', 'fill'], current: 0, responses: ['fill'] };
    expect(resumed(s.multiple, s.gap)).toEqual(expected);
  });
  test('goes to the next question when its own is gone', () => {
    const expected = { asked: ['who', 'fill'], current: 1, responses: ['fill', 'who'] };
    expect(resumed(s.single, s.gap)).toEqual(expected);
  });
  test('goes to the last question when nothing follows its own', () => {
    expect(resumed(s.single)).toEqual({ asked: ['who'], current: 0, responses: ['who'] });
  });
  test('keeps what was answered of a question that is gone, ahead of the others', () => {
    const given = { answer: { kind: 'gap', texts: ['a'] }, at: 1, grade: 1 } as const;
    const answered = {
      ...attempt,
      responses: attempt.responses.map((one) =>
        one.question === 'fill' ? { ...one, answers: [given] } : one,
      ),
    };
    const result = resumeAttempt(quizOf(s.single, s.multiple), answered);
    expect(result?.asked.map(({ id }) => id)).toEqual(['fill', 'who', 'what']);
    expect(result?.current).toBe(2);
    expect(result?.responses).toEqual(answered.responses);
  });
  test('does not ask what the quiz got since', () => {
    expect(resumed(s.single, s.multiple, s.gap, s.passage)?.asked).toEqual(['who', 'what', 'fill']);
  });
  test('is none when no question is left', () => {
    expect(resumeAttempt(quizOf(s.passage), attempt)).toBeUndefined();
  });
  test('is left alone when it is finished', () => {
    const finished = finishAttempt(attempt, 2000);
    expect(resumeAttempt(quizOf(s.passage), finished)).toBe(finished);
  });
});

test.each([
  ['when it was finished', 1400, 1400],
  ['at its deadline when it was found later', 99_000, 1500],
])('an attempt ends %s', (_, at, expected) => {
  const timed: Attempt = { ...attempt, settings: { mode: 'exam', timeLimit: 500 } };
  expect(finishAttempt(timed, at).finishedAt).toBe(expected);
});
