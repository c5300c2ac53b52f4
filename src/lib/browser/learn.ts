/**
 * Makes cards of what was missed and of the words that were collected, and moves those there are by what was answered in quizzes
 * since. Looking at an attempt again changes nothing: cards are made once, and an answer moves a card once.
 */
import type { Card, WordCard } from '../progress/card.ts';
import {
  answeredIn,
  type CardAnswer,
  cardForWord,
  cardsFor,
  settledAt,
} from '../progress/cards.ts';
import type { MetWord } from '../progress/words.ts';
import type { Attempt } from '../quiz/attempt.ts';
import { listAttempts, listDigests } from './attempts.ts';
import { addCards, listCards } from './cards.ts';
import { moveCards } from './move-cards.ts';
import { noteSeen, seenAttempts } from './seen.ts';
import { unwritten } from './unwritten.ts';
import { listWords } from './words.ts';

/**
 * By question, the words that the questions of one of a quiz's sets ask; `undefined` where that can't be known now.
 * Never rejects.
 */
export type FindAskedWords = (
  quiz: string,
  set: number | undefined,
  met: readonly MetWord[],
) => Promise<ReadonlyMap<string, string> | undefined>;

const notNow: FindAskedWords = () => Promise.resolve(undefined);

/** Milliseconds after which words are looked up no longer: the rest is looked at next time. */
const patience = 15_000;

/** Those of some quizzes that are over, in the order in which they were: the first that missed a question makes its card. */
async function finishedAttempts(quizzes: ReadonlySet<string>): Promise<Attempt[]> {
  const found = await Promise.all([...quizzes].map((quiz) => listAttempts(quiz)));
  return found
    .flat()
    .filter(({ finishedAt }) => finishedAt !== undefined)
    .sort((a, b) => (a.finishedAt ?? 0) - (b.finishedAt ?? 0));
}

/** Whether a question on words was answered after `since`. */
const answersWords = ({ asked, responses }: Attempt, since: number): boolean =>
  responses.some(
    ({ question, answers }) =>
      answers.some(({ at }) => at > since) &&
      asked.some(({ id, skill }) => id === question && skill === 'vocabulary'),
  );

type Answers = {
  readonly byCard: ReadonlyMap<string, readonly CardAnswer[]>;
  /** Attempts of which it isn't known yet what words they ask. */
  readonly open: ReadonlySet<string>;
};

/** What attempts say of cards. What words a question asks is looked up only for those that may move the card of a word. */
async function answersIn(
  attempts: readonly Attempt[],
  asksWords: (attempt: Attempt) => boolean,
  askedWords: (quiz: string, set: number | undefined) => ReturnType<FindAskedWords>,
): Promise<Answers> {
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

export type Learned = {
  readonly cards: readonly Card[];
  readonly words: readonly MetWord[];
  /** Some attempts may move cards yet: what words they ask wasn't looked up. */
  readonly isOpen: boolean;
};

/**
 * All cards, with those that are new since they were made last, and moved by what was answered since. Without `findAskedWords`
 * nothing is fetched, and answers to questions on words wait.
 */
export async function learned(
  now: number,
  findAskedWords: FindAskedWords = notNow,
): Promise<Learned> {
  const [digests, words, kept] = await Promise.all([listDigests(), listWords(), listCards()]);
  const seen = seenAttempts();
  const collected = words.filter((word) => word.collected && word.definition !== undefined);
  const ids = new Set(collected.map(({ id }) => id));
  const there = new Set(kept.map(({ id }) => id));
  const newWords = collected
    .map((word): WordCard => cardForWord(word, Math.min(word.collectedAt ?? word.firstAt, now)))
    .filter(({ id }) => !there.has(id));
  const sinceNew = Math.min(...newWords.map(settledAt));
  // A new card is moved by attempts seen before, too: one of an earlier attempt, as from another device, and one of a word.
  const wanted = digests.filter(
    (digest) =>
      digest.finishedAt !== undefined && (!seen.hasMoved(digest) || digest.finishedAt > sinceNew),
  );
  const attempts = await finishedAttempts(new Set(wanted.map(({ quiz }) => quiz)));
  const made: Card[] = [
    // What was taken away of an attempt that was seen does not come back.
    ...attempts
      .filter((attempt) => !seen.hasMade(attempt))
      .flatMap(cardsFor)
      .filter(({ id }) => !there.has(id)),
    ...newWords,
  ];
  await addCards(made);
  const wordCards = [...kept, ...newWords].filter(
    (card) => card.kind === 'word' && ids.has(card.word),
  );
  const since = Math.min(...wordCards.map(settledAt));
  const { byCard, open } = await answersIn(
    attempts,
    (attempt) => answersWords(attempt, seen.hasMoved(attempt) ? sinceNew : since),
    (quiz, set) => findAskedWords(quiz, set, collected),
  );
  const isMoved = await moveCards(byCard);
  // What lies in memory only is made again when the page is opened next.
  if (isMoved && attempts.length > 0 && made.every(({ id }) => !unwritten.cards.has(id)))
    noteSeen(
      attempts.map(({ id }) => id),
      open,
    );
  const cards = (await listCards()).filter((card) => card.kind !== 'word' || ids.has(card.word));
  return { cards, words, isOpen: open.size > 0 };
}
