/** The answer that a learner is giving in practice, kept until it is checked: a reload or a closed tab doesn't lose it. */
import type { Answer } from '../quiz/attempt.ts';
import type { Question } from '../quiz/quiz.ts';

type Place = { readonly attempt: string; readonly question: Question };
type Draft = { readonly question: string; readonly answer: Answer };

/** One an attempt is enough: the learner is at one question. */
const keyOf = (attempt: string): string => `draft/${attempt}`;

/** Keeps the answer that is being given at a question, or forgets it. Does nothing where storage is refused. */
export function keepDraft(place: Place, answer: Answer | undefined): void {
  try {
    const draft: Draft | undefined = answer && { question: place.question.id, answer };
    if (draft) localStorage.setItem(keyOf(place.attempt), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(place.attempt));
  } catch {
    // The answer stays on the page, as long as that does.
  }
}

/** The answer that was being given at a question; `undefined` for none. */
export function keptDraft(place: Place): Answer | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(place.attempt)) ?? 'null') as Draft | null;
    const fits = kept?.question === place.question.id && kept.answer.kind === place.question.kind;
    return fits ? kept.answer : undefined;
  } catch {
    return undefined;
  }
}

/** Takes away what was being given in an attempt that is erased; as it is kept, or `undefined` for none. */
export function takeDraft(attempt: string): string | undefined {
  try {
    const kept = localStorage.getItem(keyOf(attempt));
    localStorage.removeItem(keyOf(attempt));
    return kept ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps again what `takeDraft` took, unless something else is being given since. */
export function putDraftBack(attempt: string, draft: string): void {
  try {
    if (localStorage.getItem(keyOf(attempt)) === null) localStorage.setItem(keyOf(attempt), draft);
  } catch {
    // The question is asked without it.
  }
}
