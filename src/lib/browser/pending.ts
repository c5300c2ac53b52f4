/** What the database refused is written again before it is next used for anything. */
import { laterCard, mergedWord } from '../progress/merging.ts';
import { strike } from './journal.ts';
import { writeNext } from './revisions.ts';
import { inOneStore, type Kept, type Opened, putBeside, withStore } from './store.ts';
import { hold, isHolding, release, unwritten } from './unwritten.ts';

/** One that has gone on elsewhere, or was erased there, is not written over. */
async function keepAttempts(opened: Opened): Promise<void> {
  for (const attempt of [...unwritten.attempts.values()]) {
    await writeNext(opened, attempt);
    strike(attempt);
    release(unwritten.attempts, attempt);
  }
}

type Best = {
  readonly [Name in keyof Kept]: (stored: Kept[Name], held: Kept[Name]) => Kept[Name];
};
/** What two records of one id come to. */
const best: Best = { words: mergedWord, cards: laterCard, handIns: (stored) => stored };

async function keepRecords<Name extends keyof Kept>(
  opened: Opened,
  name: Name,
  memory: Map<string, Kept[Name]>,
): Promise<void> {
  const held = [...memory.values()];
  await inOneStore(opened, name, async (records) => {
    for (const one of held) await putBeside(records, one, best[name]);
  });
  for (const one of held) release(memory, one);
}

let keeping: Promise<void> | undefined;

/** What is refused again stays held, and keeps nothing else from being written. */
async function keepAll(opened: Opened): Promise<void> {
  for (const keep of [
    () => keepAttempts(opened),
    () => keepRecords(opened, 'words', unwritten.words),
    () => keepRecords(opened, 'cards', unwritten.cards),
    () => keepRecords(opened, 'handIns', unwritten.handIns),
  ])
    await keep().catch(() => undefined);
  keeping = undefined;
}

/** What `use` gives, after what is held was written if it can be; `undefined` where storage is refused. */
export const withPending = <T>(use: (opened: Opened) => Promise<T>) =>
  withStore(async (opened) => {
    if (isHolding()) await (keeping ??= keepAll(opened));
    return use(opened);
  });

const memories: { readonly [Name in keyof Kept]: Map<string, Kept[Name]> } = unwritten;

/** Changes what is kept under an id, in one step: another page may have changed it since. Gives it as it is kept. */
export async function changeRecord<Name extends keyof Kept>(
  name: Name,
  id: string,
  change: (known: Kept[Name] | undefined) => Kept[Name],
): Promise<Kept[Name]> {
  const memory = memories[name];
  let known = memory.get(id);
  const written = await withPending(async (opened) => {
    const changed = await inOneStore(opened, name, async (records) => {
      const stored = await records.get(id);
      const held = memory.get(id);
      known = stored && held ? best[name](stored, held) : (stored ?? held);
      const changed = change(known);
      await records.put(changed);
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
