/** Brings a quiz and what is to be done with it together. */
import { withSet } from '$lib/browser/sets.ts';
import type { Attempt, Settings } from '$lib/quiz/attempt.ts';
import type { Quiz } from '$lib/quiz/quiz.ts';
import { chosenQuestions, resumeAttempt } from '$lib/quiz/record.ts';

/** An attempt to take up, or the settings of a new one, and the quiz with the set of questions that is asked. */
export type Prepared = { readonly from: Attempt | Settings; readonly quiz: Quiz };

/** `undefined` where nothing of an attempt is left in the quiz. @throws when the questions of the set can't be fetched. */
export async function prepared(
  quiz: Quiz,
  from: Attempt | Settings,
): Promise<Prepared | undefined> {
  const isAttempt = 'asked' in from;
  const asked = await withSet(quiz, isAttempt ? from.settings.set : from.set);
  if (isAttempt) return resumeAttempt(asked, from) && { from, quiz: asked };
  const { skills, ...all } = from;
  const wanted = skills && chosenQuestions(asked, from).length > 0 ? from : all;
  return { from: wanted, quiz: asked };
}
