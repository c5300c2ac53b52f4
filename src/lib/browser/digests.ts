/**
 * Digests as the store keeps them: those of a month in one text, and beside it what they come to. Thousands of attempts are read
 * at once for the results, and a database reads fifty texts much sooner than twenty thousand records.
 */
import { digestOf, type Digest } from '../progress/digest.ts';
import { summarise, type Summary } from '../progress/summary.ts';
import type { Attempt } from '../quiz/attempt.ts';

/** By attempt. Kept as an object; a `Map` takes any id, `__proto__` too. */
type Pack = Map<string, Digest>;

const readPack = (text: string): Pack =>
  new Map(Object.entries(JSON.parse(text) as Record<string, Digest>));
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
  const pack = readPack((await months('digests').get(month)) ?? '{}');
  edit(pack);
  await Promise.all([
    months('digests').put(JSON.stringify(Object.fromEntries(pack)), month),
    months('summaries').put(JSON.stringify(summarise([...pack.values()])), month),
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
      for (const attempt of own) pack.set(attempt.id, digestOf(attempt));
    });
}

export const dropDigest = (months: Months, attempt: Attempt): Promise<void> =>
  change(months, monthOf(attempt), (pack) => {
    pack.delete(attempt.id);
  });

/** Of texts that lie in `digests`. */
export const readDigests = (packs: readonly string[]): Digest[] =>
  (JSON.parse(`[${packs.join(',')}]`) as Record<string, Digest>[]).flatMap((pack) =>
    Object.values(pack),
  );

/** Of texts that lie in `summaries`. */
export const readSummaries = (texts: readonly string[]): Summary[] =>
  JSON.parse(`[${texts.join(',')}]`) as Summary[];
