/** All attempts for the results: what they come to and the newest at once, those of older months when they are asked for. */
import type { Digest } from '../progress/digest.ts';
import { joined, summarise, type Summary } from '../progress/summary.ts';
import { listDigests, withAttempts } from './attempts.ts';
import { readDigests, readSummaries } from './digests.ts';
import { unwritten } from './unwritten.ts';

/** Digests in no order. */
export type Past = {
  /** Of all attempts. */
  readonly summary: Summary;
  readonly recent: readonly Digest[];
  /** `undefined` until they are read. */
  readonly older: readonly Digest[] | undefined;
};

/** Months that are read at once: as many as the half year of a calendar can touch. */
const atOnce = 7;

export async function recentPast(): Promise<Past> {
  const read = await withAttempts(async (opened) => {
    const transaction = opened.transaction(['digests', 'summaries']);
    const packs = transaction.objectStore('digests');
    const [months, summaries] = await Promise.all([
      packs.getAllKeys(),
      transaction.objectStore('summaries').getAll(),
    ]);
    const newest = await packs.getAll(IDBKeyRange.lowerBound(months.at(-atOnce) ?? ''));
    return {
      summary: joined(readSummaries(summaries)),
      recent: readDigests(newest),
      older: months.length > atOnce ? undefined : [],
    };
  });
  // What could not be written belongs to the summary, too.
  if (read && unwritten.attempts.size === 0) return read.value;
  const digests = await listDigests();
  return { summary: summarise(digests), recent: digests, older: [] };
}

/** The same with the older months, read one after another: the page answers in between. */
export async function wholePast(past: Past): Promise<Past> {
  if (past.older) return past;
  const read = await withAttempts(async (opened) => {
    const months = await opened.getAllKeys('digests');
    const older: Digest[] = [];
    for (const month of months.slice(0, -atOnce).toReversed())
      older.push(...readDigests([(await opened.get('digests', month)) ?? '{}']));
    return { ...past, older };
  });
  return read?.value ?? past;
}
