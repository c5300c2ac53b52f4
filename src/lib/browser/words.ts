/** The words that were looked up or collected, as the store keeps them. */
import type { MetWord } from '../progress/words.ts';
import { withStore } from './store.ts';
import { unwritten } from './unwritten.ts';

const memory = unwritten.words;

/** In no order; those of this visit only where storage is refused. */
export async function listWords(): Promise<MetWord[]> {
  const stored = (await withStore((opened) => opened.getAll('words')))?.value ?? [];
  return [...stored.filter(({ id }) => !memory.has(id)), ...memory.values()];
}

/** Changes what is kept of a word, in one step: another page may have met it since. */
export async function changeWord(
  id: string,
  change: (known: MetWord | undefined) => MetWord,
): Promise<MetWord> {
  const written = await withStore(async (opened) => {
    const transaction = opened.transaction('words', 'readwrite');
    const changed = change((await transaction.store.get(id)) ?? memory.get(id));
    await transaction.store.put(changed);
    await transaction.done;
    return changed;
  });
  if (written) {
    memory.delete(id);
    return written.value;
  }
  const changed = change(memory.get(id));
  memory.set(id, changed);
  return changed;
}
