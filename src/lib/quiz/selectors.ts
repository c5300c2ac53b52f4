/** What the pages and the machine's guards read off the machine's context. */
import {
  creditFor,
  deadline,
  isComplete,
  isFinished,
  MAX_TRIES,
  missed,
  responseTo,
} from './attempt.ts';
import type { Attempt, Response } from './attempt.ts';
import { hintsFor, hintSteps, type HintStep } from './hints.ts';
import type { Question, Quiz } from './quiz.ts';

/** Facts only. `attempt` is `undefined` before START, while the article is read. */
export type QuizContext = {
  readonly quiz: Quiz;
  /** The id of the attempt, or of the one to come. */
  readonly attemptId: string;
  readonly attempt: Attempt | undefined;
};

/** The question the learner is at; the first one before START; `undefined` when the quiz no longer has it. */
export function currentQuestion({ quiz, attempt }: QuizContext): Question | undefined {
  if (!attempt) return quiz.questions[0];
  const id = attempt.asked[attempt.current]?.id;
  return quiz.questions.find((question) => question.id === id);
}

/** What happened so far at the question the learner is at; `undefined` when nothing did. */
export function currentResponse({ attempt }: QuizContext): Response | undefined {
  const id = attempt?.asked[attempt.current]?.id;
  return attempt && id !== undefined ? responseTo(attempt, id) : undefined;
}

/** Whether the question has an answer: the last one is `currentResponse(context).answers.at(-1)`. */
export const isAnswered = (context: QuizContext): boolean =>
  (currentResponse(context)?.answers.length ?? 0) > 0;

/** How far a question that was asked is answered; `incomplete`: some of its parts are. */
export function answerState(
  { attempt }: QuizContext,
  id: string,
): 'open' | 'incomplete' | 'complete' {
  const last = attempt && responseTo(attempt, id)?.answers.at(-1);
  if (!last) return 'open';
  return isComplete(last.answer) ? 'complete' : 'incomplete';
}

export const isExam = ({ attempt }: QuizContext): boolean => attempt?.settings.mode === 'exam';

/** Whether the quiz has a question that was asked, by its index: one that was answered stays in the attempt without it. */
export function isThere({ quiz, attempt }: QuizContext, index: number): boolean {
  const id = attempt?.asked[index]?.id;
  return quiz.questions.some((question) => question.id === id);
}

export const isFirst = (context: QuizContext): boolean =>
  !isThere(context, (context.attempt?.current ?? 0) - 1);

export const isLast = ({ attempt }: QuizContext): boolean =>
  attempt !== undefined && attempt.current >= attempt.asked.length - 1;

/** Whether another hint can be taken: in practice, before the first answer, while there is one left. */
export function canHint(context: QuizContext): boolean {
  const question = currentQuestion(context);
  if (!context.attempt || !question || isExam(context) || isFinished(context.attempt)) return false;
  const response = currentResponse(context);
  return !isAnswered(context) && (response?.hints ?? 0) < hintSteps(question);
}

/** The hints taken at the question the learner is at. */
export function hintsTaken(context: QuizContext): HintStep[] {
  const question = currentQuestion(context);
  return question ? hintsFor(question, currentResponse(context)?.hints ?? 0) : [];
}

/** The options that hints have ruled out at the question the learner is at, by id. */
export const struckOptions = (context: QuizContext): string[] =>
  hintsTaken(context).flatMap((hint) => (hint.kind === 'strike' ? [hint.option] : []));

/** Whether so little is left to choose from that being told « wrong » tells what is right. */
function isSettled(context: QuizContext): boolean {
  const question = currentQuestion(context);
  if (question?.kind !== 'single') return false;
  return question.options.length - struckOptions(context).length <= 2;
}

/** Whether the answer given in practice was not fully right, and may be given once more. */
export function canTryAgain(context: QuizContext): boolean {
  const response = currentResponse(context);
  if (!response || !context.attempt || isExam(context) || isFinished(context.attempt)) return false;
  const { answers, skipped } = response;
  const open = answers.length > 0 && answers.length < MAX_TRIES && !skipped;
  return open && answers.every(({ grade }) => grade < 1) && !isSettled(context);
}

/** Whether the right answer may be shown: no try is left, and none is taken away by showing it. */
export const isKeyShown = (context: QuizContext): boolean =>
  context.attempt !== undefined &&
  (isFinished(context.attempt) ||
    (!isExam(context) && isAnswered(context) && !canTryAgain(context)));

/** Milliseconds since the epoch; `undefined` without a time limit. */
export const contextDeadline = ({ attempt }: QuizContext): number | undefined =>
  attempt && deadline(attempt);

/** A question that earned less, for all the help it took, is worth asking again. A share of its points, 0..1. */
const leastEarned = 0.5;

/** The ids of the questions missed, or right with much help only, that the quiz still has: what RETRY_MISSED would ask. */
export function retryable({ quiz, attempt }: QuizContext): string[] {
  if (!attempt) return [];
  const wrong = new Set(missed(attempt));
  return attempt.asked
    .map(({ id }) => id)
    .filter((id) => wrong.has(id) || creditFor(attempt, id) < leastEarned)
    .filter((id) => quiz.questions.some((q) => q.id === id));
}
