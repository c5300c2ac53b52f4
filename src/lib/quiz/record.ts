/** What each event adds to an attempt. Pure: every function gives a new attempt and leaves the old one alone. */
import {
  deadline,
  isEmpty,
  responseTo,
  type Attempt,
  type GradedAnswer,
  type Response,
  type Settings,
} from './attempt.ts';
import type { Question, Quiz } from './quiz.ts';

/** The questions that the settings ask for, in the quiz's order; where some are left out, the others are spread evenly. */
export function chosenQuestions(
  { questions }: Pick<Quiz, 'questions'>,
  { skills, count = Infinity }: Settings,
): readonly Question[] {
  const wanted = questions.filter(({ skill }) => skills?.includes(skill) ?? true);
  if (count >= wanted.length) return wanted;
  return Array.from(
    { length: count },
    (_, index) => wanted[Math.floor(((index + 0.5) * wanted.length) / count)],
  ).filter((question) => question !== undefined);
}

/** An attempt at the questions that the settings ask for, or at those with the ids in `only`; in the quiz's order. */
export function startAttempt(
  quiz: Quiz,
  { id, settings, at }: { id: string; settings: Settings; at: number },
  only?: readonly string[],
): Attempt {
  const questions = only
    ? quiz.questions.filter((question) => only.includes(question.id))
    : chosenQuestions(quiz, settings);
  const level = quiz.level ?? quiz.readability?.level;
  return {
    version: 1,
    id,
    quiz: quiz.id,
    title: quiz.title,
    ...(level && { level }),
    settings,
    startedAt: at,
    asked: questions.map(({ id, skill, points }) => ({ id, skill, points })),
    current: 0,
    responses: [],
  };
}

/** A new attempt, as practice, at the questions of `before` with the ids in `only`. */
export function retryAttempt(
  quiz: Quiz,
  before: Attempt,
  { id, at }: { id: string; at: number },
  only: readonly string[],
): Attempt {
  const { set, sureness } = before.settings;
  const settings: Settings = {
    mode: 'practice',
    ...(set !== undefined && { set }),
    ...(sureness && { sureness }),
  };
  return { ...startAttempt(quiz, { id, at, settings }, only), retryOf: before.id };
}

/**
 * A stored attempt as it can be taken up again: an unfinished one at the question it was at, or at the one that took its place.
 * Of the questions its quiz no longer has, those that were answered count on, ahead of the others; the rest are not asked.
 * `undefined` when no question is left. A finished one is history and stays as it is.
 */
export function resumeAttempt(quiz: Quiz, attempt: Attempt): Attempt | undefined {
  if (attempt.finishedAt !== undefined) return attempt;
  const known = new Set(quiz.questions.map(({ id }) => id));
  const left = attempt.asked.filter(({ id }) => known.has(id));
  if (left.length === 0) return undefined;
  const past = attempt.asked.filter(
    ({ id }) => !known.has(id) && (responseTo(attempt, id)?.answers.length ?? 0) > 0,
  );
  const asked = [...past, ...left];
  const before = attempt.asked.slice(0, attempt.current).filter(({ id }) => known.has(id)).length;
  const responses = attempt.responses.filter(({ question }) =>
    asked.some(({ id }) => id === question),
  );
  return {
    ...attempt,
    asked,
    responses,
    current: past.length + Math.min(before, left.length - 1),
  };
}

/** The attempt with the response to its current question changed; a response is made where there was none. */
function respond(attempt: Attempt, change: (response: Response) => Partial<Response>): Attempt {
  const question = attempt.asked[attempt.current]?.id;
  if (question === undefined) return attempt;
  const old = responseTo(attempt, question);
  const response = old ?? { question, answers: [], hints: 0, skipped: false };
  const changed = { ...response, ...change(response) };
  const responses = old
    ? attempt.responses.map((each) => (each === old ? changed : each))
    : [...attempt.responses, changed];
  return { ...attempt, responses };
}

/** In practice an answer is one more try. In an exam it takes the place of the one before; an empty one, of any. */
export function addAnswer(attempt: Attempt, answer: GradedAnswer): Attempt {
  if (attempt.settings.mode === 'practice')
    return respond(attempt, ({ answers }) => ({ answers: [...answers, answer] }));
  return respond(attempt, () => ({ answers: isEmpty(answer.answer) ? [] : [answer] }));
}

export const addHint = (attempt: Attempt): Attempt =>
  respond(attempt, ({ hints }) => ({ hints: hints + 1 }));

export const markSkipped = (attempt: Attempt): Attempt =>
  respond(attempt, () => ({ skipped: true }));

/** The attempt at another of its questions, by index into `asked`. */
export const moveTo = (attempt: Attempt, index: number): Attempt => ({
  ...attempt,
  current: index,
});

/** The attempt, over at `at`, or at its deadline where that came first. */
export const finishAttempt = (attempt: Attempt, at: number): Attempt => ({
  ...attempt,
  finishedAt: Math.min(at, deadline(attempt) ?? at),
});
