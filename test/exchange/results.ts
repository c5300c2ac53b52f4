/** Results of a class, as small as they can be. */
import type { HandedQuestion, HandIn } from '../../src/lib/exchange/hand-in.ts';

export const questionOf = (more: Partial<HandedQuestion> = {}): HandedQuestion => ({
  id: 'q',
  skill: 'vocabulary',
  points: 1,
  prompt: 'Que veut dire « grève » ?',
  credit: 1,
  tries: 1,
  hints: 0,
  ...more,
});

export const resultOf = (id: string, more: Partial<HandIn> = {}): HandIn => ({
  id,
  quiz: 'usine',
  title: 'L’usine',
  mode: 'exam',
  startedAt: 0,
  finishedAt: 1,
  time: 1,
  share: 1,
  questions: [],
  ...more,
});
