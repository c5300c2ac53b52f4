import { describe, expect, test } from 'vitest';
import { firstShown, isSameOrder, shownOptions, shownRights } from '../../src/lib/browser/order.ts';
import { idAsShown } from '../../src/lib/browser/player.svelte.ts';
import type { ChoiceQuestion, MatchingQuestion } from '../../src/lib/quiz/quiz.ts';
import { plain } from '../quiz/sample.ts';

const choice = (...texts: string[]): ChoiceQuestion => ({
  ...plain,
  kind: 'single',
  options: texts.map((text, index) => ({ id: String(index), text, correct: index === 0 })),
});
const shown = (question: ChoiceQuestion, attempt: string) =>
  shownOptions(question, attempt).map(({ text }) => text);
const attempts = Array.from({ length: 20 }, (_, index) => `attempt ${index}`);
const orders = (question: ChoiceQuestion) =>
  new Set(attempts.map((attempt) => shown(question, attempt).join('|'))).size;

describe('shownOptions', () => {
  test('one attempt always shows the same order, another one another', () => {
    const question = choice('le maire', 'la ministre', 'un passant', 'la directrice');
    expect(shown(question, 'a')).toEqual(shown(question, 'a'));
    expect(orders(question)).toBeGreaterThan(5);
    expect(shown(question, 'a').sort()).toEqual(question.options.map(({ text }) => text).sort());
  });

  test.each([
    ['a scale', ['Vrai', 'Faux', 'Non mentionné']],
    ['yes and no', ['Oui', 'Non', 'On ne sait pas']],
    ['an option about the others', ['le maire', 'la ministre', 'Toutes ces réponses']],
    ['« les deux »', ['le maire', 'la ministre', 'Les deux']],
    ['rising numbers', ['12 euros', '20 euros', '1 200 euros']],
    ['years', ['En 1998', 'En 2004', 'En 2017']],
  ])('%s keeps its order', (_, texts) => {
    expect(orders(choice(...texts))).toBe(1);
    expect(shown(choice(...texts), 'a')).toEqual(texts);
  });

  test.each([
    ['words that only begin like a scale', ['Ouïe', 'Nonchalance', 'Vraiment', 'Fausseté']],
    ['numbers in no order', ['20 euros', '12 euros', '30 euros', '5 euros']],
  ])('%s are shuffled', (_, texts) => {
    expect(orders(choice(...texts))).toBeGreaterThan(1);
  });
});

test('the rights of a matching question are offered once each, with the index of their first pair', () => {
  const question: MatchingQuestion = {
    ...plain,
    kind: 'matching',
    pairs: [
      { left: 'a', right: 'x' },
      { left: 'b', right: 'y' },
      { left: 'c', right: 'x' },
    ],
  };
  const rights = shownRights(question, 'attempt');
  expect([...rights].sort((a, b) => a.index - b.index)).toEqual([
    { index: 0, text: 'x' },
    { index: 1, text: 'y' },
  ]);
  expect(shownRights(question, 'attempt')).toEqual(rights);
});

test('an attempt finds an id by which all stands as it was shown before it had one', () => {
  const people = [
    'le maire',
    'la ministre',
    'un passant',
    'la directrice',
    'un élève',
    'la voisine',
  ];
  const pairs = people.map((left, index) => ({ left, right: `avis ${index}` }));
  for (const question of [choice(...people), { ...plain, kind: 'matching' as const, pairs }]) {
    const ids = Array.from({ length: 3 }, () => idAsShown(question));
    expect(new Set(ids).size).toBe(3);
    expect(ids.map((id) => isSameOrder(question, id, firstShown))).toEqual([true, true, true]);
    expect(attempts.every((id) => isSameOrder(question, id, firstShown))).toBe(false);
  }
});
