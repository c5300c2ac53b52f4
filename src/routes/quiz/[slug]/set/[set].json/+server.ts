import { error, json } from '@sveltejs/kit';
import { questionSets } from '$lib/quiz/quiz.ts';
import { loadQuestionSet, quizIds } from '$lib/server/quizzes.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = async () =>
  (await quizIds()).flatMap((slug) =>
    Array.from({ length: questionSets - 1 }, (_, index) => ({ slug, set: String(index + 2) })),
  );

/** Other questions on the same article. */
export const GET: RequestHandler = async ({ params }) => {
  const questions = await loadQuestionSet(params.slug, Number(params.set));
  if (!questions) error(404, 'Ce quiz n’existe pas');
  return json(questions);
};
