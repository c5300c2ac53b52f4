/** The words that were looked up or collected, as the store keeps them. */
import { mergedWord } from '../progress/merging.ts';
import type { MetWord } from '../progress/words.ts';
import { changeRecord, withPending } from './pending.ts';
import { laidOver, unwritten } from './unwritten.ts';

/** In no order; those of this visit only where storage is refused. */
export async function listWords(): Promise<MetWord[]> {
  const stored = (await withPending((opened) => opened.getAll('words')))?.value ?? [];
  return laidOver(stored, unwritten.words, mergedWord);
}

/** Changes what is kept of a word, in one step: another page may have met it since. Gives the word as it is kept. */
export const changeWord = (
  id: string,
  change: (known: MetWord | undefined) => MetWord,
): Promise<MetWord> => changeRecord('words', id, change);
