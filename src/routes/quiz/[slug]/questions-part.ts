/**
 * The questions, fetched apart from the article. Named first among what the page loads later, so that their styles, which
 * other parts have too, come with the page: SvelteKit gives each style to the part that it meets first.
 */
import { browser } from '$app/environment';

export const loadQuestions = () => import('./Questions.svelte');
export type Questions = Awaited<ReturnType<typeof loadQuestions>>['default'];

// Who reads needs no machine: the questions load while the page comes alive and the learner is at the article.
// Asked for again, and said if it fails, on « Commencer ».
if (browser) loadQuestions().catch(() => undefined);
