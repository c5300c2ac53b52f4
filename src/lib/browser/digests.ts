/**
 * Digests as the store keeps them: those of a month in one text, and beside it what they come to. Thousands of attempts are read
 * at once for the results, and a database reads fifty texts much sooner than twenty thousand records.
 */
import { digestOf, type Digest } from '../progress/digest.ts';
import { summarise, type Summary } from '../progress/summary.ts';
import type { Attempt } from '../quiz/attempt.ts';

/** By attempt. */
type Pack = Record<string, Digest>;
/** What is needed of an object store, in whatever transaction it is. */
type Texts = {
  get: (month: string) => Promise<string | undefined>;
  put: (text: string, month: string) => Promise<unknown>;
};
export type Months = (name: 'digests' | 'summaries') => Texts;

/** `2026-01` */
const monthOf = ({ startedAt }: Pick<Attempt, 'startedAt'>): string =>
  new Date(startedAt).toISOString().slice(0, 7);

async function change(months: Months, month: string, edit: (pack: Pack) => void): Promise<void> {
  const pack = JSON.parse((await months('digests').get(month)) ?? '{}') as Pack;
  edit(pack);
  await Promise.all([
    months('digests').put(JSON.stringify(pack), month),
    months('summaries').put(JSON.stringify(summarise(Object.values(pack))), month),
  ]);
}

/** Writes the digests of attempts, in place of those that they had. */
export async function putDigests(months: Months, attempts: readonly Attempt[]): Promise<void> {
  const byMonth = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const own = byMonth.get(monthOf(attempt)) ?? [];
    own.push(attempt);
    byMonth.set(monthOf(attempt), own);
  }
  for (const [month, own] of byMonth)
    await change(months, month, (pack) => {
      for (const attempt of own) pack[attempt.id] = digestOf(attempt);
    });
}

export const dropDigest = (months: Months, attempt: Attempt): Promise<void> =>
  change(months, monthOf(attempt), (pack) => {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a record that is parsed and written at once
    delete pack[attempt.id];
  });

/** Of texts that lie in `digests`. */
export const readDigests = (packs: readonly string[]): Digest[] =>
  (JSON.parse(`[${packs.join(',')}]`) as Pack[]).flatMap((pack) => Object.values(pack));

/** Of texts that lie in `summaries`. */
export const readSummaries = (texts: readonly string[]): Summary[] =>
  JSON.parse(`[${texts.join(',')}]`) as Summary[];
