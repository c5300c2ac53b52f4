/** Puts records in beside what this browser keeps, in one transaction. Loaded when it is wanted. */
import type { Backup } from '../exchange/backup.ts';
import { laterAttempt } from '../progress/later-attempt.ts';
import { laterCard, mergedWord } from '../progress/merging.ts';
import type { Attempt } from '../quiz/attempt.ts';
import { withAttempts } from './attempts.ts';
import { dropDigest, putDigests } from './digests.ts';
import { inOneStep, mainStores, putBeside } from './store.ts';

/** What was read is new here, newer than what was here, or known already. */
export type Merged = { readonly added: number; readonly updated: number; readonly same: number };

/** Puts records in beside what is there; `undefined` where the database refuses, and then nothing was put in. */
export async function merge(backup: Omit<Backup, 'preferences'>): Promise<Merged | undefined> {
  const merged = { added: 0, updated: 0, same: 0 };
  const written = await withAttempts((opened) =>
    inOneStep(opened, [...mainStores, 'digests', 'summaries'] as const, async (store) => {
      const changed = new Map<string, Attempt>();
      for (const attempt of backup.attempts) {
        const kept = await store('attempts').get(attempt.id);
        const chosen = kept ? laterAttempt(kept, attempt) : attempt;
        merged[kept === undefined ? 'added' : chosen === kept ? 'same' : 'updated']++;
        if (chosen === kept) continue;
        // A page that plays the attempt finds that it has gone on elsewhere.
        await store('attempts').put({ ...chosen, revision: (kept?.revision ?? 0) + 1 });
        // Its digest may lie in another month.
        if (kept && kept.startedAt !== chosen.startedAt) await dropDigest(store, kept);
        changed.set(chosen.id, chosen);
      }
      await putDigests(store, [...changed.values()]);
      for (const word of backup.words) merged[await putBeside(store('words'), word, mergedWord)]++;
      for (const card of backup.cards) merged[await putBeside(store('cards'), card, laterCard)]++;
      for (const handIn of backup.handIns)
        merged[await putBeside(store('handIns'), handIn, (kept) => kept)]++;
    }),
  );
  return written && merged;
}
