import { loadWordIndex } from '$lib/server/word-index.ts';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Which words stand in which quiz: fetched by the list for a learner who has words of their own. */
export const GET: RequestHandler = async () => json(await loadWordIndex());
