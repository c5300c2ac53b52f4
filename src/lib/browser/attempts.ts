/** The learner's attempts, as the store keeps them; in memory where it refuses. */
import { digestOf, type Digest } from '../progress/digest.ts';
import type { Attempt } from '../quiz/attempt.ts';
import { dropDigest, putDigests, readDigests } from './digests.ts';
import { putDraftBack, takeDraft } from './drafts.ts';
import { forgetAttempt, note, strike, unkept } from './journal.ts';
import { setRefused, withStore, type Opened, type StoredAttempt } from './store.ts';
import { unwritten } from './unwritten.ts';

/** The revision of each attempt that this page has read or written last. */
const known = new Map<string, number>();
/** How many writes of an attempt are under way. */
const underWay = new Map<string, number>();
const memory = unwritten.attempts;

const journals = new WeakMap<Opened, Promise<void>>();

/** Written together. */
const withDigests = ['attempts', 'digests', 'summaries'] as const;

/** Before anything is read, what a page left in its journal as it went is kept. */
export const withAttempts = <T>(use: (opened: Opened) => Promise<T>) =>
  withStore(async (opened) => {
    const kept = journals.get(opened) ?? keepJournal(opened);
    journals.set(opened, kept);
    kept.catch(() => journals.delete(opened));
    await kept;
    return use(opened);
  });

/** Puts an attempt and its digest in place of the ones before. */
async function write(
  opened: Opened,
  id: string,
  next: (stored: StoredAttempt | undefined) => StoredAttempt | undefined,
): Promise<boolean> {
  const transaction = opened.transaction(withDigests, 'readwrite');
  const attempts = transaction.objectStore('attempts');
  const value = next(await attempts.get(id));
  if (value)
    await Promise.all([
      attempts.put(value),
      putDigests((name) => transaction.objectStore(name), [value]),
    ]);
  await transaction.done;
  if (value) remember(value);
  return value !== undefined;
}

const revisionOf = (stored: StoredAttempt | undefined): number | undefined =>
  stored && (stored.revision ?? 0);

/** Keeps what was written down and not kept, unless the attempt has gone on elsewhere. */
async function keepJournal(opened: Opened): Promise<void> {
  for (const { attempt, base, ahead = 0 } of unkept()) {
    await write(opened, attempt.id, (stored) => {
      const before = revisionOf(stored) ?? -1;
      const isNext = before >= (base ?? -1) && before <= (base ?? -1) + ahead;
      return isNext ? { ...attempt, revision: before + 1 } : undefined;
    });
    strike(attempt);
  }
}

const newestFirst = (attempts: readonly Attempt[]): Attempt[] =>
  [...attempts].sort((a, b) => b.startedAt - a.startedAt);

/** All attempts, or those of one quiz, newest first. */
export async function listAttempts(quiz?: string): Promise<Attempt[]> {
  const stored = await withAttempts((opened) =>
    quiz === undefined
      ? opened.getAll('attempts')
      : opened.getAllFromIndex('attempts', 'quiz', quiz),
  );
  stored?.value.forEach(remember);
  const kept = (stored?.value ?? []).filter(({ id }) => !memory.has(id));
  const unkept = [...memory.values()].filter((one) => quiz === undefined || one.quiz === quiz);
  return newestFirst([...kept, ...unkept]);
}

/** What summaries need of every attempt, in no order. */
export async function listDigests(): Promise<Digest[]> {
  const packs = (await withAttempts((opened) => opened.getAll('digests')))?.value ?? [];
  const stored = readDigests(packs);
  return [...stored.filter(({ id }) => !memory.has(id)), ...[...memory.values()].map(digestOf)];
}

/** `undefined` when there is none of that id. */
export async function getAttempt(id: string): Promise<Attempt | undefined> {
  const stored = (await withAttempts((opened) => opened.get('attempts', id)))?.value;
  if (stored) remember(stored);
  return memory.get(id) ?? stored;
}

const remember = ({ id, revision = 0 }: StoredAttempt) => void known.set(id, revision);

/**
 * Keeps an attempt in place of the one with the same id. `false`, and nothing is kept, when another page has
 * written that attempt or erased it since this page saw it last.
 */
export async function putAttempt(value: Attempt): Promise<boolean> {
  const { id } = value;
  const ahead = underWay.get(id) ?? 0;
  note(value, known.get(id), ahead);
  underWay.set(id, ahead + 1);
  // Reads and writes in one transaction, so that no other page comes between.
  const written = await withAttempts((opened) =>
    write(opened, id, (stored) => {
      const before = revisionOf(stored);
      return before === known.get(id) ? { ...value, revision: (before ?? -1) + 1 } : undefined;
    }),
  );
  underWay.set(id, (underWay.get(id) ?? 1) - 1);
  if (written) {
    strike(value);
    memory.delete(id);
    setRefused(memory.size > 0);
  } else {
    memory.set(id, value);
  }
  return written?.value ?? true;
}

/** What was erased with an attempt, so that it can be brought back: also what was being answered, as it was kept. */
export type Deleted = { readonly attempt: Attempt; readonly draft: string | undefined };

/** `undefined` where there was nothing, or the database refuses: then all stays as it was. */
export async function deleteAttempt(id: string): Promise<Deleted | undefined> {
  const attempt = await getAttempt(id);
  if (!attempt) return undefined;
  const wasUnwritten = memory.delete(id);
  // `known` stays: a player that still runs must not bring the attempt back.
  const written = await withAttempts(async (opened) => {
    const transaction = opened.transaction(withDigests, 'readwrite');
    await Promise.all([
      transaction.objectStore('attempts').delete(id),
      dropDigest((name) => transaction.objectStore(name), attempt),
    ]);
    await transaction.done;
  });
  if (!written && !wasUnwritten) return undefined;
  forgetAttempt(id);
  return { attempt, draft: takeDraft(id) };
}

/** Brings back what was erased. */
export async function restoreAttempt({ attempt, draft }: Deleted): Promise<void> {
  const written = await withAttempts((opened) =>
    write(opened, attempt.id, (stored) => stored ?? { ...attempt, revision: 0 }),
  );
  if (!written) memory.set(attempt.id, attempt);
  if (draft !== undefined) putDraftBack(attempt.id, draft);
}
