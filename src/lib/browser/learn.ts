/** Makes cards of what was missed and of the words that were collected. */
import type { Card } from '../progress/card.ts';
import { cardForWord, cardsFor } from '../progress/cards.ts';
import type { Digest } from '../progress/digest.ts';
import type { MetWord } from '../progress/words.ts';
import type { Attempt } from '../quiz/attempt.ts';
import { getAttempt, listAttempts, listDigests } from './attempts.ts';
import { addCards, listCards } from './cards.ts';
import { listWords } from './words.ts';

const key = 'cards-made';

/** Of which attempts cards were made: those finished up to a time (milliseconds since the epoch), so many. */
type Made = { readonly until: number; readonly attempts: number };

function lastMade(): Made {
  const nothing = { until: 0, attempts: 0 };
  try {
    return { ...nothing, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Made>) };
  } catch {
    return nothing;
  }
}

function noteMade(made: Made): void {
  try {
    localStorage.setItem(key, JSON.stringify(made));
  } catch {
    // All are looked at again next time: a card is never made twice.
  }
}

const finishedBy = (digests: readonly Digest[], until: number): number =>
  digests.filter(({ finishedAt = Infinity }) => finishedAt <= until).length;

/** More are read at once rather than one by one. */
const few = 100;

async function attemptsOf(digests: readonly Digest[]): Promise<Attempt[]> {
  const ids = new Set(digests.map(({ id }) => id));
  if (ids.size > few) return (await listAttempts()).filter(({ id }) => ids.has(id));
  const found = await Promise.all([...ids].map(getAttempt));
  return found.filter((attempt) => attempt !== undefined);
}

/**
 * The attempts of which no card was made yet. Where an earlier one has come, as with a file from another device or an exam that
 * was over before it was closed, all are looked at again.
 */
function unseen(digests: readonly Digest[]): Digest[] {
  const { until, attempts } = lastMade();
  const from = finishedBy(digests, until) > attempts ? 0 : until;
  return digests.filter(({ finishedAt = 0, points, outOf }) => finishedAt > from && points < outOf);
}

export type Learned = { readonly cards: readonly Card[]; readonly words: readonly MetWord[] };

/** All cards, with those of attempts and words that are new since they were made last. */
export async function learned(now: number): Promise<Learned> {
  const [digests, words] = await Promise.all([listDigests(), listWords()]);
  const attempts = await attemptsOf(unseen(digests));
  const collected = words.filter((word) => word.collected && word.definition !== undefined);
  await addCards([
    ...attempts.flatMap(cardsFor),
    ...collected.map((word) => cardForWord(word, now)),
  ]);
  const until = digests.reduce((last, { finishedAt = 0 }) => Math.max(last, finishedAt), 0);
  noteMade({ until, attempts: finishedBy(digests, until) });
  const ids = new Set(collected.map(({ id }) => id));
  const cards = await listCards();
  return { cards: cards.filter((card) => card.kind !== 'word' || ids.has(card.word)), words };
}
