/** The learner's attempts, as the store keeps them; in memory where it refuses. */
import { digestOf, type Digest } from '../progress/digest.ts';
import type { Attempt } from '../quiz/attempt.ts';
import { dropDigest, readDigests } from './digests.ts';
import { putDraftBack, takeDraft } from './drafts.ts';
import { forgetAttempt, type JournalEntry, note, strike, unkept } from './journal.ts';
import { withPending } from './pending.ts';
import {
  forgetRevision,
  knownRevision,
  remember,
  revisionOf,
  withDigests,
  write,
  writeNext,
} from './revisions.ts';
import { hasDatabase, inOneStep, type Opened, type StoredAttempt } from './store.ts';
import { hold, laidOver, release, unwritten } from './unwritten.ts';

/** How many writes of an attempt are under way. */
const underWay = new Map<string, number>();
const memory = unwritten.attempts;

const journals = new WeakMap<Opened, Promise<void>>();

/** Before anything is read, what a page left in its journal as it went is kept, or held where nothing more can be written. */
export const withAttempts = <T>(use: (opened: Opened) => Promise<T>) =>
  withPending(async (opened) => {
    const kept = journals.get(opened) ?? keepJournal(opened);
    journals.set(opened, kept);
    kept.catch(() => journals.delete(opened));
    await kept;
    return use(opened);
  });

/** Whether an attempt was written down on top of what is stored of it: otherwise it has gone on elsewhere. */
function goesOn({ base = -1, ahead = 0 }: JournalEntry, stored?: StoredAttempt): boolean {
  const before = revisionOf(stored) ?? -1;
  return before >= base && before <= base + ahead;
}

/** Keeps what was written down and not kept; holds what the database refuses. */
async function keepJournal(opened: Opened): Promise<void> {
  for (const entry of unkept()) {
    const { attempt } = entry;
    try {
      await write(opened, attempt.id, (stored) =>
        goesOn(entry, stored)
          ? { ...attempt, revision: (revisionOf(stored) ?? -1) + 1 }
          : undefined,
      );
      strike(attempt);
    } catch {
      const stored = await opened.get('attempts', attempt.id);
      if (!goesOn(entry, stored)) continue;
      if (stored) remember(stored);
      hold(memory, [attempt]);
    }
  }
}

export const newestFirst = (attempts: readonly Attempt[]): Attempt[] =>
  [...attempts].sort((a, b) => b.startedAt - a.startedAt);

/** All attempts, or those of one quiz, newest first. */
export async function listAttempts(quiz?: string): Promise<Attempt[]> {
  const stored = await withAttempts((opened) =>
    quiz === undefined
      ? opened.getAll('attempts')
      : opened.getAllFromIndex('attempts', 'quiz', quiz),
  );
  stored?.value.forEach(remember);
  const held = [...memory].filter(([, one]) => quiz === undefined || one.quiz === quiz);
  return newestFirst(laidOver<Attempt>(stored?.value ?? [], new Map(held)));
}

/** What summaries need of every attempt, in no order. */
export async function listDigests(): Promise<Digest[]> {
  const packs = (await withAttempts((opened) => opened.getAll('digests')))?.value ?? [];
  const held = new Map([...memory].map(([id, attempt]) => [id, digestOf(attempt)]));
  return laidOver(readDigests(packs), held);
}

/** `undefined` when there is none of that id. */
export async function getAttempt(id: string): Promise<Attempt | undefined> {
  const stored = (await withAttempts((opened) => opened.get('attempts', id)))?.value;
  if (stored) remember(stored);
  return memory.get(id) ?? stored;
}

/**
 * Keeps an attempt in place of the one with the same id. `false`, and nothing is kept, when another page has
 * written that attempt or erased it since this page saw it last.
 */
export async function putAttempt(value: Attempt): Promise<boolean> {
  const { id } = value;
  const writing = underWay.get(id) ?? 0;
  const held = memory.get(id);
  // What is held of it is written first.
  note(value, knownRevision(id), writing + (held ? 1 : 0));
  underWay.set(id, writing + 1);
  // Reads and writes in one transaction, so that no other page comes between.
  const written = await withAttempts(async (opened) => {
    const isNext = await writeNext(opened, value);
    strike(value);
    if (held) release(memory, held);
    return isNext;
  });
  underWay.set(id, (underWay.get(id) ?? 1) - 1);
  if (!written) hold(memory, [value]);
  return written?.value ?? true;
}

/** What was erased with an attempt, so that it can be brought back: also what was being answered, as it was kept. */
export type Deleted = { readonly attempt: Attempt; readonly draft: string | undefined };

/** `undefined` where there was nothing, or the database refuses: then all stays as it was. */
export async function deleteAttempt(id: string): Promise<Deleted | undefined> {
  // What is given back is what was there when it was erased: no other page comes between.
  const taken = await withAttempts((opened) =>
    inOneStep(opened, withDigests, async (store) => {
      const stored = await store('attempts').get(id);
      if (stored) await Promise.all([store('attempts').delete(id), dropDigest(store, stored)]);
      return stored;
    }),
  );
  // Where there is no database, it lies in memory alone.
  if (!taken && (await hasDatabase())) return undefined;
  // A player that still runs must not bring the attempt back.
  if (taken?.value) remember(taken.value);
  const attempt = memory.get(id) ?? taken?.value;
  if (!attempt) return undefined;
  memory.delete(id);
  forgetAttempt(id);
  return { attempt, draft: takeDraft(id) };
}

/** Brings back what was erased. */
export async function restoreAttempt({ attempt, draft }: Deleted): Promise<void> {
  const written = await withAttempts((opened) =>
    write(opened, attempt.id, (stored) => stored ?? { ...attempt, revision: 0 }),
  );
  if (!written) holdAgain([attempt]);
  if (draft !== undefined) putDraftBack(attempt.id, draft);
}

/** Holds attempts that were erased and that the database doesn't take back. */
export function holdAgain(attempts: readonly Attempt[]): void {
  for (const { id } of attempts) forgetRevision(id);
  hold(memory, attempts);
}
