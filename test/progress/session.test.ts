import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, Rating } from '../../src/lib/progress/card.ts';
import { moved, newMemory, review } from '../../src/lib/progress/cards.ts';
import {
  askedSince,
  cutOff,
  isRecalled,
  nextDue,
  openIn,
  type Plan,
  recallFrom,
  sessionOf,
  tried,
} from '../../src/lib/progress/session.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 0, 1);

const card = (id: string, quiz = 'a', addedAt = now - day): Card => ({
  version: 1,
  kind: 'word',
  id,
  word: id,
  quiz,
  title: quiz,
  addedAt,
  memory: newMemory(addedAt),
});
const asked = (one: Card, at: number, ...ratings: Rating[]): Card =>
  ratings.reduce((before, rating) => review(before, rating, at), one);

describe('a session', () => {
  test('asks what is due, new cards last', () => {
    const old = asked(card('old'), now - 30 * day, 'easy');
    const later = asked(card('later'), now - day, 'easy');
    expect(sessionOf([card('new'), old, later], now, { limit: 10 }).map(({ id }) => id)).toEqual([
      'old',
      'new',
    ]);
  });

  test('begins with what is nearest to being forgotten', () => {
    const long = asked(card('long'), now - 60 * day, 'easy');
    const short = asked(card('short'), now - 20 * day, 'easy');
    expect(sessionOf([short, long], now, { limit: 10 }).map(({ id }) => id)).toEqual([
      'long',
      'short',
    ]);
  });

  test('mixes quizzes', () => {
    const cards = ['1', '2', '3'].map((id) => card(id, 'a')).concat(card('4', 'b'), card('5', 'b'));
    expect(sessionOf(cards, now, { limit: 10 }).map(({ quiz }) => quiz)).toEqual([
      'a',
      'b',
      'a',
      'b',
      'a',
    ]);
  });

  test.each([
    [2, 2],
    [0, 0],
    [-3, 0],
    [9, 3],
  ])('with a limit of %d has %d of three cards', (limit, length) => {
    expect(sessionOf([card('1'), card('2'), card('3')], now, { limit })).toHaveLength(length);
  });

  test('asks the most urgent of another quiz next', () => {
    const urgent = asked(card('urgent', 'b'), now - 60 * day, 'easy');
    const less = asked(card('less', 'a'), now - 30 * day, 'easy');
    const more = [card('1', 'a'), card('2', 'c'), urgent, less];
    expect(sessionOf(more, now, { limit: 10 }).map(({ id }) => id)).toEqual([
      'urgent',
      'less',
      '2',
      '1',
    ]);
  });

  test('lets no two cards of one quiz meet where that can be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 24 }),
        (quizzes) => {
          const most = Math.max(...quizzes.map((one) => quizzes.filter((q) => q === one).length));
          fc.pre(most <= Math.ceil(quizzes.length / 2));
          const cards = quizzes.map((quiz, index) => card(String(index), quiz));
          const order = sessionOf(cards, now, { limit: 100 }).map(({ quiz }) => quiz);
          expect(order.filter((quiz, index) => quiz === order[index - 1])).toEqual([]);
        },
      ),
    );
  });

  test('has what was forgotten today again, whatever the limit', () => {
    const forgotten = asked(card('forgotten'), now - 3_600_000, 'again');
    const fresh = [card('1'), card('2'), forgotten];
    const from = now - 7_200_000;
    expect(sessionOf(fresh, now, { limit: 0, from }).map(({ id }) => id)).toEqual(['forgotten']);
    expect(sessionOf(fresh, now, { limit: 1, from })).toHaveLength(2);
  });

  test('has each due card once, whatever the quizzes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 }), (quizzes) => {
        const cards = quizzes.map((quiz, index) => card(String(index), quiz));
        const ids = sessionOf(cards, now, { limit: 100 }).map(({ id }) => id);
        expect(new Set(ids).size).toBe(cards.length);
        expect(ids).toHaveLength(cards.length);
      }),
    );
  });
});

describe('a session that is going on', () => {
  /** Tries each next card; only those that `can` be asked are. */
  function askAll(plan: Plan, can: (card: Card) => boolean): string[] {
    const asked: string[] = [];
    for (let [next] = openIn(plan); next; [next] = openIn(plan)) {
      if (can(next)) asked.push(next.id);
      plan = tried(plan, next, can(next));
    }
    return asked;
  }
  const six = ['1', '2', '3', '4', '5', '6'].map((id) => card(id, Number(id) % 2 ? 'a' : 'b'));

  test('asks further cards in place of those that can’t be asked, up to the limit', () => {
    const can = ({ id }: Card) => !['1', '3'].includes(id);
    expect(askAll({ cards: six, at: now, limit: 3 }, can)).toEqual(['2', '5', '4']);
  });

  test('ends when no card is left', () => {
    expect(askAll({ cards: six, at: now, limit: 3 }, () => false)).toEqual([]);
  });

  test('leaves out at once what is asked at a place that can’t be reached', () => {
    const of = (id: string, quiz: string, fields: { set?: number } = {}): Card => ({
      ...card(id, quiz),
      kind: 'question',
      question: id,
      ...fields,
    });
    const later = review(of('later', 'a'), 'easy', now);
    const set = of('set', 'a', { set: 2 });
    const cards = [of('1', 'a'), of('2', 'a'), later, set, of('4', 'b'), card('word', 'a')];
    const { plan, cards: out } = cutOff({ cards, at: now, limit: 5 }, of('2', 'a'));
    expect(out.map(({ id }) => id)).toEqual(['2', '1']);
    expect(plan.cards.map(({ id }) => id)).toEqual(['set', '4', 'word']);
    expect(plan.limit).toBe(5);
  });

  test('asks what was forgotten today without counting it', () => {
    const forgotten = asked(card('forgotten', 'c'), now - 3_600_000, 'again');
    const plan = { cards: [...six, forgotten], at: now, limit: 2, from: now - 7_200_000 };
    expect(askAll(plan, () => true)).toEqual(['forgotten', '1', '2']);
  });

  test('keeps the order in which it began while all can be asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }),
        fc.nat(12),
        (quizzes, limit) => {
          const plan = { cards: quizzes.map((quiz, index) => card(`${index}`, quiz)), at: now };
          const begun = openIn({ ...plan, limit }).map(({ id }) => id);
          expect(askAll({ ...plan, limit }, () => true)).toEqual(begun);
        },
      ),
    );
  });
});

test('a word is typed once it is known better', () => {
  let known = card('word');
  expect(isRecalled(known)).toBe(false);
  while (known.memory.stability < recallFrom) known = review(known, 'good', known.memory.due);
  expect(isRecalled(known)).toBe(true);
});

test('what was asked today counts against the limit of the day', () => {
  const cards = [card('new'), asked(card('today'), now + 1000, 'good')];
  expect(askedSince(cards, now)).toBe(1);
});

test('an answer in a quiz takes nothing from the limit of the day, a review after it does', () => {
  const one = card('one');
  const answered = moved(one, [{ cardId: one.id, rating: 'good', at: now + 1000 }]);
  expect(askedSince([answered], now)).toBe(0);
  expect(askedSince([review(answered, 'good', now + 2000)], now)).toBe(1);
});

test('the next card to come back is told', () => {
  const soon = asked(card('soon'), now, 'easy');
  expect(nextDue([soon, card('new')], now)).toBe(soon.memory.due);
  expect(nextDue([card('new')], now)).toBeUndefined();
});
