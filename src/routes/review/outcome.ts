/** What came of a session. */
import type { Card } from '$lib/progress/card.ts';
import { spaced } from '$lib/components/spacing.ts';

/** A card after it was rated, and what was asked. */
export type Rated = { readonly card: Card; readonly prompt: string };

/** `passed` are those that were passed over, `gone` and `unreachable` those that could not be asked. */
export type Outcome = {
  readonly rated: readonly Rated[];
  readonly passed: readonly Rated[];
  readonly gone: readonly Card[];
  readonly unreachable: readonly Card[];
};

/** What a card is called in a list: its word, or the question. */
export const nameOf = ({ card, prompt }: Rated): string =>
  card.kind === 'word'
    ? card.word.slice(card.word.indexOf(' ') + 1)
    : spaced(prompt.replace(/_{3,}/g, '…'));

/** The cards in the order in which they come back. */
export const byDue = (rated: readonly Rated[]): Rated[] =>
  [...rated].sort((a, b) => a.card.memory.due - b.card.memory.due);
