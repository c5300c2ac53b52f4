/** Erases all that this browser keeps of a learner and of a class, and brings it back. */
import type { Backup } from '../exchange/backup.ts';
import type { HandIn } from '../exchange/hand-in.ts';
import { everything } from './everything.ts';
import { listHandIns, putHandIns } from './hand-ins.ts';
import { merge } from './merge.ts';
import { withStore } from './store.ts';
import { setRefused, unwritten } from './unwritten.ts';

export type Erased = Backup & {
  readonly handIns: readonly HandIn[];
  /** From local storage, by key. */
  readonly local: readonly (readonly [string, string])[];
};

/** Journals and drafts of attempts, and up to which attempt cards were made. How the learner likes to read stays. */
const isErased = (key: string): boolean => /^(?:journal\/|draft\/|cards-made$)/.test(key);

function takeLocal(): [string, string][] {
  try {
    const keys = Object.keys(localStorage).filter(isErased);
    const taken = keys.map((key): [string, string] => [key, localStorage.getItem(key) ?? '']);
    for (const key of keys) localStorage.removeItem(key);
    return taken;
  } catch {
    return [];
  }
}

function putLocalBack(local: Erased['local']): void {
  try {
    for (const [key, value] of local)
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
  } catch {
    // Answers begun are lost; what was given is in the database.
  }
}

/** Gives what was erased; `undefined` where the database refuses: then all stays as it was. */
export async function eraseEverything(): Promise<Erased | undefined> {
  const [backup, handIns] = await Promise.all([everything(), listHandIns()]);
  const names = ['attempts', 'digests', 'summaries', 'words', 'cards', 'handIns'] as const;
  const written = await withStore(async (opened) => {
    const transaction = opened.transaction(names, 'readwrite');
    await Promise.all(names.map((name) => transaction.objectStore(name).clear()));
    await transaction.done;
  });
  const held = Object.values(unwritten);
  // Where nothing can be kept at all, what is to be erased lies in memory alone.
  if (!written && held.every((records) => records.size === 0)) return undefined;
  for (const records of held) records.clear();
  if (written) setRefused(false);
  return { ...backup, handIns, local: takeLocal() };
}

/** Brings back what was erased, beside what has come since. */
export async function restoreEverything({ handIns, local, ...backup }: Erased): Promise<void> {
  if (!(await merge(backup))) {
    for (const attempt of backup.attempts) unwritten.attempts.set(attempt.id, attempt);
    for (const word of backup.words) unwritten.words.set(word.id, word);
    for (const card of backup.cards) unwritten.cards.set(card.id, card);
  }
  await putHandIns(handIns);
  putLocalBack(local);
}
