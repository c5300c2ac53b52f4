import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FindAskedWords } from '../../src/lib/browser/learn.ts';
import { learned } from '../../src/lib/browser/learn.ts';
import { unwritten } from '../../src/lib/browser/unwritten.ts';
import type { Card } from '../../src/lib/progress/card.ts';
import { cardForWord, moved, review } from '../../src/lib/progress/cards.ts';
import { digestOf } from '../../src/lib/progress/digest.ts';
import type { MetWord } from '../../src/lib/progress/words.ts';
import type { Attempt } from '../../src/lib/quiz/attempt.ts';

const minute = 60_000;
const now = Date.UTC(2026, 0, 10);

/** What the store holds. */
const store = vi.hoisted(() => ({
  attempts: new Map<string, unknown>(),
  words: [] as unknown[],
  cards: new Map<string, unknown>(),
  writes: true,
}));
const attempts = store.attempts as Map<string, Attempt>;
const cards = store.cards as Map<string, Card>;

vi.mock('../../src/lib/browser/attempts.ts', () => ({
  listDigests: () => Promise.resolve([...attempts.values()].map(digestOf)),
  listAttempts: () => Promise.resolve([...attempts.values()]),
  getAttempt: (id: string) => Promise.resolve(attempts.get(id)),
}));
vi.mock('../../src/lib/browser/words.ts', () => ({
  listWords: () => Promise.resolve(store.words),
}));
vi.mock('../../src/lib/browser/cards.ts', () => ({
  listCards: () => Promise.resolve([...cards.values(), ...unwritten.cards.values()]),
  addCards: (added: readonly Card[]) => {
    for (const card of added)
      if (!cards.has(card.id)) (store.writes ? cards : unwritten.cards).set(card.id, card);
    return Promise.resolve();
  },
}));
vi.mock('../../src/lib/browser/move-cards.ts', () => ({
  moveCards: (answers: ReadonlyMap<string, Parameters<typeof moved>[1]>) => {
    if (store.writes)
      for (const [id, card] of cards) cards.set(id, moved(card, answers.get(id) ?? []));
    return Promise.resolve(store.writes);
  },
}));

const noWords: FindAskedWords = () => Promise.resolve(new Map());

const attempt = (id: string, finishedAt: number, grades: Record<string, number>): Attempt => ({
  version: 1,
  id,
  quiz: 'digue',
  title: 'La digue',
  settings: { mode: 'practice' },
  startedAt: finishedAt - 5 * minute,
  finishedAt,
  asked: Object.keys(grades).map((question) => ({ id: question, skill: 'vocabulary', points: 1 })),
  current: 0,
  responses: Object.entries(grades).map(([question, grade]) => ({
    question,
    answers: [{ answer: { kind: 'single', options: ['x'] }, at: finishedAt - minute, grade }],
    hints: 0,
    skipped: false,
  })),
});
const put = (...all: Attempt[]) => all.forEach((one) => attempts.set(one.id, one));
const learn = () => learned(now, noWords);
const cardOf = (question: string) => cards.get(`question digue/${question}`);

beforeEach(() => {
  attempts.clear();
  cards.clear();
  unwritten.cards.clear();
  store.words = [];
  store.writes = true;
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

const missed = attempt('missed', now - 60 * minute, { a: 0, b: 1 });
const right = attempt('right', now - 30 * minute, { a: 1 });

describe('a card', () => {
  test('is made of what was missed, and moved by a later quiz, once', async () => {
    put(missed);
    await learn();
    expect([...cards.keys()]).toEqual(['question digue/a']);
    expect(cardOf('a')?.memory.state).toBe('new');
    put(right);
    await learn();
    const once = cardOf('a');
    expect(once?.memory).toMatchObject({ reps: 1, lastReview: now - 31 * minute });
    await learn();
    localStorage.setItem('cards-made', '{}');
    await learn();
    expect(cardOf('a')).toEqual(once);
  });

  test('is the same in whichever order attempts come in', async () => {
    put(missed, right);
    await learn();
    const expected = cardOf('a');
    expect(expected?.memory.reps).toBe(1);
    cards.clear();
    attempts.clear();
    localStorage.setItem('cards-made', '{}');
    put(right);
    await learn();
    put(missed);
    await learn();
    expect(cardOf('a')).toEqual(expected);
  });

  test('is made of an attempt that takes the place of an erased one', async () => {
    put(right);
    await learn();
    attempts.clear();
    put(missed);
    await learn();
    expect(cardOf('a')).toBeDefined();
  });

  test('that was taken away stays away when its quiz is done again', async () => {
    put(missed);
    await learn();
    cards.clear();
    put(attempt('other', now, { b: 1 }));
    await learn();
    expect(cards.size).toBe(0);
  });

  test('is not moved by what came before its last review', async () => {
    put(missed);
    await learn();
    const asked = cardOf('a');
    if (!asked) throw new Error('no card');
    cards.set(asked.id, review(asked, 'good', now));
    put(right);
    await learn();
    expect(cardOf('a')?.memory.lastReview).toBe(now);
  });

  test('is made again where it reached memory only', async () => {
    put(missed);
    store.writes = false;
    expect((await learn()).cards).toHaveLength(1);
    // The page is opened anew, and storage is back.
    unwritten.cards.clear();
    store.writes = true;
    await learn();
    expect(cardOf('a')).toBeDefined();
  });

  test('of an earlier version’s attempts is made, whatever was noted then', async () => {
    localStorage.setItem('cards-made', JSON.stringify({ until: now, attempts: 1 }));
    put(missed);
    await learn();
    expect(cardOf('a')).toBeDefined();
  });
});

describe('the card of a word', () => {
  const word: MetWord = {
    version: 1,
    id: 'VERB céder',
    headword: 'céder',
    category: 'VERB',
    definition: 'ne plus résister',
    quiz: 'digue',
    title: 'La digue',
    sentence: 'La digue a cédé.',
    start: 11,
    end: 15,
    lookups: 1,
    firstAt: 0,
    lastAt: 0,
    collected: true,
  };
  const memory = () => cards.get('word VERB céder')?.memory;

  beforeEach(() => {
    store.words = [word];
    const card = cardForWord(word, now - 90 * minute);
    cards.set(card.id, card);
    put(right);
  });

  test('is moved by a question on it', async () => {
    await learned(now, () => Promise.resolve(new Map([['a', word.id]])));
    expect(memory()).toMatchObject({ reps: 1, lastReview: now - 31 * minute });
  });

  test('is moved later where the question can’t be looked up now', async () => {
    await learned(now, () => Promise.resolve(undefined));
    expect(memory()?.reps).toBe(0);
    await learned(now, () => Promise.resolve(new Map([['a', word.id]])));
    expect(memory()?.reps).toBe(1);
  });

  test('has questions looked up only where they may move it', async () => {
    const find = vi.fn(noWords);
    await learned(now, find);
    await learned(now, find);
    expect(find).toHaveBeenCalledTimes(1);
    cards.clear();
    put(attempt('more', now, { a: 1 }));
    await learned(now, find);
    expect(find).toHaveBeenCalledTimes(1);
  });
});
