/** Other sets of generated questions on the same article. */
import { resolve } from '$app/paths';
import type { Question, Quiz } from '../quiz/quiz.ts';

/** The quiz with the questions of a set, 1 for its own; fetched where it is another. @throws when it can't be. */
export async function withSet(quiz: Quiz, set = 1): Promise<Quiz> {
  if (set === 1) return quiz;
  const response = await fetch(resolve(`/quiz/${quiz.id}/set/${set}.json`));
  if (!response.ok) throw new Error(String(response.status));
  return { ...quiz, questions: (await response.json()) as Question[] };
}
