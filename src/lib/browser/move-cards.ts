/** Moves cards as their questions were answered in quizzes. Apart from `cards.ts`, since the scheduler is not small. */
import type { Card } from '../progress/card.ts';
import { type CardAnswer, moved } from '../progress/cards.ts';
import { laterCard } from '../progress/merging.ts';
import { listCards } from './cards.ts';
import { withPending } from './pending.ts';
import { inOneStep } from './store.ts';
import { hold, laidOver, unwritten } from './unwritten.ts';

/** Moves the cards that were answered, given by card, in one step. `false` where some could not be kept. */
export async function moveCards(
  answers: ReadonlyMap<string, readonly CardAnswer[]>,
): Promise<boolean> {
  if (answers.size === 0) return true;
  const changedOf = (cards: readonly Card[]): Card[] =>
    cards.flatMap((card) => {
      const changed = moved(card, answers.get(card.id) ?? []);
      return changed === card ? [] : [changed];
    });
  const written = await withPending(async (opened) => {
    const changed = await inOneStep(opened, ['cards'], async (store) => {
      const stored = await store('cards').getAll();
      const changed = changedOf(laidOver(stored, unwritten.cards, laterCard));
      for (const card of changed) await store('cards').put(card);
      return changed;
    });
    for (const { id } of changed) unwritten.cards.delete(id);
  });
  if (!written) hold(unwritten.cards, changedOf(await listCards()));
  return written !== undefined;
}
