import { error, json } from '@sveltejs/kit';
import { loadGlossary, quizIds } from '$lib/server/quizzes.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = async () => (await quizIds()).map((slug) => ({ slug }));

/** What the words of a quiz's article mean: read when the learner asks for the first one. */
export const GET: RequestHandler = async ({ params }) => {
  const glossary = await loadGlossary(params.slug);
  if (!glossary) error(404, 'Ce quiz n’existe pas');
  return json(glossary);
};
