/** Other sets of generated questions on the same article. */
import { resolve } from '$app/paths';
import type { Question, Quiz } from '../quiz/quiz.ts';

/** `undefined` where the site has no such set. @throws when they can't be fetched. */
async function questionsOf(quiz: Quiz, set: number): Promise<readonly Question[] | undefined> {
  if (set === 1) return quiz.questions;
  const response = await fetch(resolve(`/quiz/${quiz.id}/set/${set}.json`));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Question[];
}

/** The quiz with the questions of a set, 1 for its own; fetched where it is another. @throws when there are none, or they can't be fetched. */
export async function withSet(quiz: Quiz, set = 1): Promise<Quiz> {
  const questions = await questionsOf(quiz, set);
  if (!questions) throw new Error(`no set ${set}`);
  return { ...quiz, questions };
}

/**
 * The quiz with the questions of a set as it may have been: also with the quiz's own that are wanted, since sets had the
 * teacher's once, and without the set where the site has it no longer. @throws when they can't be fetched.
 */
export async function withPastSet(
  quiz: Quiz,
  set = 1,
  isWanted: (id: string) => boolean = () => true,
): Promise<Quiz> {
  const questions = (await questionsOf(quiz, set)) ?? [];
  const ids = new Set(questions.map(({ id }) => id));
  const own = quiz.questions.filter(({ id }) => !ids.has(id) && isWanted(id));
  return { ...quiz, questions: [...questions, ...own] };
}
