/** All that this browser keeps of a learner and of a class, taken out. */
import type { Backup } from '../exchange/backup.ts';
import { laterAttempt } from '../progress/later-attempt.ts';
import { laterCard, mergedWord } from '../progress/merging.ts';
import type { Attempt } from '../quiz/attempt.ts';
import { newestFirst } from './attempts.ts';
import { unkept } from './journal.ts';
import { keptPreferences } from './preferences.svelte.ts';
import { hasDatabase, mainStores, type MainStores, withStore } from './store.ts';
import { isHolding, laidOver, unwritten } from './unwritten.ts';

export const nothing: Backup = { attempts: [], words: [], cards: [], handIns: [] };

/** What the stores hold, read in the transaction that `store` is of. */
export async function readAll(store: MainStores): Promise<Backup> {
  const [attempts, words, cards, handIns] = await Promise.all([
    store('attempts').getAll(),
    store('words').getAll(),
    store('cards').getAll(),
    store('handIns').getAll(),
  ]);
  return { attempts, words, cards, handIns };
}

/** With what could not be written. */
export const withUnwritten = ({ attempts, words, cards, handIns }: Backup): Backup => ({
  attempts: newestFirst(laidOver<Attempt>(attempts, unwritten.attempts)),
  words: laidOver(words, unwritten.words, mergedWord),
  cards: laidOver(cards, unwritten.cards, laterCard),
  handIns: laidOver(handIns, unwritten.handIns),
});

/** With what lies in the journal: taking all out writes nothing, so that it can be done where the disk is full. */
function withJournal(backup: Backup): Backup {
  const noted = new Map(unkept().map(({ attempt }) => [attempt.id, attempt]));
  return { ...backup, attempts: newestFirst(laidOver(backup.attempts, noted, laterAttempt)) };
}

export type Everything = {
  readonly backup: Backup;
  /** Where no database can be opened there is only what was done since the page was. */
  readonly isWhole: boolean;
};

/** `undefined` where what is kept can't be read: a part of it must not pass for the whole. */
export async function everything(): Promise<Everything | undefined> {
  const read = await withStore(async (opened) => {
    const transaction = opened.transaction(mainStores);
    return readAll(transaction.objectStore.bind(transaction));
  });
  if (!read && (!isHolding() || (await hasDatabase()))) return undefined;
  const stored = read?.value ?? nothing;
  const preferences = keptPreferences();
  return {
    backup: { ...withJournal(withUnwritten(stored)), ...(preferences && { preferences }) },
    isWhole: read !== undefined,
  };
}
