/** Brings an attempt and its quiz together again: the attempt is kept here, the quiz on the site. */
import { getAttempt } from '$lib/browser/attempts.ts';
import type { Attempt } from '$lib/quiz/attempt.ts';
import { findQuiz, type FoundQuiz } from '../../find-quiz.ts';

/** Without an attempt where this browser knows none of that id. */
export type Review = FoundQuiz & { readonly attempt?: Attempt };

export async function findReview(id: string): Promise<Review> {
  const attempt = await getAttempt(id);
  return attempt ? { attempt, ...(await findQuiz(attempt.quiz, attempt.settings.set)) } : {};
}
