/** An attempt at a quiz, and what is handed in of it. */
import { handInOf } from '../../src/lib/exchange/hand-in.ts';
import type { Attempt } from '../../src/lib/quiz/attempt.ts';
import {
  at,
  choose,
  gap,
  markSpan,
  match,
  matching,
  multiple,
  passage,
  quizOf,
  single,
  tick,
  type,
} from '../quiz/sample.ts';

const asked = [single, multiple, gap, matching, passage];
export const quiz = quizOf(...asked);
export const attempt: Attempt = {
  version: 1,
  id: 'one',
  quiz: 'usine',
  title: 'L’usine',
  settings: { mode: 'practice' },
  startedAt: 1000,
  finishedAt: 91_000,
  asked: asked.map(({ id, skill, points }) => ({ id, skill, points })),
  current: 2,
  responses: [
    {
      question: 'who',
      answers: [
        { answer: choose('minister'), at: 2000, grade: 0 },
        { answer: choose('roy'), at: 3000, grade: 1 },
      ],
      hints: 1,
      skipped: false,
    },
    {
      question: 'what',
      answers: [{ answer: tick('sold-not', 'trust'), at: 4000, grade: 0.25 }],
      hints: 0,
      skipped: true,
    },
    {
      question: 'fill',
      answers: [{ answer: type('délégué', 'écrit'), at: 5000, grade: 0.75 }],
      hints: 0,
      skipped: true,
    },
    {
      question: 'match',
      answers: [{ answer: match(0, -1, 1), at: 6000, grade: 1 / 3 }],
      hints: 0,
      skipped: true,
    },
    {
      question: 'mark',
      answers: [{ answer: markSpan(at('Anne Roy, demande un écrit.')), at: 7000, grade: 0 }],
      hints: 0,
      skipped: true,
    },
  ],
};
const handed = handInOf(quiz, attempt, ' Léa ');
if (!handed) throw new Error('the attempt is over');
export const handIn = handed;
