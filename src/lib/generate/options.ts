/** The options of a generated choice question. */
import { optionId } from '../quiz/quiz-file-ids.ts';
import type { Option } from '../quiz/quiz.ts';
import { shuffle } from './random.ts';

/** A wrong answer, and why it is wrong. */
export type Wrong = { readonly text: string; readonly reason: string };

/** The key and the wrong answers, shuffled. */
export function optionsOf(key: string, wrong: readonly Wrong[], next: () => number): Option[] {
  const taken = new Set<string>();
  const option = (text: string, rest: Omit<Option, 'id' | 'text'>): Option => {
    const id = optionId(text, taken);
    taken.add(id);
    return { id, text, ...rest };
  };
  return shuffle(
    [
      option(key, { correct: true }),
      ...wrong.map(({ text, reason }) => option(text, { correct: false, feedback: reason })),
    ],
    next,
  );
}
