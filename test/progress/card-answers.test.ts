import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, Rating } from '../../src/lib/progress/card.ts';
import { type CardAnswer, moved, newMemory, review } from '../../src/lib/progress/cards.ts';

const day = 86_400_000;
const start = Date.UTC(2022, 11, 29, 12, 30);

const fresh = (): Card => ({
  version: 1,
  kind: 'question',
  id: 'question digue/a',
  question: 'a',
  quiz: 'digue',
  title: 'La digue',
  addedAt: start,
  memory: newMemory(start),
});

describe('answers in quizzes', () => {
  const answer = (at: number, rating: Rating = 'good'): CardAnswer => ({
    cardId: fresh().id,
    rating,
    at,
  });

  test('move a card as reviews at their times do', () => {
    const twice = moved(fresh(), [answer(start + 2 * day, 'again'), answer(start + day)]);
    expect(twice.memory).toEqual(
      review(review(fresh(), 'good', start + day), 'again', start + 2 * day).memory,
    );
    expect(twice.answeredAt).toBe(start + 2 * day);
  });

  test.each([
    ['before it was made', fresh(), start - 1],
    ['when it was made', fresh(), start],
    ['before it was asked last', review(fresh(), 'good', start + 3 * day), start + 2 * day],
  ])('%s leave the card itself', (_, card, at) => {
    expect(moved(card, [answer(at, 'again')])).toBe(card);
  });

  test('move a card once, however often and in whatever order they are told', () => {
    const answers = fc.uniqueArray(
      fc
        .tuple(
          fc.integer({ min: start - day, max: start + 30 * day }),
          fc.constantFrom<Rating>('again', 'hard', 'good'),
        )
        .map(([at, rating]) => answer(at, rating)),
      { maxLength: 6, selector: ({ at }) => at },
    );
    fc.assert(
      fc.property(answers, (all) => {
        const once = moved(fresh(), all);
        expect(once.memory.reps).toBe(all.filter(({ at }) => at > start).length);
        expect(moved(once, all)).toBe(once);
        expect(moved(fresh(), all.toReversed())).toEqual(once);
      }),
    );
  });
});
