/**
 * The learner's attempts, kept in IndexedDB. Where the browser refuses to keep them (private mode, blocked
 * site data, a full disk), they stay in memory and `onRefusal` tells the interface so.
 */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Attempt } from '../quiz/attempt.ts';

interface Schema extends DBSchema {
  attempts: { key: string; value: Attempt; indexes: { quiz: string } };
}

/** One step a version, oldest first: a new version is a new function at the end. */
const upgrades: readonly ((database: IDBPDatabase<Schema>) => void)[] = [
  (database) => {
    database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('quiz', 'quiz');
  },
];

let database: Promise<IDBPDatabase<Schema>> | undefined;
/** What could not be written. It lies over what the database holds. */
const memory = new Map<string, Attempt>();
const listeners = new Set<() => void>();
let refused = false;

function open(): Promise<IDBPDatabase<Schema>> {
  database ??= new Promise((resolve, reject) => {
    const forget = () => (database = undefined);
    openDB<Schema>('qui-dit-quoi', upgrades.length, {
      upgrade: (opened, from) => {
        for (const upgrade of upgrades.slice(from)) upgrade(opened);
      },
      // Another tab holds an older version open: do not let the learner wait for it.
      blocked: () => reject(new Error('the database is held open by another page')),
      // This tab is the one in the way: the next use opens the database again.
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).then(resolve, reject);
  });
  return database;
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
  const kept = (stored?.value ?? []).filter(({ id }) => !memory.has(id));
  const unkept = [...memory.values()].filter((one) => quiz === undefined || one.quiz === quiz);
  return newestFirst([...kept, ...unkept]);
}

/** `undefined` when there is none of that id. */
export async function getAttempt(id: string): Promise<Attempt | undefined> {
  return memory.get(id) ?? (await attempt((opened) => opened.get('attempts', id)))?.value;
}

/** Keeps an attempt in place of the one with the same id. */
export async function putAttempt(value: Attempt): Promise<void> {
  if (await attempt((opened) => opened.put('attempts', value))) {
    memory.delete(value.id);
    setRefused(memory.size > 0);
  } else {
    memory.set(value.id, value);
  }
}

export async function deleteAttempt(id: string): Promise<void> {
  memory.delete(id);
  await attempt((opened) => opened.delete('attempts', id));
}
