/** Which cards are asked today, in what order, and how. */
import { type Card, isDue } from './card.ts';
import { retrievability } from './cards.ts';

/**
 * Days of stability from which a word is to be typed and not only recognised: recall teaches more than recognition (Karpicke and
 * Roediger, Science 2008), and fails too often before a week.
 */
export const recallFrom = 7;

/** Recognised first, typed once it is known better. */
export const isRecalled = ({ kind, memory }: Card): boolean =>
  kind === 'word' && memory.state === 'review' && memory.stability >= recallFrom;

/** Puts cards of one quiz apart: the fullest of the other quizzes is always next. The order within a quiz stays. */
function interleave(cards: readonly Card[]): Card[] {
  const queues = new Map<string, Card[]>();
  for (const card of cards) queues.set(card.quiz, [...(queues.get(card.quiz) ?? []), card]);
  const order: Card[] = [];
  let last: string | undefined;
  while (order.length < cards.length) {
    const open = [...queues].filter(([, queue]) => queue.length > 0);
    const others = open.filter(([quiz]) => quiz !== last);
    const [quiz, queue] = (others.length > 0 ? others : open).reduce((a, b) =>
      b[1].length > a[1].length ? b : a,
    );
    const [next, ...rest] = queue;
    if (!next) break;
    queues.set(quiz, rest);
    order.push(next);
    last = quiz;
  }
  return order;
}

/**
 * At most `limit` of the cards that are due at `at`: those first that are nearest to being forgotten, new ones last, and
 * quizzes mixed.
 */
export function sessionOf(cards: readonly Card[], at: number, limit: number): Card[] {
  const isNew = ({ memory }: Card): number => (memory.state === 'new' ? 1 : 0);
  const due = cards
    .filter((card) => isDue(card, at))
    .map((card) => ({ card, chance: retrievability(card, at) }))
    .sort(
      (a, b) =>
        isNew(a.card) - isNew(b.card) ||
        a.chance - b.chance ||
        a.card.addedAt - b.card.addedAt ||
        a.card.id.localeCompare(b.card.id),
    )
    .map(({ card }) => card);
  return interleave(due.slice(0, Math.max(0, limit)));
}

/** How many cards were asked in the day that began at `from`. */
export const askedSince = (cards: readonly Card[], from: number): number =>
  cards.filter(({ memory }) => (memory.lastReview ?? -Infinity) >= from).length;

/** When the next card that is not due yet comes back; `undefined` for none. */
export function nextDue(cards: readonly Card[], at: number): number | undefined {
  const later = cards.map(({ memory }) => memory.due).filter((due) => due > at);
  return later.length > 0 ? Math.min(...later) : undefined;
}
