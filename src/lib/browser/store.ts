/**
 * The learner's database, IndexedDB. Where the browser refuses to keep something (private mode, blocked site data, a full
 * disk), whoever wanted it kept holds it in memory, and `onRefusal` tells the interface so.
 */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { HandIn } from '../exchange/hand-in.ts';
import type { Card } from '../progress/card.ts';
import type { MetWord } from '../progress/words.ts';
import type { Attempt } from '../quiz/attempt.ts';
import { putDigests } from './digests.ts';

/** `revision` counts the writes, so that a page can tell whether another one has written since. */
export type StoredAttempt = Attempt & { readonly revision?: number };

interface Schema extends DBSchema {
  attempts: { key: string; value: StoredAttempt; indexes: { quiz: string } };
  words: { key: string; value: MetWord };
  /** By month, see `digests.ts`. Always written with the attempts. */
  digests: { key: string; value: string };
  summaries: { key: string; value: string };
  cards: { key: string; value: Card; indexes: { due: number } };
  /** Results that learners handed in, for whoever teaches. */
  handIns: { key: string; value: HandIn };
}

export type Opened = IDBPDatabase<Schema>;
type Upgrade = (
  database: Opened,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => Promise<void> | void;

/** One step a version, oldest first: a new version is a new function at the end. */
const upgrades: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('quiz', 'quiz');
  },
  (database) => {
    database.createObjectStore('words', { keyPath: 'id' });
  },
  (database) => {
    database.createObjectStore('digests');
  },
  (database) => {
    database.createObjectStore('cards', { keyPath: 'id' }).createIndex('due', 'memory.due');
    database.createObjectStore('handIns', { keyPath: 'id' });
  },
  // Derived the digests again, as the next one does.
  () => undefined,
  // Some databases of versions 3 and 4 hold one record a digest, under a key path, and none has summaries: all is derived again.
  async (database, transaction) => {
    database.deleteObjectStore('digests');
    database.createObjectStore('digests');
    database.createObjectStore('summaries');
    const attempts = await transaction.objectStore('attempts').getAll();
    await putDigests((name) => transaction.objectStore(name), attempts);
  },
];

const upgradeFrom = async (from: number, ...to: Parameters<Upgrade>): Promise<void> => {
  for (const upgrade of upgrades.slice(from)) await upgrade(...to);
};

let database: Promise<Opened> | undefined;
let refused = false;
const listeners = new Set<() => void>();

/** A failure is forgotten: what comes next tries again. */
function open(): Promise<Opened> {
  if (database) return database;
  const forget = () => {
    database = undefined;
  };
  database = new Promise<Opened>((resolve, reject) => {
    let givenUp = false;
    openDB<Schema>('qui-dit-quoi', upgrades.length, {
      // A step that fails aborts the whole upgrade: what was there stays as it was.
      upgrade: (opened, from, _to, transaction) => {
        transaction.done.catch(() => undefined); // opening fails too, and says so
        upgradeFrom(from, opened, transaction).catch(() => transaction.abort());
      },
      // Another tab holds an older version open: do not let the learner wait for it.
      blocked: () => {
        givenUp = true;
        reject(new Error('the database is held open by another page'));
      },
      // This tab is the one in the way: the next use opens the database again.
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).then((opened) => {
      if (givenUp) opened.close();
      resolve(opened);
    }, reject);
  });
  database.catch(forget);
  return database;
}

/** What `use` gives, or `undefined` where storage is refused. */
export async function withStore<T>(
  use: (opened: Opened) => Promise<T>,
): Promise<{ readonly value: T } | undefined> {
  try {
    return { value: await use(await open()) };
  } catch {
    setRefused(true);
    return undefined;
  }
}

export function setRefused(now: boolean): void {
  if (refused === now) return;
  refused = now;
  for (const listener of listeners) listener();
}

/** Whether something could not be kept. */
export const isRefused = (): boolean => refused;

/** Calls `listener` when `isRefused` changes; returns the way to stop that. */
export function onRefusal(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
