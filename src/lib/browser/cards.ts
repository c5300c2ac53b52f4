/** What is to be learned, as the store keeps it; in memory where it refuses. */
import type { Card } from '../progress/card.ts';
import { withStore } from './store.ts';
import { unwritten } from './unwritten.ts';

const memory = unwritten.cards;

/** In no order. */
export async function listCards(): Promise<Card[]> {
  const stored = (await withStore((opened) => opened.getAll('cards')))?.value ?? [];
  return [...stored.filter(({ id }) => !memory.has(id)), ...memory.values()];
}

/** Changes what is kept of a card, in one step: another page may have asked it since. Gives the card as it is kept. */
export async function changeCard<Kind extends Card>(
  card: Kind,
  change: (card: Kind) => Kind,
): Promise<Kind> {
  const written = await withStore(async (opened) => {
    const transaction = opened.transaction('cards', 'readwrite');
    // What lies under an id is of its kind.
    const kept = (memory.get(card.id) ?? (await transaction.store.get(card.id))) as
      Kind | undefined;
    const changed = change(kept ?? card);
    await transaction.store.put(changed);
    await transaction.done;
    return changed;
  });
  if (written) {
    memory.delete(card.id);
    return written.value;
  }
  const changed = change((memory.get(card.id) as Kind | undefined) ?? card);
  memory.set(card.id, changed);
  return changed;
}

/** Keeps those that are not there yet: what was learned of a card is not forgotten because it is missed again. */
export async function addCards(cards: readonly Card[]): Promise<void> {
  if (cards.length === 0) return;
  const written = await withStore(async (opened) => {
    const transaction = opened.transaction('cards', 'readwrite');
    for (const card of cards)
      if ((await transaction.store.getKey(card.id)) === undefined)
        await transaction.store.put(card);
    await transaction.done;
  });
  if (!written) for (const card of cards) memory.set(card.id, memory.get(card.id) ?? card);
}

export async function deleteCard(id: string): Promise<void> {
  memory.delete(id);
  await withStore((opened) => opened.delete('cards', id));
}
