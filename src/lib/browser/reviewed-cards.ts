/** What a review makes of a card. */
import type { Card } from '../progress/card.ts';
import { changeRecord, withPending } from './pending.ts';
import { hasDatabase } from './store.ts';
import { unwritten } from './unwritten.ts';

/** Changes what is kept of a card, in one step: another page may have asked it since. Gives the card as it is kept. */
export async function changeCard<Kind extends Card>(
  card: Kind,
  change: (card: Kind) => Kind,
): Promise<Kind> {
  // What lies under an id is of its kind.
  const changed = await changeRecord('cards', card.id, (known = card) => change(known as Kind));
  return changed as Kind;
}

/** `false` where the database refuses: then all stays as it was. */
export async function deleteCard(id: string): Promise<boolean> {
  const written = await withPending((opened) => opened.delete('cards', id));
  // Where there is no database, it lies in memory alone.
  if (!written && (await hasDatabase())) return false;
  unwritten.cards.delete(id);
  return true;
}
