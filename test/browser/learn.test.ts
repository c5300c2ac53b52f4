import { beforeEach, describe, expect, test, vi } from 'vitest';
import { learned } from '../../src/lib/browser/learn.ts';
import { unwritten } from '../../src/lib/browser/unwritten.ts';
import { review } from '../../src/lib/progress/cards.ts';
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

const { attempts, cards } = store;
const learn = () => learned(now, () => Promise.resolve(new Map()));

beforeEach(startAnew);

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

  test('that was taken away under an earlier version stays away', async () => {
    localStorage.setItem('cards-made', JSON.stringify({ until: now - 60 * minute, attempts: 1 }));
    put(missed, attempt('since', now - 20 * minute, { b: 0 }));
    await learn();
    await learn();
    expect([...cards.keys()]).toEqual(['question digue/b']);
  });

  test('that is there is moved by what was answered under an earlier version', async () => {
    put(missed);
    await learn();
    localStorage.setItem('cards-made', JSON.stringify({ until: now, attempts: 2 }));
    put(right);
    await learn();
    expect(cardOf('a')?.memory.reps).toBe(1);
  });

  test('is looked for among the attempts of the quizzes only that something is new of', async () => {
    put(missed, { ...right, id: 'elsewhere', quiz: 'port' });
    await learn();
    store.read = [];
    await learn();
    put(right);
    await learn();
    expect(store.read).toEqual(['digue']);
  });
});
