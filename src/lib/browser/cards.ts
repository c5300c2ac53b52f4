/** What is to be learned, as the store keeps it; in memory where it refuses. */
import type { Card } from '../progress/card.ts';
import { laterCard } from '../progress/merging.ts';
import { changeRecord, withPending } from './pending.ts';
import { hasDatabase, inOneStep } from './store.ts';
import { hold, laidOver, unwritten } from './unwritten.ts';

const memory = unwritten.cards;

/** In no order. */
export async function listCards(): Promise<Card[]> {
  const stored = (await withPending((opened) => opened.getAll('cards')))?.value ?? [];
  return laidOver(stored, memory, laterCard);
}

/** Changes what is kept of a card, in one step: another page may have asked it since. Gives the card as it is kept. */
export async function changeCard<Kind extends Card>(
  card: Kind,
  change: (card: Kind) => Kind,
): Promise<Kind> {
  // What lies under an id is of its kind.
  const changed = await changeRecord('cards', card.id, (known = card) => change(known as Kind));
  return changed as Kind;
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

/** `false` where the database refuses: then all stays as it was. */
export async function deleteCard(id: string): Promise<boolean> {
  const written = await withPending((opened) => opened.delete('cards', id));
  // Where there is no database, it lies in memory alone.
  if (!written && (await hasDatabase())) return false;
  memory.delete(id);
  return true;
}
