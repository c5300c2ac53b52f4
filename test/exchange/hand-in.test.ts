import { expect, test } from 'vitest';
import { handInOf } from '../../src/lib/exchange/hand-in.ts';
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
