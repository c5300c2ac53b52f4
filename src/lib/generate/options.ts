/** The options of a generated choice question. */
import { optionId } from '../quiz/quiz-file-ids.ts';
import type { Option } from '../quiz/quiz.ts';
import { shuffle } from './random.ts';

/** A wrong answer, and why it is wrong. */
export type Wrong = Pick<Option, 'text' | 'glosses'> & { readonly reason: string };

const glossesOf = ({ glosses }: Pick<Option, 'glosses'>) => (glosses ? { glosses } : {});

/** The key and the wrong answers, shuffled. */
export function optionsOf(
  key: string | Pick<Option, 'text' | 'glosses'>,
  wrong: readonly Wrong[],
  next: () => number,
): Option[] {
  const right = typeof key === 'string' ? { text: key } : key;
  const taken = new Set<string>();
  const option = (text: string, rest: Omit<Option, 'id' | 'text'>): Option => {
    const id = optionId(text, taken);
    taken.add(id);
    return { id, text, ...rest };
  };
  return shuffle(
    [
      option(right.text, { ...glossesOf(right), correct: true }),
      ...wrong.map(({ text, reason, ...rest }) =>
        option(text, { ...glossesOf(rest), correct: false, feedback: reason }),
      ),
    ],
    next,
  );
}
