/** A store in memory for what makes and moves cards, and what it finds there. */
import { vi } from 'vitest';
import { unwritten } from '../../src/lib/browser/unwritten.ts';
import type { Card } from '../../src/lib/progress/card.ts';
import { type CardAnswer, moved } from '../../src/lib/progress/cards.ts';
import { digestOf } from '../../src/lib/progress/digest.ts';
import type { MetWord } from '../../src/lib/progress/words.ts';
import type { Attempt } from '../../src/lib/quiz/attempt.ts';

export const minute = 60_000;
export const now = Date.UTC(2026, 0, 10);

/** What the store holds, whether it takes anything, and the quizzes whose attempts were read. */
export const store = {
  attempts: new Map<string, Attempt>(),
  words: [] as readonly MetWord[],
  cards: new Map<string, Card>(),
  writes: true,
  read: [] as (string | undefined)[],
};
const { attempts, cards } = store;

/** In place of the modules of these names. */
export const mocked = {
  attempts: {
    listDigests: () => Promise.resolve([...attempts.values()].map(digestOf)),
    listAttempts: (quiz?: string) => {
      store.read.push(quiz);
      return Promise.resolve(
        [...attempts.values()].filter((one) => one.quiz === (quiz ?? one.quiz)),
      );
    },
  },
  words: { listWords: () => Promise.resolve(store.words) },
  cards: {
    listCards: () => Promise.resolve([...cards.values(), ...unwritten.cards.values()]),
    addCards: (added: readonly Card[]) => {
      for (const card of added)
        if (!cards.has(card.id)) (store.writes ? cards : unwritten.cards).set(card.id, card);
      return Promise.resolve();
    },
  },
  moveCards: {
    moveCards: (answers: ReadonlyMap<string, readonly CardAnswer[]>) => {
      if (store.writes)
        for (const [id, card] of cards) cards.set(id, moved(card, answers.get(id) ?? []));
      return Promise.resolve(store.writes);
    },
  },
};

/** A browser that nothing was kept in. */
export function startAnew(): void {
  attempts.clear();
  cards.clear();
  unwritten.cards.clear();
  store.words = [];
  store.writes = true;
  store.read = [];
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
}

/** An attempt at « digue » whose questions, all on words, got these grades a minute before it was over. */
export const attempt = (
  id: string,
  finishedAt: number,
  grades: Record<string, number>,
): Attempt => ({
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
export const missed = attempt('missed', now - 60 * minute, { a: 0, b: 1 });
export const right = attempt('right', now - 30 * minute, { a: 1 });

export const put = (...all: Attempt[]) => all.forEach((one) => attempts.set(one.id, one));
export const cardOf = (question: string) => cards.get(`question digue/${question}`);
