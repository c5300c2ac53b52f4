import { describe, expect, test } from 'vitest';
import type { QuizEvent } from '../../src/lib/quiz/machine.ts';
import { answering, attemptOf, begin, open, quiz, right, run, where } from './flow.ts';
import { quizOf } from './sample.ts';

const sit: QuizEvent = { type: 'START', at: 1000, settings: { mode: 'exam' } };
const race: QuizEvent = { type: 'START', at: 1000, settings: { mode: 'exam', timeLimit: 5000 } };
const finish: QuizEvent = { type: 'FINISH', at: 2000 };

describe('a new attempt', () => {
  const retry: QuizEvent = { type: 'RETRY_MISSED', at: 7000, attemptId: 'a2' };
  const restart: QuizEvent = { type: 'RESTART', at: 7000, attemptId: 'a3' };
  const oneRight = run(answering(begin(race), right), [finish]);

  test('asks what was missed again, as practice, and remembers which attempt it follows', () => {
    const attempt = attemptOf(run(oneRight, [retry]));
    expect(attempt).toMatchObject({
      id: 'a2',
      retryOf: 'a1',
      settings: { mode: 'practice' },
      startedAt: 7000,
      responses: [],
    });
    expect(attempt.asked.map(({ id }) => id)).toEqual(['what', 'fill']);
    expect(attempt).not.toHaveProperty('finishedAt');
  });

  test('asks what was missed of the same set of questions', () => {
    const settings = { mode: 'practice', set: 2, sureness: true } as const;
    const ended = begin({ type: 'START', at: 1000, settings }, finish);
    expect(attemptOf(run(ended, [retry])).settings).toEqual(settings);
  });

  test('asks everything again with the same settings, though only a part was asked last', () => {
    const attempt = attemptOf(run(oneRight, [restart]));
    expect(attempt).toMatchObject({ id: 'a3', startedAt: 7000, settings: { timeLimit: 5000 } });
    expect(attemptOf(run(oneRight, [retry, restart])).asked).toHaveLength(quiz.questions.length);
  });

  test('takes other settings when they are given', () => {
    const settings = { mode: 'practice' } as const;
    expect(attemptOf(run(oneRight, [{ ...restart, settings }])).settings).toEqual(settings);
  });

  test('does not ask what the quiz no longer has', () => {
    const finished = attemptOf(begin(sit, finish));
    const [, multiple] = quiz.questions;
    const shorter = quizOf(...(multiple ? [multiple] : []));
    const retried = run(open(shorter, finished), [retry]);
    expect(attemptOf(retried).asked.map(({ id }) => id)).toEqual(['what']);
    expect(where(run(open(quizOf(), finished), [retry]))).toBe('finished 0');
  });
});
