import { describe, expect, test } from 'vitest';
import { type Card, isKnown, type Rating } from '../../src/lib/progress/card.ts';
import {
  answeredIn,
  cardForWord,
  cardsFor,
  newMemory,
  ratingOf,
  retrievability,
  review,
} from '../../src/lib/progress/cards.ts';
import type { MetWord } from '../../src/lib/progress/words.ts';
import type { Attempt, Response } from '../../src/lib/quiz/attempt.ts';

const day = 86_400_000;
const start = Date.UTC(2022, 11, 29, 12, 30);

const fresh = (at = start): Card => ({
  version: 1,
  kind: 'question',
  id: 'question digue/a',
  question: 'a',
  quiz: 'digue',
  title: 'La digue',
  addedAt: at,
  memory: newMemory(at),
});

describe('the published vectors of FSRS-6 with its default parameters', () => {
  // ts-fsrs, packages/fsrs/__tests__/FSRS-6.test.ts (MIT): figures
  test('intervals in days, each review when it is due', () => {
    const ratings: Rating[] = [
      ...Array<Rating>(6).fill('good'),
      'again',
      'again',
      ...Array<Rating>(5).fill('good'),
    ];
    let card = fresh();
    const intervals = ratings.map((rating) => {
      card = review(card, rating, card.memory.due);
      return card.memory.scheduledDays;
    });
    expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  // the same figures as fsrs-rs, src/inference.rs
  test('stability and difficulty after reviews at given intervals', () => {
    const reviews: readonly (readonly [number, Rating])[] = [
      [0, 'again'],
      [0, 'good'],
      [1, 'good'],
      [3, 'good'],
      [8, 'good'],
      [21, 'good'],
    ];
    let [card, at] = [fresh(), start];
    for (const [days, rating] of reviews) {
      at += days * day;
      card = review(card, rating, at);
    }
    expect(card.memory.stability).toBeCloseTo(53.62691, 4);
    expect(card.memory.difficulty).toBeCloseTo(6.3574867, 4);
  });

  test.each([
    ['again', 0.212, 6.4133, 0, 'learning'],
    ['hard', 1.2931, 5.11217071, 0, 'learning'],
    ['good', 2.3065, 2.11810397, 0, 'learning'],
    ['easy', 8.2956, 1, 8, 'review'],
  ] as const)('the first answer, %s', (rating, stability, difficulty, scheduledDays, state) => {
    const { memory } = review(fresh(), rating, start);
    expect(memory.stability).toBeCloseTo(stability, 8);
    expect(memory.difficulty).toBeCloseTo(difficulty, 8);
    expect(memory).toMatchObject({ scheduledDays, state, reps: 1, lapses: 0 });
  });

  test('the chance to remember an easy one when it is due', () => {
    const easy = review(fresh(), 'easy', start);
    expect(retrievability(easy, easy.memory.due)).toBeCloseTo(0.9024733, 7);
  });
});

test('a card never asked is due at once and not remembered', () => {
  expect(fresh().memory).toMatchObject({ due: start, state: 'new', reps: 0 });
  expect(retrievability(fresh(), start)).toBe(0);
});

test('a review leaves the card it was given alone, and is plain data', () => {
  const card = fresh();
  const copy = structuredClone(card);
  const after = review(card, 'good', start);
  expect(card).toEqual(copy);
  expect(JSON.parse(JSON.stringify(after))).toEqual(after);
});

test('the same answer at the same time is due at the same time', () => {
  const once = review(review(fresh(), 'good', start), 'easy', start + day);
  expect(review(review(fresh(), 'good', start), 'easy', start + day)).toEqual(once);
});

test.each([
  { state: 'new', difficulty: 5 },
  { state: 'review', stability: 0, difficulty: 3 },
  { state: 'review', stability: 4, difficulty: 0, lastReview: start },
  { state: 'learning', stability: 2, difficulty: 40, lastReview: start },
] as const)('a card with an impossible memory, %o, can be asked all the same', (wrong) => {
  const card = { ...fresh(), memory: { ...newMemory(start), ...wrong } };
  expect(retrievability(card, start + day)).toBeGreaterThanOrEqual(0);
  expect(review(card, 'good', start + day).memory.due).toBeGreaterThan(start + day);
});

test('a card is known after three weeks of stability, and no more once it is forgotten', () => {
  let card = fresh();
  expect(isKnown(card)).toBe(false);
  while (card.memory.stability < 21) card = review(card, 'good', card.memory.due);
  expect(isKnown(card)).toBe(true);
  expect(isKnown(review(card, 'again', card.memory.due))).toBe(false);
});

test.each([
  [0, {}, 'again'],
  [0.25, {}, 'again'],
  [0.5, {}, 'hard'],
  [1, { helped: true }, 'hard'],
  [1, {}, 'good'],
] as const)('a grade of %d with %o is rated %s', (grade, how, expected) => {
  expect(ratingOf(grade, how)).toBe(expected);
});

test('a clock that was put back stands still', () => {
  const once = review(fresh(), 'good', start + 3 * day);
  expect(review(once, 'good', start)).toEqual(review(once, 'good', start + 3 * day));
});

describe('cards of an attempt', () => {
  const response = (question: string, grades: readonly number[], hints = 0): Response => ({
    question,
    answers: grades.map((grade) => ({
      answer: { kind: 'single', options: ['x'] },
      at: start,
      grade,
    })),
    hints,
    skipped: grades.length === 0,
  });
  const attempt: Attempt = {
    version: 1,
    id: 'one',
    quiz: 'digue',
    title: 'La digue',
    settings: { mode: 'practice', set: 2 },
    startedAt: start,
    finishedAt: start + 1000,
    asked: ['right', 'wrong', 'second', 'hinted', 'passed', 'untouched'].map((id) => ({
      id,
      skill: 'vocabulary',
      points: 1,
    })),
    current: 5,
    responses: [
      response('right', [1]),
      response('wrong', [0, 0]),
      response('second', [0, 1]),
      response('hinted', [1], 1),
      response('passed', []),
    ],
  };

  test('are those of what was not right by oneself', () => {
    expect(cardsFor(attempt).map(({ question }) => question)).toEqual([
      'wrong',
      'second',
      'hinted',
    ]);
    expect(cardsFor(attempt)[0]).toMatchObject({
      id: 'question digue/wrong',
      set: 2,
      addedAt: start + 1000,
    });
  });

  test('come when it is over', () => {
    const { finishedAt, ...open } = attempt;
    expect(finishedAt).toBeDefined();
    expect(cardsFor(open)).toEqual([]);
    expect(answeredIn(open)).toEqual([]);
  });

  test('are answered by the first try, at its time', () => {
    expect(answeredIn(attempt)).toEqual([
      { cardId: 'question digue/right', rating: 'good', at: start },
      { cardId: 'question digue/wrong', rating: 'again', at: start },
      { cardId: 'question digue/second', rating: 'again', at: start },
      { cardId: 'question digue/hinted', rating: 'hard', at: start },
    ]);
  });

  test('are answered in an exam by the answer that stands', () => {
    const exam: Attempt = { ...attempt, settings: { mode: 'exam' } };
    expect(answeredIn(exam)[2]).toMatchObject({ cardId: 'question digue/second', rating: 'good' });
  });

  test('of a word are answered by the worst of the questions on it', () => {
    const words = new Map([
      ['right', 'VERB céder'],
      ['wrong', 'VERB céder'],
      ['hinted', 'VERB céder'],
      ['passed', 'NOUN mer'],
    ]);
    expect(answeredIn(attempt, words).filter(({ cardId }) => cardId.startsWith('word'))).toEqual([
      { cardId: 'word VERB céder', rating: 'again', at: start },
    ]);
  });

  test('are not answered after the attempt was over', () => {
    const [first] = answeredIn({ ...attempt, finishedAt: start - 1000 });
    expect(first?.at).toBe(start - 1000);
  });
});

test('a collected word has a card of its own', () => {
  const word: MetWord = {
    version: 1,
    id: 'VERB racheter',
    headword: 'racheter',
    category: 'VERB',
    quiz: 'tiktok',
    title: 'TikTok',
    sentence: 'Microsoft veut racheter TikTok.',
    start: 15,
    end: 23,
    lookups: 1,
    firstAt: start,
    lastAt: start,
    collected: true,
  };
  expect(cardForWord(word, start)).toMatchObject({
    id: 'word VERB racheter',
    kind: 'word',
    quiz: 'tiktok',
    memory: { due: start },
  });
});
