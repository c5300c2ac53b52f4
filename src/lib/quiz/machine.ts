/**
 * The flow of a quiz. States are conditions: `reading` (the article, before anything is asked), `answering`,
 * `reviewing` (feedback after an answer, practice only) and `finished`. An event that makes no sense where
 * it arrives is ignored. Effects come from outside: provide the action `save` and the actor `clock`.
 */
import { and, assertEvent, assign, fromCallback, not, setup } from 'xstate';
import type { Answer, Attempt, Settings } from './attempt.ts';
import { isFinished } from './attempt.ts';
import { grade } from './grade.ts';
import type { Quiz } from './quiz.ts';
import {
  addAnswer,
  addHint,
  chosenQuestions,
  finishAttempt,
  markSkipped,
  moveTo,
  resumeAttempt,
  retryAttempt,
  startAttempt,
} from './record.ts';
import type { QuizContext } from './selectors.ts';
import {
  canHint,
  canTryAgain,
  contextDeadline,
  currentQuestion,
  isAnswered,
  isExam,
  isFirst,
  isLast,
  isThere,
  retryable,
} from './selectors.ts';

/** `at` is when it happened, in milliseconds since the epoch: the machine has no clock of its own. */
export type QuizEvent = { readonly at: number } & (
  | { readonly type: 'START'; readonly settings: Settings }
  | { readonly type: 'ANSWER'; readonly answer: Answer; readonly sure?: boolean | undefined }
  /** `SKIP` leaves a question open; after a first answer, it gives up the second try. */
  | { readonly type: 'HINT' | 'SKIP' | 'NEXT' | 'PREVIOUS' | 'FINISH' | 'TIME_UP' }
  /** An index into the attempt's `asked`. */
  | { readonly type: 'GO_TO'; readonly index: number }
  /** Asks what was missed again, as practice, in a new attempt. */
  | { readonly type: 'RETRY_MISSED'; readonly attemptId: string }
  /** Asks everything again in a new attempt, with the settings of the last one unless given. */
  | { readonly type: 'RESTART'; readonly attemptId: string; readonly settings?: Settings }
);

type EventOf<Type extends QuizEvent['type']> = Extract<QuizEvent, { readonly type: Type }>;

/** A stored `attempt` is taken up exactly where it was; without one the learner starts by reading. */
export type QuizInput = {
  readonly quiz: Quiz;
  /** The id of the attempt that START makes. */
  readonly attemptId: string;
  readonly attempt?: Attempt;
};

/** When to send TIME_UP, in milliseconds since the epoch; `undefined`: never. */
export type ClockInput = { readonly deadline: number | undefined };

/** The attempt, where there must be one: in every state but `reading`. */
function started({ attempt }: QuizContext): Attempt {
  if (!attempt) throw new Error('No attempt was started');
  return attempt;
}

/** The attempt with an answer to its current question, which the quiz has: `resumeAttempt` sees to it. */
function withAnswer(context: QuizContext, { answer, at, sure }: EventOf<'ANSWER'>): Attempt {
  const question = currentQuestion(context);
  const attempt = started(context);
  if (!question) return attempt;
  return addAnswer(attempt, {
    answer,
    at,
    grade: grade(question, answer, context.quiz.article.text),
    ...(sure !== undefined && { sure }),
  });
}

/** A new attempt at the whole quiz; also after a retry of what was missed. */
const restart = (
  context: QuizContext,
  { attemptId: id, at, settings = started(context).settings }: EventOf<'RESTART'>,
) => ({ attemptId: id, attempt: startAttempt(context.quiz, { id, at, settings }) });

/** A new attempt at what was missed in the last one. */
const retry = (context: QuizContext, { attemptId: id, at }: EventOf<'RETRY_MISSED'>) => ({
  attemptId: id,
  attempt: retryAttempt(context.quiz, started(context), { id, at }, retryable(context)),
});

/** Stands in for `save` until the browser provides one. */
const keepNothing: (args: unknown, params: { attempt: Attempt }) => void = () => undefined;

const save = {
  type: 'save',
  params: ({ context }: { context: QuizContext }) => ({ attempt: started(context) }),
} as const;

/** Moves by so many questions. */
const step = (by: number) =>
  ({
    type: 'goTo',
    params: ({ context }: { context: QuizContext }) => started(context).current + by,
  }) as const;

