import { listQuizzes } from '$lib/server/quiz-list.ts';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All quizzes without their articles: what the list shows, for pages that are not the list. */
export const GET: RequestHandler = async () => json(await listQuizzes());
