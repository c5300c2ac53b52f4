/** Two records of one word or card, from two places: which of them counts, or what both come to. */
import type { Card } from './card.ts';
import type { MetWord } from './words.ts';

/**
 * Whether the learner wants the word: as they said last. Records of before wishes were dated don't tell; the word stays where
 * one of two such records has it.
 */
function wish(kept: MetWord, read: MetWord): Pick<MetWord, 'collected' | 'collectedAt'> {
  const [keptAt, readAt] = [kept.collectedAt ?? 0, read.collectedAt ?? 0];
  if (keptAt === readAt) return { collected: kept.collected || read.collected };
  const { collected } = readAt > keptAt ? read : kept;
  return { collected, collectedAt: Math.max(keptAt, readAt) };
}

/** What is known of one word from two places; `kept` itself where the other adds nothing. */
export function mergedWord(kept: MetWord, read: MetWord): MetWord {
  const merged = {
    ...(read.lastAt > kept.lastAt ? read : kept),
    lookups: Math.max(kept.lookups, read.lookups),
    firstAt: Math.min(kept.firstAt, read.firstAt),
    ...wish(kept, read),
  };
  return isSame(merged, kept) ? kept : merged;
}

/** Of two versions of one card, the one that was asked last. */
export const laterCard = (kept: Card, read: Card): Card =>
  (read.memory.lastReview ?? 0) > (kept.memory.lastReview ?? 0) ? read : kept;

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
