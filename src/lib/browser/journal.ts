/**
 * What was just done, written down at once. The database takes some milliseconds to keep an attempt, and a page can go
 * in between; local storage is written before the next line runs. What is found here when a page opens was not kept.
 */
import type { Attempt } from '../quiz/attempt.ts';

export type JournalEntry = {
  readonly attempt: Attempt;
  /** The revision in the store that the attempt goes on from; absent for a new one. */
  readonly base?: number;
  /** How many writes of the attempt were under way then: each of them may have been kept or not. */
  readonly ahead?: number;
  /** Which tab wrote it, and when, in milliseconds since the epoch. */
  readonly tab: string;
  readonly at: number;
};

const prefix = 'journal/';
/** Milliseconds after which another tab is not about to keep its attempt any more. */
const patience = 2000;

/** The same after a reload of the tab. */
function tabId(): string {
  const known = sessionStorage.getItem('tab');
  const id = known ?? String(Math.random()).slice(2);
  if (known === null) sessionStorage.setItem('tab', id);
  return id;
}

/** Writes an attempt down; does nothing where storage is refused or full. */
export function note(attempt: Attempt, base: number | undefined, ahead: number): void {
  try {
    const entry: JournalEntry = {
      attempt,
      ...(base !== undefined && { base }),
      ...(ahead > 0 && { ahead }),
      tab: tabId(),
      at: Date.now(),
    };
    localStorage.setItem(prefix + attempt.id, JSON.stringify(entry));
  } catch {
    // The database may still take it.
  }
}

/** Strikes out an attempt that was kept, unless it has changed since. */
export function strike(attempt: Attempt): void {
  try {
    const entry = read(prefix + attempt.id);
    if (!entry || JSON.stringify(entry.attempt) === JSON.stringify(attempt))
      localStorage.removeItem(prefix + attempt.id);
  } catch {
    // Nothing was written down.
  }
}

function read(key: string): JournalEntry | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as JournalEntry;
  } catch {
    return undefined;
  }
}

/** What this tab, or one that is gone, wrote down and did not keep; oldest first. */
export function unkept(): JournalEntry[] {
  try {
    const tab = tabId();
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => read(key) ?? [])
      .filter((entry) => entry.tab === tab || Date.now() - entry.at > patience)
      .sort((a, b) => a.at - b.at);
  } catch {
    return [];
  }
}

/** Strikes out all that was written down of an attempt that is erased. */
export function forgetAttempt(id: string): void {
  try {
    localStorage.removeItem(prefix + id);
  } catch {
    // Nothing was written down.
  }
}
