/** Practice by day. */
import type { Digest } from './digest.ts';

/** By the learner's day. Time in milliseconds; it counts for the day on which it began. */
export type Days = ReadonlyMap<string, { readonly attempts: number; readonly time: number }>;

/** `dayOf` gives the learner's day of a time: what is the same day depends on where they are. */
export function daysOf(digests: readonly Digest[], dayOf: (at: number) => string): Days {
  const days = new Map<string, { attempts: number; time: number }>();
  for (const { startedAt, time } of digests) {
    const day = dayOf(startedAt);
    const before = days.get(day) ?? { attempts: 0, time: 0 };
    days.set(day, { attempts: before.attempts + 1, time: before.time + time });
  }
  return days;
}
