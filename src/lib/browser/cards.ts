/** What is to be learned, as the store keeps it; in memory where it refuses. */
import type { Card } from '../progress/card.ts';
import { type CardAnswer, moved } from '../progress/cards.ts';
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

/** Moves the cards that were answered in quizzes, given by card, in one step. `false` where some could not be kept. */
export async function moveCards(
  answers: ReadonlyMap<string, readonly CardAnswer[]>,
): Promise<boolean> {
  if (answers.size === 0) return true;
  const changedOf = (cards: readonly Card[]): Card[] =>
    cards.flatMap((card) => {
      const changed = moved(card, answers.get(card.id) ?? []);
      return changed === card ? [] : [changed];
    });
  const written = await withStore(async (opened) => {
    const transaction = opened.transaction('cards', 'readwrite');
    const stored = await transaction.store.getAll();
    const kept = stored.filter(({ id }) => !memory.has(id));
    const changed = changedOf([...kept, ...memory.values()]);
    for (const card of changed) await transaction.store.put(card);
    await transaction.done;
    return changed;
  });
  if (written) for (const { id } of written.value) memory.delete(id);
  else for (const card of changedOf(await listCards())) memory.set(card.id, card);
  return written !== undefined;
}
