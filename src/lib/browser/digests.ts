/**
 * Digests as the store keeps them: those of a month in one text. Thousands of attempts are read at once for the results, and a
 * database reads fifty texts much sooner than twenty thousand records.
 */
import { digestOf, type Digest } from '../progress/digest.ts';
import type { Attempt } from '../quiz/attempt.ts';

/** By attempt. */
type Pack = Record<string, Digest>;
/** What is needed of the object store, in whatever transaction it is. */
export type Packs = {
  get: (month: string) => Promise<string | undefined>;
  put: (pack: string, month: string) => Promise<unknown>;
};

/** `2026-01` */
const monthOf = ({ startedAt }: Pick<Attempt, 'startedAt'>): string =>
  new Date(startedAt).toISOString().slice(0, 7);

async function change(packs: Packs, month: string, edit: (pack: Pack) => void): Promise<void> {
  const pack = JSON.parse((await packs.get(month)) ?? '{}') as Pack;
  edit(pack);
  await packs.put(JSON.stringify(pack), month);
}

/** Writes the digests of attempts, in place of those that they had. */
export async function putDigests(packs: Packs, attempts: readonly Attempt[]): Promise<void> {
  const months = new Map<string, Attempt[]>();
  for (const attempt of attempts)
    months.set(monthOf(attempt), [...(months.get(monthOf(attempt)) ?? []), attempt]);
  for (const [month, own] of months)
    await change(packs, month, (pack) => {
      for (const attempt of own) pack[attempt.id] = digestOf(attempt);
    });
}

export const dropDigest = (packs: Packs, attempt: Attempt): Promise<void> =>
  change(packs, monthOf(attempt), (pack) => {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a record that is parsed and written at once
    delete pack[attempt.id];
  });

export const readDigests = (packs: readonly string[]): Digest[] =>
  (JSON.parse(`[${packs.join(',')}]`) as Pack[]).flatMap((pack) => Object.values(pack));
