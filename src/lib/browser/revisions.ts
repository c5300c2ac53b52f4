/** Writes of attempts, each of which knows whether another page has written the same one since. */
import type { Attempt } from '../quiz/attempt.ts';
import { putDigests } from './digests.ts';
import { inOneStep, type Opened, type StoredAttempt } from './store.ts';
import { unwritten } from './unwritten.ts';

/** The revision of each attempt that this page has read or written last. */
const known = new Map<string, number>();

export const knownRevision = (id: string): number | undefined => known.get(id);

/** Notes which revision was read. An attempt that is held goes on from the one before. */
export function remember({ id, revision = 0 }: StoredAttempt): void {
  if (!unwritten.attempts.has(id)) known.set(id, revision);
}

/** For an attempt that is put back: it goes on from none. */
export const forgetRevision = (id: string): void => void known.delete(id);

/** Written together. */
export const withDigests = ['attempts', 'digests', 'summaries'] as const;

export const revisionOf = (stored: StoredAttempt | undefined): number | undefined =>
  stored && (stored.revision ?? 0);

/** Puts an attempt and its digest in place of the ones before; `false` where `next` gives nothing to put. */
export async function write(
  opened: Opened,
  id: string,
  next: (stored: StoredAttempt | undefined) => StoredAttempt | undefined,
): Promise<boolean> {
  const value = await inOneStep(opened, withDigests, async (store) => {
    const value = next(await store('attempts').get(id));
    if (value) await Promise.all([store('attempts').put(value), putDigests(store, [value])]);
    return value;
  });
  if (value) known.set(id, value.revision ?? 0);
  return value !== undefined;
}

/** Writes an attempt unless another page has written or erased it since this page saw it last; `false` then. */
export const writeNext = (opened: Opened, attempt: Attempt): Promise<boolean> =>
  write(opened, attempt.id, (stored) => {
    const before = revisionOf(stored);
    return before === known.get(attempt.id)
      ? { ...attempt, revision: (before ?? -1) + 1 }
      : undefined;
  });
