import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt, Settings } from '../../src/lib/quiz/attempt.ts';
import type { QuizEvent } from '../../src/lib/quiz/machine.ts';
import { open, quiz, right, run, send, where, wrong } from './flow.ts';

const settings = fc.constantFrom<Settings>(
  { mode: 'practice' },
  { mode: 'exam' },
  { mode: 'exam', timeLimit: 20 },
);

/** What can be done, but for its time. */
const deed = fc.oneof(
  { weight: 2, arbitrary: settings.map((settings) => ({ type: 'START', settings }) as const) },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...right, ...wrong)
      .map((answer) => ({ type: 'ANSWER', answer }) as const),
  },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('HINT', 'SKIP', 'NEXT', 'NEXT', 'PREVIOUS')
      .map((type) => ({ type }) as const),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('FINISH', 'TIME_UP').map((type) => ({ type }) as const),
  },
  { weight: 2, arbitrary: fc.nat(3).map((index) => ({ type: 'GO_TO', index }) as const) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('RETRY_MISSED', 'RESTART'), fc.constantFrom('a2', 'a3'))
      .map(([type, attemptId]) => ({ type, attemptId }) as const),
  },
);

/** A start, and anything after it, with time going by. */
const story = fc.tuple(settings, fc.array(deed, { maxLength: 25 })).map(([settings, deeds]) =>
  [{ type: 'START', settings } as const, ...deeds].map((deed, at): QuizEvent => ({
    ...deed,
    at,
  })),
);

const stored = (attempt: Attempt): Attempt => JSON.parse(JSON.stringify(attempt)) as Attempt;

test('a quiz stopped after any event is taken up exactly where it was', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(story, (events) => {
      let snapshot = open();
      let last: Attempt | undefined;
      events.forEach((event, index) => {
        const [next, saved] = send(snapshot, event);
        snapshot = next;
        last = saved.at(-1) ?? last;
        if (!last) throw new Error('A started attempt was not saved');

        const resumed = open(quiz, stored(last));
        expect(resumed.value).toBe(snapshot.value);
        expect(resumed.context).toEqual(snapshot.context);
        seen.add(where(resumed));

        const rest = events.slice(index + 1);
        expect(run(resumed, rest).context).toEqual(run(snapshot, rest).context);
      });
    }),
    { seed: 20200920, numRuns: 300 },
  );
  // Else the stories were too tame to show anything.
  for (const state of ['answering', 'reviewing', 'finished'])
    for (const current of [0, 1, 2]) expect(seen).toContain(`${state} ${current}`);
});
