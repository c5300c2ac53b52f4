import { expect, test } from 'vitest';
import { isRetry } from '../../src/lib/exchange/comparable.ts';
import { handInOf } from '../../src/lib/exchange/hand-in.ts';
import { readHandIns, writeHandIn } from '../../src/lib/exchange/hand-in-text.ts';
import { attempt, handIn, quiz } from './handed.ts';

test('a result holds what a teacher reads it by, and the first answer of each question', () => {
  expect(handIn).toMatchObject({ id: 'one', quiz: 'usine', name: 'Léa', mode: 'practice' });
  expect(handIn.questions).toMatchObject([
    { id: 'who', credit: 0.25, tries: 2, hints: 1, right: [0], chosen: [1] },
    { id: 'what', right: [0, 1], chosen: [0, 2] },
    { id: 'fill', given: [{ text: 'délégué / écrit', right: false }] },
    {
      id: 'match',
      given: [
        { text: 'Le ministre → promet', right: true },
        { text: 'Les ouvriers → demande', right: false },
      ],
    },
    { id: 'mark', given: [{ text: 'Anne Roy, demande un écrit.', right: false }] },
  ]);
});

test('an attempt that is not over is no result, and a name may be missing', () => {
  const { finishedAt, ...open } = attempt;
  expect(finishedAt).toBeDefined();
  expect(handInOf(quiz, open)).toBeUndefined();
  expect(handInOf(quiz, attempt, '  ')).not.toHaveProperty('name');
});

test('a result of missed questions that were asked again says so', () => {
  expect(isRetry(handIn)).toBe(false);
  const retry = handInOf(quiz, {
    ...attempt,
    id: 'two',
    retryOf: 'one',
    asked: attempt.asked.slice(0, 1),
  });
  expect(retry).toMatchObject({ id: 'two', retryOf: 'one', questions: [{ id: 'who' }] });
  expect(retry && isRetry(retry)).toBe(true);
  expect(retry && readHandIns(writeHandIn(retry))).toEqual([{ handIn: retry }]);
});
