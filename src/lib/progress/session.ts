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

/**
 * The most urgent card is next, of another quiz than the one before, at first `after`. A quiz that has more than half of what is
 * left is next at once: later, two of its cards would meet.
 */
function interleave(cards: readonly Card[], after?: string): Card[] {
  const left = [...cards];
  const order: Card[] = [];
  while (left.length > 0) {
    const last = order.at(-1)?.quiz ?? after;
    const count = (quiz: string): number => left.filter((card) => card.quiz === quiz).length;
    const others = left.filter(({ quiz }) => quiz !== last);
    const pressing = others.find(({ quiz }) => 2 * count(quiz) > left.length);
    const next = pressing ?? others[0] ?? left[0];
    if (!next) break;
    left.splice(left.indexOf(next), 1);
    order.push(next);
  }
  return order;
}

/** In a review: an answer in a quiz takes nothing from the day's limit. */
const wasAskedSince =
  (from: number) =>
  ({ memory, answeredAt }: Card): boolean =>
    (memory.lastReview ?? -Infinity) >= from && memory.lastReview !== answeredAt;

export type Limits = {
  /** How many cards may still be asked. */
  readonly limit: number;
  /** When the day began. */
  readonly from?: number;
  /** The quiz of the card that was asked last. */
  readonly after?: string;
};

/**
 * At most `limit` of the cards that are due at `at`, and all that were asked since `from` already, as those forgotten a moment
 * ago: those first that are nearest to being forgotten, new ones last, and quizzes mixed.
 */
export function sessionOf(
  cards: readonly Card[],
  at: number,
  { limit, from = Infinity, after }: Limits,
): Card[] {
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
  const again = due.filter(wasAskedSince(from));
  const wasAsked = new Set(again);
  const first = due.filter((card) => !wasAsked.has(card)).slice(0, Math.max(0, limit));
  const open = new Set([...again, ...first]);
  return interleave(
    due.filter((card) => open.has(card)),
    after,
  );
}

/** A session that is going on: the cards that were not tried yet, of which those due at `at` are asked. */
export type Plan = Limits & { readonly cards: readonly Card[]; readonly at: number };

/** The cards still to be asked, in their order. */
export const openIn = (plan: Plan): Card[] => sessionOf(plan.cards, plan.at, plan);

/** The plan after a card of it was tried: one that can't be asked leaves its place to another. */
export function tried(plan: Plan, card: Card, isAsked: boolean): Plan {
  const cards = plan.cards.filter(({ id }) => id !== card.id);
  if (!isAsked) return { ...plan, cards };
  const isFree = wasAskedSince(plan.from ?? Infinity)(card);
  return { ...plan, cards, after: card.quiz, limit: plan.limit - (isFree ? 0 : 1) };
}

/**
 * The plan where the questions of a quiz's set, `card` among them, can't be asked; and the cards that would have been due of it,
 * `card` first.
 */
export function cutOff(
  plan: Plan,
  card: Card,
): { readonly plan: Plan; readonly cards: readonly Card[] } {
  const placeOf = (one: Card): string | undefined =>
    one.kind === 'question' ? JSON.stringify([one.quiz, one.set]) : undefined;
  const place = placeOf(card);
  const isOut = (one: Card): boolean =>
    one.id === card.id || (place !== undefined && placeOf(one) === place);
  const others = plan.cards.filter((one) => isOut(one) && one.id !== card.id);
  return {
    plan: { ...plan, cards: plan.cards.filter((one) => !isOut(one)) },
    cards: [card, ...others.filter((one) => isDue(one, plan.at))],
  };
}

/** How many cards were asked in the day that began at `from`. */
export const askedSince = (cards: readonly Card[], from: number): number =>
  cards.filter(wasAskedSince(from)).length;

/** When the next card that is not due yet comes back; `undefined` for none. */
export function nextDue(cards: readonly Card[], at: number): number | undefined {
  const later = cards.map(({ memory }) => memory.due).filter((due) => due > at);
  return later.length > 0 ? Math.min(...later) : undefined;
}
