/** Brings an attempt and its quiz together again: the attempt is kept here, the quiz on the site. */
import { preloadData } from '$app/navigation';
import { withSet } from '$lib/browser/sets.ts';
import { getAttempt } from '$lib/browser/attempts.ts';
import { href } from '$lib/components/locale.ts';
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
    const address = href(`/quiz/${attempt.quiz}/`);
    const loaded = await preloadData(address);
    // What the quiz's page loads; where it could not be loaded, this is the data of the page we are on.
    const { quiz } = (loaded.type === 'loaded' ? loaded.data : {}) as { quiz?: Quiz };
    if (quiz?.id === attempt.quiz)
      return { attempt, quiz: await withSet(quiz, attempt.settings.set) };
    const { status } = await fetch(address, { method: 'HEAD' });
    return { attempt, problem: status === 404 ? 'gone' : 'unreachable' };
  } catch {
    return { attempt, problem: 'unreachable' };
  }
}
