import { describe, expect, test } from 'vitest';
import {
  adjacencyMapToArray,
  getAdjacencyMap,
  getShortestPaths,
  getSimplePaths,
} from 'xstate/graph';
import type { TraversalOptions } from 'xstate/graph';
import { progress, score } from '../../src/lib/quiz/attempt.ts';
import type { Mode } from '../../src/lib/quiz/attempt.ts';
import { quizMachine } from '../../src/lib/quiz/machine.ts';
import type { QuizEvent, QuizInput } from '../../src/lib/quiz/machine.ts';
import { isKeyShown } from '../../src/lib/quiz/selectors.ts';
import type { Snapshot } from './flow.ts';
import { attemptOf, quiz as three, right, where, wrong } from './flow.ts';

const at = 0;
const quiz = { ...three, questions: three.questions.slice(0, 2) };

/** All that can be done at a snapshot; in an exam answers are kept, so that two are enough to try. */
function events(mode: Mode, { context: { attempt } }: Snapshot): QuizEvent[] {
  const current = attempt?.current ?? 0;
  const full = attempt?.responses.some(({ answers }) => answers.length > 1) ?? false;
  const answers = mode === 'exam' && full ? [] : [right[current], wrong[current]];
  return [
    { type: 'START', at, settings: { mode, timeLimit: 1000 } },
    ...answers.flatMap((answer) => (answer ? [{ type: 'ANSWER', at, answer } as const] : [])),
    ...(['HINT', 'SKIP', 'NEXT', 'PREVIOUS', 'FINISH', 'TIME_UP'] as const).map((type) => ({
      type,
      at,
    })),
    { type: 'GO_TO', at, index: 1 },
    { type: 'RETRY_MISSED', at, attemptId: 'retry' },
    { type: 'RESTART', at, attemptId: 'a1' },
  ];
}

const options = (mode: Mode): TraversalOptions<Snapshot, QuizEvent, QuizInput> => ({
  input: { quiz, attemptId: 'a1' },
  events: (snapshot) => events(mode, snapshot),
  // A retry leads to as many states again, which differ in nothing but the questions asked.
  stopWhen: ({ context }) => context.attempt?.id === 'retry',
  serializeState: ({ value, context }) => `${value} ${JSON.stringify(context.attempt)}`,
});

const begins = (event: QuizEvent) => /^(START|RESTART|RETRY_MISSED)$/.test(event.type);

describe.each<[Mode, string[]]>([
  ['practice', ['reading', 'answering', 'reviewing', 'finished']],
  ['exam', ['reading', 'answering', 'finished']],
])('on every path through %s', (mode, states) => {
  const paths = getShortestPaths(quizMachine, options(mode));
  const edges = adjacencyMapToArray(getAdjacencyMap(quizMachine, options(mode)));

  test('every state is reached, at every question', () => {
    const reached = new Set(paths.map(({ state }) => where(state)));
    const expected = states.flatMap((state) =>
      state === 'reading' ? [state] : [`${state} 0`, `${state} 1`],
    );
    expect(reached).toEqual(new Set(expected));
  });

  test('every event that the mode has is taken somewhere', () => {
    const taken = edges.filter(({ state, nextState }) => state.context !== nextState.context);
    const others = mode === 'practice' ? ['PREVIOUS', 'GO_TO', 'TIME_UP'] : ['HINT', 'SKIP'];
    const expected = quizMachine.events.filter((event) => !others.includes(event));
    expect(new Set(taken.map(({ event }) => event.type))).toEqual(new Set(expected));
  });

  test('the score stays between nothing and all', () => {
    for (const { state } of paths.filter(({ state }) => state.value !== 'reading')) {
      const { points, outOf, share } = score(attemptOf(state));
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(outOf);
      expect(share).toBe(points / outOf);
    }
  });

  test('progress never goes back, nor does the score in practice', () => {
    for (const { state, event, nextState } of edges) {
      if (state.value === 'reading' || begins(event)) continue;
      const [before, after] = [attemptOf(state), attemptOf(nextState)];
      expect(progress(after).share).toBeGreaterThanOrEqual(progress(before).share);
      if (mode === 'practice')
        expect(score(after).points).toBeGreaterThanOrEqual(score(before).points);
    }
  });

  test('an attempt has an end exactly when it is finished', () => {
    for (const { state } of paths.filter(({ state }) => state.value !== 'reading'))
      expect(attemptOf(state).finishedAt !== undefined).toBe(state.value === 'finished');
  });

  test('once the key was shown, no answer to that question is taken', () => {
    const shown = edges.filter(({ state }) => isKeyShown(state.context));
    expect(shown.length).toBeGreaterThan(0);
    for (const { state, event, nextState } of shown)
      if (event.type === 'ANSWER') expect(nextState.context).toEqual(state.context);
  });
});

test('the ways through a practice of one question earn every credit that hints and tries leave', () => {
  const paths = getSimplePaths(quizMachine, {
    ...options('practice'),
    input: { quiz: { ...quiz, questions: quiz.questions.slice(0, 1) }, attemptId: 'a1' },
    toState: ({ value }) => value === 'finished',
    stopWhen: ({ value }) => value === 'finished',
  });
  const credits = new Set(paths.map(({ state }) => score(attemptOf(state)).points));
  expect([...credits].toSorted()).toEqual([0, 0.25, 0.5, 0.75, 1]);
});
