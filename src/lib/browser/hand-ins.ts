/** Results that were handed in, kept in the teacher's browser; in memory where the database refuses. */
import type { HandIn } from '../exchange/hand-in.ts';
import { withPending } from './pending.ts';
import { hasDatabase, inOneStep } from './store.ts';
import { hold, laidOver, unwritten } from './unwritten.ts';

const memory = unwritten.handIns;

export async function listHandIns(): Promise<HandIn[]> {
  const stored = (await withPending((opened) => opened.getAll('handIns')))?.value ?? [];
  return laidOver(stored, memory);
}

/** Keeps them all, or none. */
export async function putHandIns(handIns: readonly HandIn[]): Promise<void> {
  const written = await withPending((opened) =>
    inOneStep(opened, ['handIns'], (store) =>
      Promise.all(handIns.map((handIn) => store('handIns').put(handIn))),
    ),
  );
  if (!written) hold(memory, handIns);
}

/** Gives what was erased; `undefined` where the database refuses: then all stays as it was. */
export async function deleteHandIns(
  handIns: readonly HandIn[],
): Promise<readonly HandIn[] | undefined> {
  const written = await withPending((opened) =>
    inOneStep(opened, ['handIns'], (store) =>
      Promise.all(handIns.map(({ id }) => store('handIns').delete(id))),
    ),
  );
  // Where there is no database, they lie in memory alone.
  if (!written && (await hasDatabase())) return undefined;
  for (const { id } of handIns) memory.delete(id);
  return handIns;
}
