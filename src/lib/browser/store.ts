/**
 * The learner's database, IndexedDB. Where the browser refuses to keep something (private mode, blocked site data, a full
 * disk), whoever wanted it kept holds it in `unwritten`.
 */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames, StoreValue } from 'idb';
import type { HandIn } from '../exchange/hand-in.ts';
import type { Card } from '../progress/card.ts';
import type { MetWord } from '../progress/words.ts';
import type { Attempt } from '../quiz/attempt.ts';
import { putDigests } from './digests.ts';
import { isHolding, setRefused } from './unwritten.ts';

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

const name = 'qui-dit-quoi';
let database: Promise<Opened> | undefined;
let seen = false;

const seenKey = 'database';

/** For the next page, which may not be able to open it. */
function noteSeen(): void {
  seen = true;
  try {
    localStorage.setItem(seenKey, 'seen');
  } catch {
    // This page knows.
  }
}

/** A failure is forgotten: what comes next tries again. */
function open(): Promise<Opened> {
  if (database) return database;
  const forget = () => {
    database = undefined;
  };
  database = new Promise<Opened>((resolve, reject) => {
    let givenUp = false;
    openDB<Schema>(name, upgrades.length, {
      // A step that fails aborts the whole upgrade: what was there stays as it was.
      upgrade: (opened, from, _to, transaction) => {
        if (from > 0) noteSeen();
        transaction.done.catch(() => undefined); // opening fails too, and says so
        upgradeFrom(from, opened, transaction).catch(() => transaction.abort());
      },
      // Another tab holds an older version open: do not let the learner wait for it.
      blocked: () => {
        givenUp = true;
        noteSeen();
        reject(new Error('the database is held open by another page'));
      },
      // This tab is the one in the way: the next use opens the database again.
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).then(
      (opened) => {
        noteSeen();
        if (givenUp) opened.close();
        resolve(opened);
      },
      (error: unknown) => {
        // A later version of the site has written it.
        if (error instanceof DOMException && error.name === 'VersionError') noteSeen();
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
  database.catch(forget);
  return database;
}

/** What `use` gives, or `undefined` where storage is refused. */
export async function withStore<T>(
  use: (opened: Opened) => Promise<T>,
): Promise<{ readonly value: T } | undefined> {
  try {
    const value = await use(await open());
    setRefused(isHolding());
    return { value };
  } catch {
    setRefused(true);
    return undefined;
  }
}

/** Whether there is a database, be it one that can't be opened: not where site data are blocked altogether. */
export async function hasDatabase(): Promise<boolean> {
  try {
    if (seen || localStorage.getItem(seenKey) !== null) return true;
    return (await indexedDB.databases()).some((one) => one.name === name);
  } catch {
    // Blocked, or a browser that doesn't tell.
    return seen;
  }
}

/** What can't be derived from anything else. */
export const mainStores = ['attempts', 'words', 'cards', 'handIns'] as const;
type MainStore = (typeof mainStores)[number];
/** Gives one of the main stores, in whatever transaction it is. */
export type MainStores = <Name extends MainStore>(
  name: Name,
) => { getAll: () => Promise<StoreValue<Schema, Name>[]> };

type Names = readonly StoreNames<Schema>[];
/** Gives one of the stores that a transaction is about. */
type StoreIn<Of extends Names> = IDBPTransaction<Schema, Of, 'readwrite'>['objectStore'];

/** Reads and writes in one transaction: all of it, or nothing and it throws. */
export async function inOneStep<const Of extends Names, T>(
  opened: Opened,
  names: Of,
  use: (store: StoreIn<Of>) => Promise<T>,
): Promise<T> {
  const transaction = opened.transaction<Of, 'readwrite'>(names, 'readwrite');
  try {
    const value = await use(transaction.objectStore.bind(transaction));
    await transaction.done;
    return value;
  } catch (error) {
    // Where a request failed it is over by itself; otherwise what was put in already goes again.
    transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It is over.
    }
    throw error;
  }
}

/** What is needed of an object store to put records in beside others. */
type Records<Value> = {
  get: (id: string) => Promise<Value | undefined>;
  put: (value: Value) => Promise<unknown>;
};

/** What is put in beside what is there, by store. */
export type Kept = { words: MetWord; cards: Card; handIns: HandIn };

/** Reads and writes records of one of these stores in one step. */
export const inOneStore = <Name extends keyof Kept, T>(
  opened: Opened,
  name: Name,
  use: (records: Records<Kept[Name]>) => Promise<T>,
): Promise<T> =>
  // That a store holds what `Kept` has under its name is seen for each name, not for any.
  inOneStep(opened, [name], (store) => use(store(name) as unknown as Records<Kept[Name]>));

/** Puts a record in: `best` tells what it and the one of its id come to. */
export async function putBeside<Value extends { readonly id: string }>(
  records: Records<Value>,
  read: Value,
  best: (kept: Value, read: Value) => Value,
): Promise<'added' | 'updated' | 'same'> {
  const kept = await records.get(read.id);
  const chosen = kept ? best(kept, read) : read;
  if (chosen === kept) return 'same';
  await records.put(chosen);
  return kept ? 'updated' : 'added';
}