export const quizMachine = setup({
  types: { context: {} as QuizContext, events: {} as QuizEvent, input: {} as QuizInput },
  actors: {
    /** Runs while questions are answered; sends TIME_UP at the deadline, at once when that is past. */
    clock: fromCallback<QuizEvent, ClockInput>(() => undefined),
  },
  actions: {
    /** Keeps the attempt; called with it after every change. */
    save: keepNothing,
    answer: assign(({ context, event }) => {
      assertEvent(event, 'ANSWER');
      return { attempt: withAnswer(context, event) };
    }),
    hint: assign(({ context }) => ({ attempt: addHint(started(context)) })),
    skip: assign(({ context }) => ({ attempt: markSkipped(started(context)) })),
    goTo: assign(({ context }, index: number) => ({ attempt: moveTo(started(context), index) })),
    finish: assign(({ context, event }) => ({
      attempt: finishAttempt(started(context), event.at),
    })),
  },
  guards: {
    isStarted: ({ context }) => context.attempt !== undefined,
    isFinished: ({ context }) => context.attempt !== undefined && isFinished(context.attempt),
    isReviewing: ({ context }) => !isExam(context) && isAnswered(context),
    hasQuestions: ({ context: { quiz }, event }) =>
      event.type === 'START' && chosenQuestions(quiz, event.settings).length > 0,
    isExam: ({ context }) => isExam(context),
    isTimed: ({ context }) => contextDeadline(context) !== undefined,
    inTime: ({ context, event }) => event.at <= (contextDeadline(context) ?? Infinity),
    isFirst: ({ context }) => isFirst(context),
    isLast: ({ context }) => isLast(context),
    canHint: ({ context }) => canHint(context),
    canTryAgain: ({ context }) => canTryAgain(context),
    canRetry: ({ context }) => retryable(context).length > 0,
  },
}).createMachine({
  id: 'quiz',
  context: ({ input: { quiz, attemptId, attempt } }) => ({
    quiz,
    attemptId: attempt?.id ?? attemptId,
    attempt: attempt && resumeAttempt(quiz, attempt),
  }),
  initial: 'reading',
  on: {
    RESTART: {
      guard: 'isStarted',
      // Left and entered again where it is the state already, so that the clock gets the new deadline.
      target: '.answering',
      actions: [assign(({ context, event }) => restart(context, event)), save],
    },
  },
  states: {
    reading: {
      // An attempt given as input is taken up where it was.
      always: [
        { guard: 'isFinished', target: 'finished' },
        { guard: 'isReviewing', target: 'reviewing' },
        { guard: 'isStarted', target: 'answering' },
      ],
      on: {
        START: {
          guard: 'hasQuestions',
          target: 'answering',
          actions: [
            assign(({ context: { quiz, attemptId: id }, event: { settings, at } }) => ({
              attempt: startAttempt(quiz, { id, settings, at }),
            })),
            save,
          ],
        },
      },
    },
    answering: {
      invoke: {
        id: 'clock',
        src: 'clock',
        input: ({ context }) => ({ deadline: contextDeadline(context) }),
      },
      on: {
        ANSWER: [
          { guard: not('isExam'), target: 'reviewing', actions: ['answer', save] },
          { guard: 'inTime', actions: ['answer', save] },
        ],
        HINT: { guard: 'canHint', actions: ['hint', save] },
        SKIP: [
          {
            guard: and([not('isExam'), 'isLast']),
            target: 'finished',
            actions: ['skip', 'finish', save],
          },
          { guard: not('isExam'), actions: ['skip', step(1), save] },
        ],
        NEXT: { guard: and(['isExam', not('isLast')]), actions: [step(1), save] },
        PREVIOUS: { guard: and(['isExam', not('isFirst')]), actions: [step(-1), save] },
        GO_TO: {
          guard: ({ context, event }) => isExam(context) && isThere(context, event.index),
          actions: [{ type: 'goTo', params: ({ event }) => event.index }, save],
        },
        FINISH: { target: 'finished', actions: ['finish', save] },
        TIME_UP: { guard: 'isTimed', target: 'finished', actions: ['finish', save] },
      },
    },
    reviewing: {
      on: {
        ANSWER: { guard: 'canTryAgain', actions: ['answer', save] },
        SKIP: { guard: 'canTryAgain', actions: ['skip', save] },
        NEXT: [
          { guard: 'isLast', target: 'finished', actions: ['finish', save] },
          { target: 'answering', actions: [step(1), save] },
        ],
        FINISH: { target: 'finished', actions: ['finish', save] },
      },
    },
    finished: {
      on: {
        RETRY_MISSED: {
          guard: 'canRetry',
          target: 'answering',
          actions: [assign(({ context, event }) => retry(context, event)), save],
        },
      },
    },
  },
});
