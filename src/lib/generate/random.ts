/** Chance that can be repeated: the same seed gives the same numbers on every machine. */

/**
 * A source of numbers in [0, 1). The generator is sfc32 of PractRand (Chris Doty-Humphrey, public domain),
 * seeded through the 32-bit finaliser of MurmurHash3 (Austin Appleby, public domain).
 */
export function random(seed: number | string): () => number {
  let a = hash(`a${seed}`);
  let b = hash(`b${seed}`);
  let c = hash(`c${seed}`);
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round++) next(); // PractRand's own warm-up
  return next;
}

function hash(text: string): number {
  let h = text.length;
  for (let index = 0; index < text.length; index++) {
    h = Math.imul(h ^ text.charCodeAt(index), 0x85ebca6b);
    h ^= h >>> 13;
    h = Math.imul(h, 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return h;
}

/** A shuffled copy (Fisher and Yates, in Durstenfeld's form). */
export function shuffle<T>(items: readonly T[], next: () => number): T[] {
  const rest = [...items];
  const shuffled: T[] = [];
  while (rest.length > 0) shuffled.push(...rest.splice(Math.floor(next() * rest.length), 1));
  return shuffled;
}
