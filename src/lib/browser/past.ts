/** All attempts for the results: what they come to and the newest at once, the digests of older months after. */
import type { Digest } from '../progress/digest.ts';
import { joined, summarise, type Summary } from '../progress/summary.ts';
import { listDigests, withAttempts } from './attempts.ts';
import { readDigests, readSummaries } from './digests.ts';
import { unwritten } from './unwritten.ts';

export type Past = {
  readonly summary: Summary;
  /** In no order. */
  readonly digests: readonly Digest[];
  /** Months whose digests were not read yet. */
  readonly older: readonly string[];
};

/** As many as the half year of a calendar can touch. */
const atOnce = 7;

export async function recentPast(): Promise<Past> {
  const read =
    unwritten.attempts.size > 0
      ? undefined
      : await withAttempts(async (opened) => {
          const transaction = opened.transaction(['digests', 'summaries']);
          const packs = transaction.objectStore('digests');
          const [months, summaries] = await Promise.all([
            packs.getAllKeys(),
            transaction.objectStore('summaries').getAll(),
          ]);
          const older = months.slice(0, -atOnce);
          const newest = await packs.getAll(IDBKeyRange.lowerBound(months.at(-atOnce) ?? ''));
          const summary = joined(readSummaries(summaries));
          return { summary, digests: readDigests(newest), older };
        });
  if (read) return read.value;
  const digests = await listDigests();
  return { summary: summarise(digests), digests, older: [] };
}

/** The same with the older months, read one after another: the page answers in between. */
export async function wholePast(recent: Past): Promise<Past> {
  if (recent.older.length === 0) return recent;
  const read = await withAttempts(async (opened) => {
    const digests = [...recent.digests];
    for (const month of recent.older.toReversed())
      digests.push(...readDigests([(await opened.get('digests', month)) ?? '{}']));
    return { ...recent, digests, older: [] };
  });
  return read?.value ?? recent;
}
