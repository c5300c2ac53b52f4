import { expect, test } from 'vitest';
import { createActor, fromCallback } from 'xstate';
import type { Attempt } from '../../src/lib/quiz/attempt.ts';
import { quizMachine } from '../../src/lib/quiz/machine.ts';
import type { ClockInput, QuizEvent } from '../../src/lib/quiz/machine.ts';
import { quiz, right } from './flow.ts';

/** A running actor, with what it saved and when its clocks started and stopped. */
function play(attempt?: Attempt) {
  const log: string[] = [];
  const saved: Attempt[] = [];
  const ring: ((event: QuizEvent) => void)[] = [];
  const machine = quizMachine.provide({
    actions: { save: (_, { attempt }) => void saved.push(attempt) },
    actors: {
      clock: fromCallback<QuizEvent, ClockInput>(({ input, sendBack }) => {
        log.push(`until ${input.deadline ?? 'ever'}`);
        ring.push(sendBack);
        return () => void log.push('stopped');
      }),
    },
  });
  const input = { quiz, attemptId: 'a1', ...(attempt && { attempt }) };
  return { actor: createActor(machine, { input }).start(), log, saved, ring };
}

const race: QuizEvent = { type: 'START', at: 1000, settings: { mode: 'exam', timeLimit: 5000 } };

test('one clock runs through a timed exam, and its ring ends it', () => {
  const { actor, log, ring, saved } = play();
  expect(log).toEqual([]);
  actor.send(race);
  actor.send({ type: 'NEXT', at: 2000 });
  expect(log).toEqual(['until 6000']);
  ring[0]?.({ type: 'TIME_UP', at: 6000 });
  expect(actor.getSnapshot().value).toBe('finished');
  expect(log).toEqual(['until 6000', 'stopped']);
  expect(saved.map(({ current, finishedAt }) => [current, finishedAt])).toEqual([
    [0, undefined],
    [1, undefined],
    [1, 6000],
  ]);
});

test('a restart gets a clock of its own', () => {
  const { actor, log } = play();
  actor.send(race);
  actor.send({ type: 'RESTART', at: 3000, attemptId: 'a2' });
  expect(log).toEqual(['until 6000', 'stopped', 'until 8000']);
});

test('a timed exam taken up again keeps its deadline', () => {
  const before = play();
  before.actor.send(race);
  before.actor.stop();
  expect(play(before.saved.at(-1)).log).toEqual(['until 6000']);
});

test('a clock that finds the deadline past ends the exam as it is opened', () => {
  const before = play();
  before.actor.send(race);
  const saved: Attempt[] = [];
  const machine = quizMachine.provide({
    actions: { save: (_, { attempt }) => void saved.push(attempt) },
    actors: {
      clock: fromCallback<QuizEvent, ClockInput>(({ sendBack }) =>
        sendBack({ type: 'TIME_UP', at: 99_000 }),
      ),
    },
  });
  const [attempt] = before.saved;
  if (!attempt) throw new Error('Nothing was saved');
  const actor = createActor(machine, { input: { quiz, attemptId: 'a1', attempt } }).start();
  expect(actor.getSnapshot().value).toBe('finished');
  expect(saved.map(({ finishedAt }) => finishedAt)).toEqual([6000]);
});

test('practice has no deadline, and what was saved is plain data', () => {
  const { actor, log, saved } = play();
  actor.send({ type: 'START', at: 1000, settings: { mode: 'practice', timeLimit: 5000 } });
  const [answer] = right;
  if (!answer) throw new Error('No answer');
  actor.send({ type: 'ANSWER', at: 2000, answer });
  expect(log).toEqual(['until ever', 'stopped']);
  expect(structuredClone(saved)).toEqual(JSON.parse(JSON.stringify(saved)));
  expect(saved).toHaveLength(2);
});
