import { error, json } from '@sveltejs/kit';
import { loadReadingAids, quizIds } from '$lib/server/quizzes.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = async () => (await quizIds()).map((slug) => ({ slug }));

/** What helps to read the article: fetched when the learner first asks for a word, a name or a voice. */
export const GET: RequestHandler = async ({ params }) => {
  const aids = await loadReadingAids(params.slug);
  if (!aids) error(404, 'Ce quiz n’existe pas');
  return json(aids);
};
