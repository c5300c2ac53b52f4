/**
 * What the Lefff says otherwise than the Universal Dependencies treebanks of French, or not at all.
 * The first table that has an entry for a row decides.
 */
import type { Row } from './lefff-rows.ts';

export const additions: readonly Row[] = [];

/** The row as it goes into the lexicon, or undefined for one that is wrong. */
export function repair(row: Row): Row | undefined {
  return row;
}
