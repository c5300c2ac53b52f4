/** Puts records in beside what this browser keeps, in one transaction. Loaded when it is wanted. */
import type { Backup } from '../exchange/backup.ts';
import { laterAttempt, laterCard, mergedWord } from '../progress/merging.ts';
import type { Attempt } from '../quiz/attempt.ts';
import { putDigests } from './digests.ts';
import { withStore } from './store.ts';

/** What was read is new here, newer than what was here, or known already. */
export type Merged = { readonly added: number; readonly updated: number; readonly same: number };

/** Puts records in beside what is there; `undefined` where the database refuses, and then nothing was put in. */
export async function merge({ attempts, words, cards }: Backup): Promise<Merged | undefined> {
  const merged = { added: 0, updated: 0, same: 0 };
  /** The record to write, or `undefined` where the one that is there stays. */
  const choose = <Value>(
    kept: Value | undefined,
    read: Value,
    best: (kept: Value, read: Value) => Value,
  ): Value | undefined => {
    const chosen = kept === undefined ? read : best(kept, read);
    merged[kept === undefined ? 'added' : chosen === kept ? 'same' : 'updated']++;
    return chosen === kept ? undefined : chosen;
  };
  const written = await withStore(async (opened) => {
    const names = ['attempts', 'digests', 'summaries', 'words', 'cards'] as const;
    const transaction = opened.transaction(names, 'readwrite');
    const store = transaction.objectStore.bind(transaction);
    try {
      const changed: Attempt[] = [];
      for (const attempt of attempts) {
        const kept = await store('attempts').get(attempt.id);
        const chosen = choose(kept, attempt, laterAttempt);
        if (!chosen) continue;
        // A page that plays the attempt finds that it has gone on elsewhere.
        await store('attempts').put({ ...chosen, revision: (kept?.revision ?? 0) + 1 });
        changed.push(chosen);
      }
      await putDigests(store, changed);
      for (const word of words) {
        const chosen = choose(await store('words').get(word.id), word, mergedWord);
        if (chosen) await store('words').put(chosen);
      }
      for (const card of cards) {
        const chosen = choose(await store('cards').get(card.id), card, laterCard);
        if (chosen) await store('cards').put(chosen);
      }
      await transaction.done;
    } catch (error) {
      // All of it or nothing: what was put in already goes again.
      transaction.done.catch(() => undefined);
      transaction.abort();
      throw error;
    }
  });
  return written && merged;
}
