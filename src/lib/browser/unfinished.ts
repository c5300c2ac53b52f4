import type { Attempt } from '../quiz/attempt.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { listAttempts } from './attempts.ts';

/**
 * The attempt at a quiz that was begun last and is not over, unless the quiz has none of its questions left. Those of
 * another set aren't known here.
 */
export async function unfinishedAttempt(quiz: Quiz): Promise<Attempt | undefined> {
  const known = new Set(quiz.questions.map(({ id }) => id));
  const attempts = await listAttempts(quiz.id);
  return attempts.find(
    ({ finishedAt, settings, asked }) =>
      finishedAt === undefined &&
      (settings.set !== undefined || asked.some(({ id }) => known.has(id))),
  );
}
