/**
 * The answer that a learner is giving in practice, kept until it is checked, so that a reload doesn't lose it.
 * It lives as long as the tab: what was put aside for days is asked afresh.
 */
import type { Answer } from '../quiz/attempt.ts';
import type { Question } from '../quiz/quiz.ts';

/** One a tab is enough: the learner is at one question. */
const key = 'draft';

type Place = { readonly attempt: string; readonly question: Question };
const nameOf = ({ attempt, question }: Place) => `${attempt}/${question.id}`;

/** Keeps the answer that is being given at a question, or forgets it. Does nothing where storage is refused. */
export function keepDraft(place: Place, answer: Answer | undefined): void {
  try {
    if (answer) sessionStorage.setItem(key, JSON.stringify({ place: nameOf(place), answer }));
    else sessionStorage.removeItem(key);
  } catch {
    // The answer stays on the page, as long as that does.
  }
}

/** The answer that was being given at a question; `undefined` for none. */
export function keptDraft(place: Place): Answer | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as {
      place: string;
      answer: Answer;
    } | null;
    const fits = kept?.place === nameOf(place) && kept.answer.kind === place.question.kind;
    return fits ? kept.answer : undefined;
  } catch {
    return undefined;
  }
}
