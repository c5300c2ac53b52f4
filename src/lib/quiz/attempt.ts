/** What a learner did in one quiz: facts only. Scores are derived from it, never stored. */
import type { Skill } from './quiz.ts';
import type { Span } from '../text.ts';

/** `practice` (entraînement): feedback after each answer. `exam` (examen): none until the end. */
export type Mode = 'practice' | 'exam';

export type Settings = {
  readonly mode: Mode;
  /** Milliseconds; absent: no limit. */
  readonly timeLimit?: number;
};

/** What was answered, by kind of question. */
export type Answer =
  | { readonly kind: 'single' | 'multiple'; readonly options: readonly string[] }
  | { readonly kind: 'gap'; readonly texts: readonly string[] }
  /** For each left, by index, the index of the right chosen for it; -1 for none. */
  | { readonly kind: 'matching'; readonly rights: readonly number[] }
  | { readonly kind: 'passage'; readonly passage: Span };

/** An answer with the grade it got when it was given: 0 (wrong) to 1 (right), before hints and tries are counted. */
export type GradedAnswer = {
  readonly answer: Answer;
  readonly at: number;
  readonly grade: number;
};

/** All that happened at one question. Times are milliseconds since the epoch. */
export type Response = {
  readonly question: string;
  /** Every answer given, first try first. Empty when the question was only seen, hinted at or skipped. */
  readonly answers: readonly GradedAnswer[];
  /** How many hints were taken. */
  readonly hints: number;
  readonly skipped: boolean;
};

/** What the attempt needs to remember of a question to be summed up without its quiz. */
export type AskedQuestion = { readonly id: string; readonly skill: Skill; readonly points: number };

/** One way through a quiz, as stored. */
export type Attempt = {
  readonly version: 1;
  readonly id: string;
  readonly quiz: string;
  readonly title: string;
  readonly settings: Settings;
  readonly startedAt: number;
  readonly finishedAt?: number;
  /** The questions asked, in their order: all of the quiz, or those of a retry. */
  readonly asked: readonly AskedQuestion[];
  readonly current: number;
  readonly responses: readonly Response[];
};
