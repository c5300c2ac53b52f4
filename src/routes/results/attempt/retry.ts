/** Asks missed questions of an attempt again. Loaded when it is wanted. */
import { goto } from '$app/navigation';
import { putAttempt } from '$lib/browser/attempts.ts';
import { newId } from '$lib/browser/player.svelte.ts';
import { href } from '$lib/components/locale.ts';
import type { Attempt } from '$lib/quiz/attempt.ts';
import type { Quiz } from '$lib/quiz/quiz.ts';
import { retryAttempt } from '$lib/quiz/record.ts';

/** Begins an attempt at the questions with these ids, and goes to the page of its quiz, which takes up what was begun last. */
export async function retry(quiz: Quiz, attempt: Attempt, ids: readonly string[]): Promise<void> {
  await putAttempt(retryAttempt(quiz, attempt, { id: newId(), at: Date.now() }, ids));
  await goto(href(`/quiz/${quiz.id}/`));
}
