/** Brings a quiz and what is to be done with it together. */
import { listCards } from '$lib/browser/cards.ts';
import { withPastSet, withSet } from '$lib/browser/sets.ts';
import type { Attempt, Settings } from '$lib/quiz/attempt.ts';
import type { Quiz } from '$lib/quiz/quiz.ts';
import { chosenQuestions, resumeAttempt } from '$lib/quiz/record.ts';

/** An attempt to take up, or the settings of a new one, and the quiz with the set of questions that is asked. */
export type Prepared = {
  readonly from: Attempt | Settings;
  readonly quiz: Quiz;
  /** How many questions are left out of a new attempt, since the learner knows their words. */
  readonly spared: number;
};

/** `undefined` where nothing of an attempt is left in the quiz. @throws when the questions of the set can't be fetched. */
export async function prepared(
  quiz: Quiz,
  from: Attempt | Settings,
): Promise<Prepared | undefined> {
  if ('asked' in from) {
    const ids = new Set(from.asked.map(({ id }) => id));
    const past = await withPastSet(quiz, from.settings.set, (id) => ids.has(id));
    return resumeAttempt(past, from) && { from, quiz: past, spared: 0 };
  }
  const asked = await withSet(quiz, from.set);
  const { skills, ...all } = from;
  const wanted = skills && chosenQuestions(asked, from).length > 0 ? from : all;
  const whole = { from: wanted, quiz: asked, spared: 0 };
  // An exam is the same for everybody, and who has no cards knows no word yet.
  if (wanted.mode === 'exam' || (await listCards()).length === 0) return whole;
  try {
    const { sparing } = await import('./known-words.ts');
    return { ...whole, ...(await sparing(asked, wanted)) };
  } catch {
    return whole; // it couldn't be fetched
  }
}
