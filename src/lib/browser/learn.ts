/** Makes cards of what was missed and of the words that were collected. */
import type { Card } from '../progress/card.ts';
import { cardForWord, cardsFor } from '../progress/cards.ts';
import type { MetWord } from '../progress/words.ts';
import { getAttempt, listDigests } from './attempts.ts';
import { addCards, listCards } from './cards.ts';
import { listWords } from './words.ts';

const key = 'cards-until';

/** The time up to which attempts have been looked at; 0 where that is not known, and cards are never made twice. */
function lookedAt(): number {
  try {
    return Number(localStorage.getItem(key) ?? 0) || 0;
  } catch {
    return 0;
  }
}

function lookedUntil(at: number): void {
  try {
    localStorage.setItem(key, String(at));
  } catch {
    // All are looked at again next time.
  }
}

export type Learned = { readonly cards: readonly Card[]; readonly words: readonly MetWord[] };

/** All cards, with those of attempts and words that are new since they were made last. */
export async function learned(now: number): Promise<Learned> {
  const since = lookedAt();
  const [digests, words] = await Promise.all([listDigests(), listWords()]);
  const fresh = digests.filter(
    ({ finishedAt, points, outOf }) =>
      finishedAt !== undefined && finishedAt > since && points < outOf,
  );
  const attempts = await Promise.all(fresh.map(({ id }) => getAttempt(id)));
  const collected = words.filter((word) => word.collected && word.definition !== undefined);
  await addCards([
    ...attempts.flatMap((attempt) => (attempt ? cardsFor(attempt) : [])),
    ...collected.map((word) => cardForWord(word, now)),
  ]);
  lookedUntil(Math.max(since, ...digests.map(({ finishedAt = 0 }) => finishedAt)));
  const ids = new Set(collected.map(({ id }) => id));
  const cards = await listCards();
  return { cards: cards.filter((card) => card.kind !== 'word' || ids.has(card.word)), words };
}
