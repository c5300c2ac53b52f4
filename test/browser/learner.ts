/** What a learner has done, in few words. */
import type { MetWord } from '../../src/lib/progress/words.ts';
import type { Attempt } from '../../src/lib/quiz/attempt.ts';
import { attempt, cards, start, word } from '../exchange/learner.ts';
import { type HandIn, handInOf } from '../../src/lib/exchange/hand-in.ts';
import { attempt as handed, quiz } from '../exchange/handed.ts';

/** An attempt at which so many of five questions were answered. */
export const after = (answers: number, id = 'one'): Attempt => {
  const { finishedAt, ...open } = attempt;
  const isOver = answers === attempt.asked.length;
  return {
    ...open,
    ...(isOver && finishedAt !== undefined && { finishedAt }),
    id,
    responses: attempt.responses.slice(0, answers),
  };
};

const [first] = cards;
if (!first) throw new Error('there is one');
export const card = first;

const result = handInOf(quiz, handed, 'Léa');
if (!result) throw new Error('the attempt is over');
export const handIn: HandIn = result;

/** The word after one more look-up. */
export const lookUpAgain = (known: MetWord | undefined): MetWord => ({
  ...(known ?? { ...word, lookups: 0, collected: false }),
  lookups: (known?.lookups ?? 0) + 1,
  lastAt: (known?.lastAt ?? start) + 9000,
});
