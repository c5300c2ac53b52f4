/**
 * Makes cards of what was missed and of the words that were collected, and moves those there are by what was answered in quizzes
 * since. Looking at an attempt again changes nothing: cards are made once, and an answer moves a card once.
 */
import type { Card } from '../progress/card.ts';
import {
  answeredIn,
  type CardAnswer,
  cardForWord,
  cardsFor,
  settledAt,
} from '../progress/cards.ts';
import type { MetWord } from '../progress/words.ts';
import type { Attempt } from '../quiz/attempt.ts';
import { getAttempt, listAttempts, listDigests } from './attempts.ts';
import { addCards, listCards } from './cards.ts';
import { moveCards } from './move-cards.ts';
import { unwritten } from './unwritten.ts';
import { listWords } from './words.ts';

const key = 'cards-made';

/** The ids of the attempts that were looked at; earlier versions of the site kept a time and a count, which say less. */
function lastSeen(): ReadonlySet<string> {
  try {
    const { seen } = JSON.parse(localStorage.getItem(key) ?? '{}') as { seen?: string[] };
    return new Set(seen);
  } catch {
    return new Set();
  }
}

function noteSeen(ids: ReadonlySet<string>): void {
  try {
    localStorage.setItem(key, JSON.stringify({ seen: [...ids] }));
  } catch {
    // All are looked at again next time.
  }
}

/** More are read at once rather than one by one. */
const few = 100;

/** In the order they were over: the first that missed a question makes its card. */
async function attemptsWith(ids: readonly string[]): Promise<Attempt[]> {
  const wanted = new Set(ids);
  const found =
    ids.length > few
      ? (await listAttempts()).filter(({ id }) => wanted.has(id))
      : await Promise.all(ids.map(getAttempt));
  return found
    .filter((attempt) => attempt !== undefined)
    .sort((a, b) => (a.finishedAt ?? 0) - (b.finishedAt ?? 0));
}

/**
 * By question, the words that the questions of one of a quiz's sets ask; `undefined` where that can't be known now.
 * Never rejects.
 */
export type FindAskedWords = (
  quiz: string,
  set: number | undefined,
  met: readonly MetWord[],
) => Promise<ReadonlyMap<string, string> | undefined>;

/** Milliseconds that a learner waits for it at most: the rest is looked at next time. */
const patience = 1500;

type Answers = {
  readonly byCard: ReadonlyMap<string, readonly CardAnswer[]>;
  /** Attempts of which it isn't known yet what words they ask. */
  readonly open: ReadonlySet<string>;
};

/** What attempts say of cards. What words a question asks is looked up only where one of the word cards may be moved by it. */
async function answersIn(
  attempts: readonly Attempt[],
  wordCards: readonly Card[],
  askedWords: (quiz: string, set: number | undefined) => ReturnType<FindAskedWords>,
): Promise<Answers> {
  const since = Math.min(...wordCards.map(settledAt));
  const asksWords = ({ asked, responses }: Attempt): boolean =>
    responses.some(
      ({ question, answers }) =>
        answers.some(({ at }) => at > since) &&
        asked.some(({ id, skill }) => id === question && skill === 'vocabulary'),
    );
  const until = Date.now() + patience;
  const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), patience));
  const found = new Map<string, Awaited<ReturnType<FindAskedWords>>>();
  const byCard = new Map<string, CardAnswer[]>();
  const open = new Set<string>();
  for (const attempt of attempts) {
    const { id, quiz, settings } = attempt;
    const place = `${quiz}/${settings.set}`;
    const isWanted = asksWords(attempt);
    if (isWanted && Date.now() < until && !found.has(place))
      found.set(place, await Promise.race([askedWords(quiz, settings.set), late]));
    const words = isWanted ? found.get(place) : new Map<string, string>();
    if (!words) open.add(id);
    for (const answer of answeredIn(attempt, words)) {
      const own = byCard.get(answer.cardId) ?? [];
      own.push(answer);
      byCard.set(answer.cardId, own);
    }
  }
  return { byCard, open };
}

export type Learned = { readonly cards: readonly Card[]; readonly words: readonly MetWord[] };

/** All cards, with those that are new since they were made last, and moved by what was answered since. */
export async function learned(now: number, findAskedWords: FindAskedWords): Promise<Learned> {
  const [digests, words, kept] = await Promise.all([listDigests(), listWords(), listCards()]);
  const seen = lastSeen();
  const finished = digests.filter(({ finishedAt }) => finishedAt !== undefined);
  const quizzes = new Set(finished.filter(({ id }) => !seen.has(id)).map(({ quiz }) => quiz));
  // A card that an earlier attempt makes, as one from another device, is moved by those that were seen before.
  const attempts = await attemptsWith(
    finished.filter(({ quiz }) => quizzes.has(quiz)).map(({ id }) => id),
  );
  const collected = words.filter((word) => word.collected && word.definition !== undefined);
  const ids = new Set(collected.map(({ id }) => id));
  const there = new Set(kept.map(({ id }) => id));
  const made = [
    // What was taken away of an attempt that was seen does not come back.
    ...attempts.filter(({ id }) => !seen.has(id)).flatMap(cardsFor),
    ...collected.map((word) => cardForWord(word, now)),
  ].filter(({ id }) => !there.has(id));
  await addCards(made);
  const wordCards = kept.filter((card) => card.kind === 'word' && ids.has(card.word));
  const { byCard, open } = await answersIn(attempts, wordCards, (quiz, set) =>
    findAskedWords(quiz, set, collected),
  );
  const isMoved = await moveCards(byCard);
  // What lies in memory only is made again when the page is opened next.
  if (isMoved && attempts.length > 0 && made.every(({ id }) => !unwritten.cards.has(id)))
    noteSeen(new Set([...seen, ...attempts.map(({ id }) => id).filter((id) => !open.has(id))]));
  const cards = await listCards();
  return { cards: cards.filter((card) => card.kind !== 'word' || ids.has(card.word)), words };
}
