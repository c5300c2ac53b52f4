/** The questions of an attempt, as what the learner knows has it. Loaded when a practice starts. */
import { listCards } from '$lib/browser/cards.ts';
import { learnable, preferred, wordStates } from '$lib/progress/known.ts';
import type { Settings } from '$lib/quiz/attempt.ts';
import type { Quiz } from '$lib/quiz/quiz.ts';
import { fetchAids } from './reading/aids.ts';

export type Sparing = { readonly quiz: Quiz; readonly spared: number };

/** Milliseconds that a learner waits for it at most: the quiz is right without. */
const patience = 1500;
const later = <T>(value: T): Promise<T> =>
  new Promise((done) => setTimeout(() => done(value), patience));

/** The quiz with the questions to ask, and how many were left out since their words are known. */
export async function sparing(quiz: Quiz, settings: Settings): Promise<Sparing> {
  const whole: Sparing = { quiz, spared: 0 };
  return Promise.race([chosen(quiz, settings).catch(() => whole), later(whole)]);
}

async function chosen(quiz: Quiz, settings: Settings): Promise<Sparing> {
  const states = wordStates(await listCards(), Date.now());
  if (states.known.size + states.due.size === 0) return { quiz, spared: 0 };
  const words = learnable(await fetchAids(quiz.id));
  const { questions, spared } = preferred(quiz.questions, settings, words, states);
  return { quiz: { ...quiz, questions }, spared };
}
