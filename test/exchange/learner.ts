/** A learner's data with every kind of answer, and texts that formats stumble over. */
import { cardForWord, cardsFor, review } from '../../src/lib/progress/cards.ts';
import type { MetWord } from '../../src/lib/progress/words.ts';
import type { Answer, Attempt } from '../../src/lib/quiz/attempt.ts';

export const start = Date.UTC(2026, 0, 31, 12);
export const hostile = '=1+1\t"guillemets"\r\n<b>\u202Eחדשות</b> 😀 ; , #';

const answers: readonly Answer[] = [
  { kind: 'single', options: ['a'] },
  { kind: 'multiple', options: ['a', 'b'] },
  { kind: 'gap', texts: [hostile, ''] },
  { kind: 'matching', rights: [1, -1] },
  { kind: 'passage', passage: { start: 3, end: 9 } },
];

export const attempt: Attempt = {
  version: 1,
  id: 'one',
  quiz: 'digue',
  title: hostile,
  level: 'B1',
  settings: { mode: 'practice', sureness: true, set: 2, skills: ['vocabulary'], count: 5 },
  startedAt: start,
  finishedAt: start + 60_000,
  asked: answers.map((_, index) => ({ id: `q${index}`, skill: 'vocabulary', points: 2 })),
  current: 4,
  responses: answers.map((answer, index) => ({
    question: `q${index}`,
    answers: [
      { answer, at: start + 1000 * index, grade: 0.5, sure: index > 2 },
      ...(index === 0 ? [{ answer, at: start + 500, grade: 1 }] : []),
    ],
    hints: index,
    skipped: false,
  })),
};

export const word: MetWord = {
  version: 1,
  id: 'VERB racheter',
  headword: 'racheter',
  category: 'VERB',
  level: 'B2',
  definition: hostile,
  glosses: { en: 'to buy out', es: 'volver a comprar' },
  quiz: 'digue',
  title: hostile,
  sentence: 'Microsoft veut racheter & TikTok.',
  start: 15,
  end: 23,
  lookups: 2,
  firstAt: start,
  lastAt: start + 5000,
  collected: true,
};

export const cards = [review(cardForWord(word, start), 'good', start + 1000), ...cardsFor(attempt)];
