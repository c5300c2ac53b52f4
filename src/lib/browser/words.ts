/** The words that were looked up or collected, as the store keeps them. */
import { mergedWord } from '../progress/merging.ts';
import type { MetWord } from '../progress/words.ts';
import { withPending } from './pending.ts';
import { inOneStep } from './store.ts';
import { hold, laidOver, unwritten } from './unwritten.ts';

const memory = unwritten.words;

/** In no order; those of this visit only where storage is refused. */
export async function listWords(): Promise<MetWord[]> {
  const stored = (await withPending((opened) => opened.getAll('words')))?.value ?? [];
  return laidOver(stored, memory, mergedWord);
}

/** Changes what is kept of a word, in one step: another page may have met it since. */
export async function changeWord(
  id: string,
  change: (known: MetWord | undefined) => MetWord,
): Promise<MetWord> {
  let known = memory.get(id);
  const written = await withPending(async (opened) => {
    const changed = await inOneStep(opened, ['words'], async (store) => {
      const stored = await store('words').get(id);
      const held = memory.get(id);
      known = stored && held ? mergedWord(stored, held) : (stored ?? held);
      const changed = change(known);
      await store('words').put(changed);
      return changed;
    });
    memory.delete(id);
    return changed;
  });
  if (written) return written.value;
  const changed = change(memory.get(id) ?? known);
  hold(memory, [changed]);
  return changed;
}
