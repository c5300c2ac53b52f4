/** Results that were handed in, kept in the teacher's browser; in memory where the database refuses. */
import type { HandIn } from '../exchange/hand-in.ts';
import { withStore } from './store.ts';
import { unwritten } from './unwritten.ts';

const memory = unwritten.handIns;

export async function listHandIns(): Promise<HandIn[]> {
  const stored = (await withStore((opened) => opened.getAll('handIns')))?.value ?? [];
  return [...stored.filter(({ id }) => !memory.has(id)), ...memory.values()];
}

/** Keeps them all, or none. */
export async function putHandIns(handIns: readonly HandIn[]): Promise<void> {
  const written = await withStore(async (opened) => {
    const transaction = opened.transaction('handIns', 'readwrite');
    await Promise.all(handIns.map((handIn) => transaction.store.put(handIn)));
    await transaction.done;
  });
  if (!written) for (const handIn of handIns) memory.set(handIn.id, handIn);
}

export async function deleteHandIns(ids: readonly string[]): Promise<void> {
  for (const id of ids) memory.delete(id);
  await withStore(async (opened) => {
    const transaction = opened.transaction('handIns', 'readwrite');
    await Promise.all(ids.map((id) => transaction.store.delete(id)));
    await transaction.done;
  });
}
