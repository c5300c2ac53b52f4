/** How near words are in spelling, and what a misspelt one was meant to be. */

/** The text without accents and case. */
export const foldWord = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');

/** How many single characters must be put in, taken out or changed (Levenshtein 1966). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The candidate nearest to a word, accents and case apart; undefined where even that one differs in more than
 * two of five letters.
 */
export function nearest<T extends string>(word: string, candidates: readonly T[]): T | undefined {
  const folded = foldWord(word.trim());
  if (folded.length > 40) return undefined;
  let best: T | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const edits = distance(folded, foldWord(candidate));
    if (edits < fewest && edits <= candidate.length * 0.4) [best, fewest] = [candidate, edits];
  }
  return best;
}
