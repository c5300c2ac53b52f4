import { expect, test } from 'vitest';
import { isRetry } from '../../src/lib/exchange/comparable.ts';
import { handInOf } from '../../src/lib/exchange/hand-in.ts';
import { readHandIns, writeHandIn } from '../../src/lib/exchange/hand-in-text.ts';
import { pointsOf } from '../../src/lib/exchange/item-analysis.ts';
import { passage, quizOf, text } from '../quiz/sample.ts';
import { attempt, handIn, quiz } from './handed.ts';

test('a result holds what a teacher reads it by, and the first answer of each question', () => {
  expect(handIn).toMatchObject({ id: 'one', quiz: 'usine', name: 'Léa', mode: 'practice' });
  expect(handIn.questions).toMatchObject([
    { id: 'who', credit: 0.25, tries: 2, hints: 1, right: [0], chosen: [1] },
    { id: 'what', right: [0, 1], chosen: [0, 2] },
    {
      id: 'fill',
      given: [{ text: 'délégué / écrit', right: false }],
      expected: ['déléguée', 'écrit'],
    },
    {
      id: 'match',
      given: [
        { text: 'Le ministre → promet', right: true },
        { text: 'Les ouvriers → demande', right: false },
      ],
      expected: ['Le ministre → promet', 'Anne Roy → demande', 'Les ouvriers → doutent'],
    },
    {
      id: 'mark',
      given: [{ text: 'Anne Roy, demande un écrit.', right: false }],
      expected: ['« Nous ne vendrons pas l’usine », a-t-il promis aux ouvriers.'],
    },
  ]);
});

test('what was expected is cut short, and told of a question without an answer, too', () => {
  const long = { ...passage, passage: { start: 0, end: text.length } };
  const handed = handInOf(quizOf(long), { ...attempt, responses: [] });
  const expected = handed?.questions.find(({ id }) => id === passage.id)?.expected ?? [];
  expect(expected.map(({ length }) => length)).toEqual([160]);
  expect(expected[0]).toMatch(/^Le ministre a parlé lundi.*…$/);
});

test('a question that has left the quiz stays with its points, so that they add up to the share', () => {
  const changed = { ...quiz, questions: quiz.questions.filter(({ id }) => id !== 'match') };
  const handed = handInOf(changed, attempt);
  if (!handed) throw new Error('the attempt is over');
  expect(handed.questions[3]).toEqual({
    id: 'match',
    skill: 'attribution',
    points: 3,
    prompt: '',
    credit: 1 / 3,
    tries: 1,
    hints: 0,
  });
  const { points, outOf } = pointsOf(handed);
  expect(points / outOf).toBeCloseTo(handed.share);
  expect(readHandIns(writeHandIn(handed))).toEqual([{ handIn: handed }]);
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

test('a result says that the learner chose a part of the quiz', () => {
  const some = { ...attempt, settings: { ...attempt.settings, count: 1 } };
  const [first] = attempt.asked;
  if (!first) throw new Error('The sample asks something.');
  expect(handInOf(quiz, { ...some, asked: [first] })?.part).toBe(true);
  expect(handInOf(quiz, some)?.part).toBeUndefined(); // there are no more
  expect(handInOf(quiz, { ...attempt, asked: [first] })?.part).toBeUndefined(); // the quiz has grown
});
