/** What is to be learned, as the store keeps it; in memory where it refuses. */
import type { Card } from '../progress/card.ts';
import { laterCard } from '../progress/merging.ts';
import { withPending } from './pending.ts';
import { inOneStep } from './store.ts';
import { hold, laidOver, unwritten } from './unwritten.ts';

const memory = unwritten.cards;

/** In no order. */
export async function listCards(): Promise<Card[]> {
  const stored = (await withPending((opened) => opened.getAll('cards')))?.value ?? [];
  return laidOver(stored, memory, laterCard);
}

/** Keeps those that are not there yet: what was learned of a card is not forgotten because it is missed again. */
export async function addCards(cards: readonly Card[]): Promise<void> {
  if (cards.length === 0) return;
  const written = await withPending((opened) =>
    inOneStep(opened, ['cards'], async (store) => {
      for (const card of cards)
        if ((await store('cards').getKey(card.id)) === undefined) await store('cards').put(card);
    }),
  );
  if (!written)
    hold(
      memory,
      cards.filter(({ id }) => !memory.has(id)),
    );
}
