/** Brings an attempt and its quiz together again: the attempt is kept here, the quiz on the site. */
import { preloadData } from '$app/navigation';
import { resolve } from '$app/paths';
import { getAttempt } from '$lib/browser/store.ts';
import type { Attempt } from '$lib/quiz/attempt.ts';
import type { Quiz } from '$lib/quiz/quiz.ts';

export type Review = {
  /** `undefined`: this browser knows no such attempt. */
  readonly attempt?: Attempt;
  readonly quiz?: Quiz;
  /** Why there is no quiz: the site has it no longer, or could not be asked. */
  readonly problem?: 'gone' | 'unreachable';
};

export async function findReview(id: string): Promise<Review> {
  const attempt = await getAttempt(id);
  if (!attempt) return {};
  try {
    const loaded = await preloadData(resolve(`/quiz/${attempt.quiz}/`));
    if (loaded.type === 'loaded' && loaded.status === 200) {
      // What the quiz's page loads; `preloadData` doesn't tell its type.
      return { attempt, quiz: (loaded.data as { quiz: Quiz }).quiz };
    }
    const gone = loaded.type === 'loaded' && loaded.status === 404;
    return { attempt, problem: gone ? 'gone' : 'unreachable' };
  } catch {
    return { attempt, problem: 'unreachable' };
  }
}
