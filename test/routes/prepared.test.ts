import { beforeEach, expect, test, vi } from 'vitest';
import type { Attempt } from '../../src/lib/quiz/attempt.ts';
import { startAttempt } from '../../src/lib/quiz/record.ts';
import { prepared } from '../../src/routes/quiz/[slug]/prepared.ts';
import { gap, matching, quizOf, single } from '../quiz/sample.ts';

vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));

const quiz = quizOf(single, gap);
/** Of the second set, when sets had the teacher's questions too. */
const attempt: Attempt = {
  ...startAttempt(quizOf(single, matching), {
    id: 'old',
    settings: { mode: 'practice', set: 2 },
    at: 0,
  }),
  current: 1,
};

let status: number;
beforeEach(() => {
  status = 200;
  vi.stubGlobal('fetch', () =>
    Promise.resolve(status === 200 ? Response.json([matching]) : new Response(null, { status })),
  );
});

test('an attempt at a set is taken up with the teacher’s questions it began with, and no others', async () => {
  const found = await prepared(quiz, attempt);
  expect(found?.from).toBe(attempt);
  expect(found?.quiz.questions.map(({ id }) => id)).toEqual(['match', 'who']);
});

test('an attempt at a set that is gone is taken up with what is left of it', async () => {
  status = 404;
  expect((await prepared(quiz, attempt))?.quiz.questions.map(({ id }) => id)).toEqual(['who']);
  const other = { ...attempt, asked: attempt.asked.filter(({ id }) => id === 'match') };
  expect(await prepared(quiz, other)).toBeUndefined();
});

test('a new attempt at a set has that set only', async () => {
  const found = await prepared(quiz, { mode: 'exam', set: 2 });
  expect(found?.quiz.questions.map(({ id }) => id)).toEqual(['match']);
});
