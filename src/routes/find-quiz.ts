/** Finds a quiz of the site from another page, as its own page loads it: from what is kept on the device where there is no connection. */
import { preloadData } from '$app/navigation';
import { withPastSet } from '$lib/browser/sets.ts';
import { href } from '$lib/components/locale.ts';
import type { Quiz } from '$lib/quiz/quiz.ts';
import type { Span } from '$lib/text.ts';

export type FoundQuiz = {
  readonly quiz?: Quiz;
  /** Of the article, block by block: a passage is chosen among them. */
  readonly sentences?: Span[][];
  /** Why there is no quiz: the site has it no longer, or could not be asked. */
  readonly problem?: 'gone' | 'unreachable';
};

/** A quiz of the site with the questions of one of its sets, and its own: whoever looks for a question knows its id. */
export async function findQuiz(id: string, set: number | undefined): Promise<FoundQuiz> {
  try {
    const address = href(`/quiz/${id}/`);
    const loaded = await preloadData(address);
    // What the quiz's page loads; where it could not be loaded, this is the data of the page we are on.
    const data = (loaded.type === 'loaded' ? loaded.data : {}) as {
      quiz?: Quiz;
      sentences?: Span[][];
    };
    const { quiz, sentences = [] } = data;
    if (quiz?.id === id) return { quiz: await withPastSet(quiz, set), sentences };
    const { status } = await fetch(address, { method: 'HEAD' });
    return { problem: status === 404 ? 'gone' : 'unreachable' };
  } catch {
    return { problem: 'unreachable' };
  }
}
