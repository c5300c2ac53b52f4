/** Runs the machine without an actor: events in, snapshot and actions out. */
import { initialTransition, transition } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import type { Attempt, Answer } from '../../src/lib/quiz/attempt.ts';
import { quizMachine } from '../../src/lib/quiz/machine.ts';
import type { QuizEvent } from '../../src/lib/quiz/machine.ts';
import type { Quiz } from '../../src/lib/quiz/quiz.ts';
import * as s from './sample.ts';
import { choose, quizOf, tick, type } from './sample.ts';

export type Snapshot = SnapshotFrom<typeof quizMachine>;

/** Three questions, of three, one and one hints. */
export const quiz = quizOf(s.single, s.multiple, s.gap);
export const right: Answer[] = [
  choose('roy'),
  tick('sold-not', 'monday'),
  type('déléguée', 'écrit'),
];
export const wrong: Answer[] = [choose('workers'), tick('strike'), type('usine', 'mot')];

export const open = (of: Quiz = quiz, attempt?: Attempt): Snapshot =>
  initialTransition(quizMachine, { quiz: of, attemptId: 'a1', ...(attempt && { attempt }) })[0];

/** The next snapshot, and the attempts the machine asked to save on the way. */
export function send(snapshot: Snapshot, event: QuizEvent): [Snapshot, Attempt[]] {
  const [next, actions] = transition(quizMachine, snapshot, event);
  const saved = actions.flatMap((action) =>
    action.type === 'save' ? [(action.params as { attempt: Attempt }).attempt] : [],
  );
  return [next, saved];
}

export const run = (from: Snapshot, events: readonly QuizEvent[]): Snapshot =>
  events.reduce((snapshot, event) => send(snapshot, event)[0], from);

/** Where a snapshot is, e.g. `answering 0`. */
export const where = ({ value, context: { attempt } }: Snapshot): string =>
  attempt ? `${value} ${attempt.current}` : value;

/** The attempt of a snapshot that has one. */
export function attemptOf({ context }: Snapshot): Attempt {
  if (!context.attempt) throw new Error('No attempt yet');
  return context.attempt;
}

/** `right` or `wrong`: to the question the snapshot is at. */
export const answer = (snapshot: Snapshot, answers = right, at = 2000): QuizEvent => {
  const given = answers[snapshot.context.attempt?.current ?? 0];
  if (!given) throw new Error('No such question');
  return { type: 'ANSWER', at, answer: given };
};

/** From the article, by the events. */
export const begin = (...events: QuizEvent[]): Snapshot => run(open(), events);
/** The answers given one after another, each to the question the snapshot is at. */
export const answering = (snapshot: Snapshot, ...all: (typeof right)[]): Snapshot =>
  all.reduce((from, answers) => send(from, answer(from, answers))[0], snapshot);
