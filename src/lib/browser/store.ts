/**
 * The learner's attempts, kept in IndexedDB. Where the browser refuses to keep them (private mode, blocked
 * site data, a full disk), they stay in memory and `onRefusal` tells the interface so.
 */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Attempt } from '../quiz/attempt.ts';
import type { MetWord } from '../progress/words.ts';
import { forgetAttempt, note, strike, unkept } from './journal.ts';

/** `revision` counts the writes, so that a page can tell whether another one has written since. */
type Stored = Attempt & { readonly revision?: number };

interface Schema extends DBSchema {
  attempts: { key: string; value: Stored; indexes: { quiz: string } };
  words: { key: string; value: MetWord };
}

/** One step a version, oldest first: a new version is a new function at the end. */
const upgrades: readonly ((database: IDBPDatabase<Schema>) => void)[] = [
  (database) => {
    database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('quiz', 'quiz');
  },
  (database) => {
    database.createObjectStore('words', { keyPath: 'id' });
  },
];

let database: Promise<IDBPDatabase<Schema>> | undefined;
/** The revision of each attempt that this page has read or written last. */
const known = new Map<string, number>();
/** What could not be written. It lies over what the database holds. */
const memory = new Map<string, Attempt>();
const listeners = new Set<() => void>();
let refused = false;

/** A failure is forgotten: what comes next tries again. */
function open(): Promise<IDBPDatabase<Schema>> {
  if (database) return database;
  const forget = () => {
    database = undefined;
  };
  const opening = new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
    let givenUp = false;
    openDB<Schema>('qui-dit-quoi', upgrades.length, {
      upgrade: (opened, from) => {
        for (const upgrade of upgrades.slice(from)) upgrade(opened);
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
  // Before anything is read, what a page left in its journal as it went is kept.
  database = opening.then(async (opened) => {
    await keepJournal(opened);
    return opened;
  });
  database.catch(forget);
  return database;
}

/** Keeps what was written down and not kept, unless the attempt has gone on elsewhere. */
async function keepJournal(opened: IDBPDatabase<Schema>): Promise<void> {
  for (const { attempt, base } of unkept()) {
    const transaction = opened.transaction('attempts', 'readwrite');
    const stored = await transaction.store.get(attempt.id);
    const isNext = (stored && (stored.revision ?? 0)) === base;
    const revision = (base ?? -1) + 1;
    if (isNext) await transaction.store.put({ ...attempt, revision });
    await transaction.done;
    // It may be this page's own, noted while the database would not open.
    if (isNext) known.set(attempt.id, revision);
    strike(attempt);
  }
}

/** What `use` gives, or `undefined` where storage is refused. */
async function attempt<T>(
  use: (opened: IDBPDatabase<Schema>) => Promise<T>,
): Promise<{ readonly value: T } | undefined> {
  try {
    return { value: await use(await open()) };
  } catch {
    setRefused(true);
    return undefined;
  }
}

function setRefused(now: boolean): void {
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

const newestFirst = (attempts: readonly Attempt[]): Attempt[] =>
  [...attempts].sort((a, b) => b.startedAt - a.startedAt);

/** All attempts, or those of one quiz, newest first. */
export async function listAttempts(quiz?: string): Promise<Attempt[]> {
  const stored = await attempt((opened) =>
    quiz === undefined
      ? opened.getAll('attempts')
      : opened.getAllFromIndex('attempts', 'quiz', quiz),
  );
  stored?.value.forEach(remember);
  const kept = (stored?.value ?? []).filter(({ id }) => !memory.has(id));
  const unkept = [...memory.values()].filter((one) => quiz === undefined || one.quiz === quiz);
  return newestFirst([...kept, ...unkept]);
}

/** `undefined` when there is none of that id. */
export async function getAttempt(id: string): Promise<Attempt | undefined> {
  const stored = (await attempt((opened) => opened.get('attempts', id)))?.value;
  if (stored) remember(stored);
  return memory.get(id) ?? stored;
}

const remember = ({ id, revision = 0 }: Stored) => void known.set(id, revision);

/**
 * Keeps an attempt in place of the one with the same id. `false`, and nothing is kept, when another page has
 * written that attempt or erased it since this page saw it last.
 */
export async function putAttempt(value: Attempt): Promise<boolean> {
  note(value, known.get(value.id));
  const written = await attempt((opened) => writeOver(opened, value));
  if (written) {
    strike(value);
    memory.delete(value.id);
    setRefused(memory.size > 0);
  } else {
    memory.set(value.id, value);
  }
  return written?.value ?? true;
}

/** Reads and writes in one transaction, so that no other page comes between. */
async function writeOver(opened: IDBPDatabase<Schema>, value: Attempt): Promise<boolean> {
  const transaction = opened.transaction('attempts', 'readwrite');
  const stored = await transaction.store.get(value.id);
  const before = stored && (stored.revision ?? 0);
  const isOurs = before === known.get(value.id);
  const revision = (before ?? -1) + 1;
  if (isOurs) await transaction.store.put({ ...value, revision });
  await transaction.done;
  if (isOurs) known.set(value.id, revision);
  return isOurs;
}

export async function deleteAttempt(id: string): Promise<void> {
  memory.delete(id);
  forgetAttempt(id);
  // `known` stays: a player that still runs must not bring the attempt back.
  await attempt((opened) => opened.delete('attempts', id));
}

/** The words that were looked up or collected, in no order; those of this visit only where storage is refused. */
export async function listWords(): Promise<MetWord[]> {
  const stored = (await attempt((opened) => opened.getAll('words')))?.value ?? [];
  return [...stored.filter(({ id }) => !words.has(id)), ...words.values()];
}

/** Words that could not be written. */
const words = new Map<string, MetWord>();

/** Changes what is kept of a word, in one step: another page may have met it since. */
export async function changeWord(
  id: string,
  change: (known: MetWord | undefined) => MetWord,
): Promise<MetWord> {
  const written = await attempt(async (opened) => {
    const transaction = opened.transaction('words', 'readwrite');
    const changed = change((await transaction.store.get(id)) ?? words.get(id));
    await transaction.store.put(changed);
    await transaction.done;
    return changed;
  });
  if (written) {
    words.delete(id);
    return written.value;
  }
  const changed = change(words.get(id));
  words.set(id, changed);
  return changed;
}
