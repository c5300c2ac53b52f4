/** What the database refused to take, by id, as long as the page is open. It lies over what the database holds. */
import type { HandIn } from '../exchange/hand-in.ts';
import type { Card } from '../progress/card.ts';
import type { MetWord } from '../progress/words.ts';
import type { Attempt } from '../quiz/attempt.ts';

export const unwritten = {
  attempts: new Map<string, Attempt>(),
  words: new Map<string, MetWord>(),
  cards: new Map<string, Card>(),
  handIns: new Map<string, HandIn>(),
} as const;

export const isHolding = (): boolean => Object.values(unwritten).some(({ size }) => size > 0);

type Identified = { readonly id: string };

/** Holds records in one of the maps of `unwritten`. */
export function hold<Value extends Identified>(
  held: Map<string, Value>,
  values: readonly Value[],
): void {
  for (const value of values) held.set(value.id, value);
  if (values.length > 0) setRefused(true);
}

/** What was held has been written. What came in its place since stays. */
export function release<Value extends Identified>(held: Map<string, Value>, value: Value): void {
  if (held.get(value.id) === value) held.delete(value.id);
}

/** What is stored with what is held over it; `best` tells what two records of one id come to. */
export function laidOver<Value extends Identified>(
  stored: readonly Value[],
  held: ReadonlyMap<string, Value>,
  best: (stored: Value, held: Value) => Value = (_, over) => over,
): Value[] {
  const all = new Map(stored.map((value) => [value.id, value]));
  for (const [id, value] of held) {
    const below = all.get(id);
    all.set(id, below ? best(below, value) : value);
  }
  return [...all.values()];
}

let refused = false;
const listeners = new Set<() => void>();

export function setRefused(now: boolean): void {
  if (refused === now) return;
  refused = now;
  for (const listener of listeners) listener();
}

/** Whether something could not be kept. */
export const isRefused = (): boolean => refused;

/** Calls `listener` when `isRefused` changes; returns the way to stop that. */
export function onRefusal(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
