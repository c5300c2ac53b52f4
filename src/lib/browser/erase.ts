/** Erases all that this browser keeps of a learner and of a class, and brings it back. */
import type { Backup } from '../exchange/backup.ts';
import { holdAgain, withAttempts } from './attempts.ts';
import { nothing, readAll, withUnwritten } from './everything.ts';
import { merge } from './merge.ts';
import { hasDatabase, inOneStep, mainStores } from './store.ts';
import { hold, isHolding, unwritten } from './unwritten.ts';

export type Erased = {
  readonly kept: Backup;
  /** From local storage, by key. */
  readonly local: readonly (readonly [string, string])[];
};

/** Journals and drafts of attempts, and what is noted of the making of cards. How the learner likes to read stays. */
const isErased = (key: string): boolean => /^(?:journal\/|draft\/|cards-made$)/.test(key);

function takeLocal(): [string, string][] {
  const taken: [string, string][] = [];
  try {
    for (const key of Object.keys(localStorage).filter(isErased)) {
      taken.push([key, localStorage.getItem(key) ?? '']);
      localStorage.removeItem(key);
    }
  } catch {
    // What could not be taken stays.
  }
  return taken;
}

function putLocalBack(local: Erased['local']): void {
  try {
    for (const [key, value] of local)
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
  } catch {
    // Answers begun are lost; what was given is in the database.
  }
}

/** What could not be written is erased with what was. */
function takeUnwritten(stored: Backup): Backup {
  const kept = withUnwritten(stored);
  for (const records of Object.values(unwritten)) records.clear();
  return kept;
}

/** What is erased is what was read in the same transaction: no other page comes between. */
const takeStored = () =>
  withAttempts(async (opened) => {
    const names = [...mainStores, 'digests', 'summaries'] as const;
    const stored = await inOneStep(opened, names, async (store) => {
      const all = await readAll(store);
      await Promise.all(names.map((name) => store(name).clear()));
      return all;
    });
    return takeUnwritten(stored);
  });

/** Gives what was erased; `undefined` where the database refuses: then all stays as it was. */
export async function eraseEverything(): Promise<Erased | undefined> {
  const taken = await takeStored();
  if (taken) return { kept: taken.value, local: takeLocal() };
  if (!isHolding() || (await hasDatabase())) return undefined;
  // Where no database can be opened, what is to be erased lies in memory alone.
  return { kept: takeUnwritten(nothing), local: takeLocal() };
}

/** Brings back what was erased, beside what has come since. */
export async function restoreEverything({ kept, local }: Erased): Promise<void> {
  if (!(await merge(kept))) {
    holdAgain(kept.attempts);
    hold(unwritten.words, kept.words);
    hold(unwritten.cards, kept.cards);
    hold(unwritten.handIns, kept.handIns);
  }
  putLocalBack(local);
}
