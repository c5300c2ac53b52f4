/** Runs the quiz machine in a page: here are the clock, the ids and the store that the machine does without. */
import { createActor, fromCallback } from 'xstate';
import type { Answer, Attempt } from '../quiz/attempt.ts';
import { quizMachine, type ClockInput, type QuizEvent } from '../quiz/machine.ts';
import type { Question, Quiz } from '../quiz/quiz.ts';
import type { QuizContext } from '../quiz/selectors.ts';
import { fromActor } from './actor.svelte.ts';
import type { Claim } from './claim.ts';
import { firstShown, isSameOrder } from './order.ts';
import { putAttempt } from './attempts.ts';

/** An event as the page sends it: the player adds when it happened. */
type Timeless<Event> = Event extends unknown ? Omit<Event, 'at'> : never;
export type PlayerEvent = Timeless<QuizEvent>;
export type Player = ReturnType<typeof startPlayer>;

/** 128 random bits in hex; `crypto.randomUUID` is missing where a page is served without HTTPS. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** An id by which an attempt shows what is chosen from in a question as it was shown before there was one. */
export function idAsShown(question: Question): string {
  let id = newId();
  for (let others = 0; others < 10_000 && !isSameOrder(question, id, firstShown); others++)
    id = newId();
  return id;
}

/** What would come of an event: a machine of its own, which keeps nothing, takes up the attempt. */
export function contextAfter({ attempt, ...rest }: QuizContext, event: PlayerEvent): QuizContext {
  const actor = createActor(quizMachine, { input: { ...rest, ...(attempt && { attempt }) } });
  actor.start().send({ ...event, at: Date.now() });
  actor.stop();
  return actor.getSnapshot().context;
}

/** Milliseconds without a key or a move of the selection after which an answer is kept: short, since a phone may close the page. */
const typingPause = 300;

/**
 * The machine at work on a quiz, from an attempt where it was left or from the beginning. It stops saving when
 * its claim to the quiz is lost, and loses that itself where the store refuses an attempt.
 */
export function startPlayer(quiz: Quiz, claim: Claim, attempt?: Attempt, attemptId = newId()) {
  async function save(changed: Attempt): Promise<void> {
    if (!claim.lost && !(await putAttempt(changed))) claim.lose();
  }

  /** An exam's answer that is being typed or selected: it counts when the learner pauses or moves on, or the time is up. */
  let pending: { readonly answer: Answer; readonly sure: boolean | undefined } | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const clock = fromCallback<QuizEvent, ClockInput>(({ sendBack, input: { deadline } }) => {
    if (deadline === undefined) return;
    const timer = setTimeout(() => {
      if (pending) sendBack({ type: 'ANSWER', ...pending, at: Math.min(deadline, Date.now()) });
      pending = undefined;
      sendBack({ type: 'TIME_UP', at: Date.now() });
    }, deadline - Date.now());
    return () => clearTimeout(timer);
  });
  const machine = quizMachine.provide({
    actors: { clock },
    actions: { save: (_, { attempt }) => void save(attempt) },
  });
  const input = { quiz, attemptId, ...(attempt && { attempt }) };
  const actor = createActor(machine, { input }).start();
  const view = fromActor(actor);
  const deliver = (event: PlayerEvent) => actor.send({ ...event, at: Date.now() });

  /** Gives the answer that is kept back, if there is one. */
  function flush(): void {
    clearTimeout(pause);
    if (pending) deliver({ type: 'ANSWER', ...pending });
    pending = undefined;
  }

  return {
    get phase() {
      return view.current.value;
    },
    get context() {
      return view.current.context;
    },
    /** Keeps an answer back until `send`, `flush` or a pause: not every letter, nor every word of a selection, is an answer. */
    propose(answer: Answer, sure: boolean | undefined): void {
      pending = { answer, sure };
      clearTimeout(pause);
      pause = setTimeout(flush, typingPause);
    },
    flush,
    send(event: PlayerEvent): void {
      if (event.type === 'ANSWER') pending = undefined;
      flush();
      deliver(event);
    },
    stop(): void {
      flush();
      actor.stop();
    },
  };
}
