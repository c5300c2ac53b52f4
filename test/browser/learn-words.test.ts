import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FindAskedWords } from '../../src/lib/browser/learn.ts';
import { learned } from '../../src/lib/browser/learn.ts';
import { cardForWord } from '../../src/lib/progress/cards.ts';
import type { MetWord } from '../../src/lib/progress/words.ts';
import { attempt, cardOf, minute, missed, now, put, right, startAnew, store } from './learning.ts';

vi.mock(
  '../../src/lib/browser/attempts.ts',
  async () => (await import('./learning.ts')).mocked.attempts,
);
vi.mock('../../src/lib/browser/words.ts', async () => (await import('./learning.ts')).mocked.words);
vi.mock('../../src/lib/browser/cards.ts', async () => (await import('./learning.ts')).mocked.cards);
vi.mock(
  '../../src/lib/browser/move-cards.ts',
  async () => (await import('./learning.ts')).mocked.moveCards,
);

const { cards } = store;
const noWords: FindAskedWords = () => Promise.resolve(new Map());

beforeEach(startAnew);

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
    firstAt: now - 90 * minute,
    lastAt: now - 90 * minute,
    collected: true,
  };
  const asked: FindAskedWords = () => Promise.resolve(new Map([['a', word.id]]));
  const memory = () => cards.get('word VERB céder')?.memory;

  beforeEach(() => {
    store.words = [word];
    const card = cardForWord(word, now - 90 * minute);
    cards.set(card.id, card);
    put(right);
  });

  test('is moved by a question on it', async () => {
    await learned(now, asked);
    expect(memory()).toMatchObject({ reps: 1, lastReview: now - 31 * minute });
  });

  test('is made as of when the word was collected, and moved by what was answered since', async () => {
    cards.clear();
    store.words = [{ ...word, collectedAt: now - 45 * minute }];
    put(missed);
    await learned(now, asked);
    expect(cards.get('word VERB céder')?.addedAt).toBe(now - 45 * minute);
    expect(memory()).toMatchObject({ reps: 1, lapses: 0, lastReview: now - 31 * minute });
  });

  test('is moved by attempts that were seen before the word came', async () => {
    cards.clear();
    store.words = [];
    await learned(now, asked);
    store.words = [word];
    await learned(now, asked);
    expect(memory()?.reps).toBe(1);
  });

  test('is never new from a time to come', async () => {
    cards.clear();
    store.words = [{ ...word, collectedAt: now + minute }];
    await learned(now, asked);
    expect(memory()?.due).toBe(now);
  });

  test('waits for what has to be fetched, and the cards of questions do not', async () => {
    put(missed);
    expect((await learned(now)).isOpen).toBe(true);
    expect(cardOf('a')?.memory.reps).toBe(1);
    expect(memory()?.reps).toBe(0);
    expect((await learned(now, asked)).isOpen).toBe(false);
    expect(memory()?.reps).toBe(2);
    expect((await learned(now)).isOpen).toBe(false);
  });

  test('keeps no question’s card from being taken away while it waits', async () => {
    put(missed);
    await learned(now);
    cards.delete('question digue/a');
    await learned(now, asked);
    expect(cardOf('a')).toBeUndefined();
  });

  test('is not waited for without end', async () => {
    vi.useFakeTimers();
    const stuck = learned(now, () => new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(15_000);
    vi.useRealTimers();
    expect((await stuck).isOpen).toBe(true);
  });

  test('is moved later where the question can’t be looked up now', async () => {
    await learned(now, () => Promise.resolve(undefined));
    expect(memory()?.reps).toBe(0);
    await learned(now, asked);
    expect(memory()?.reps).toBe(1);
  });

  test('has questions looked up only where they may move it', async () => {
    const find = vi.fn(noWords);
    await learned(now, find);
    await learned(now, find);
    expect(find).toHaveBeenCalledTimes(1);
    store.words = [];
    put(attempt('more', now, { a: 1 }));
    await learned(now, find);
    expect(find).toHaveBeenCalledTimes(1);
  });
});
