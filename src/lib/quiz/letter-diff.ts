/** Letter by letter, what a typed answer has that the right one has not, and the other way round. */
import { foldTyped } from './typed.ts';

/** `same` stands in both, `typed` only in what was typed, `missing` only in the right answer. */
export type LetterRun = { readonly kind: 'same' | 'typed' | 'missing'; readonly text: string };

/** Above this many letters a table of all pairs would be slow, and the eye sees no difference. */
const longest = 200;

/** How long a run both share from each pair of places on (the longest common subsequence). */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [row, below] = [table[i] ?? [], table[i + 1] ?? []];
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return table;
}

/**
 * The runs that lead from what was typed to the key, in reading order; a letter put wrong is `typed` before
 * `missing`. Case, apostrophes and spaces at the ends count for nothing, as in grading. Empty where one of them is
 * empty or longer than 200 letters.
 */
export function letterDiff(typed: string, key: string): LetterRun[] {
  const [a, b] = [foldTyped(typed), foldTyped(key)].map((text) => Array.from(text));
  if (!a?.length || !b?.length || a.length > longest || b.length > longest) return [];
  const lengths = commonLengths(a, b);
  const runs: { kind: LetterRun['kind']; text: string }[] = [];
  const add = (kind: LetterRun['kind'], letter = '') => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += letter;
    else runs.push({ kind, text: letter });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('same', a[i++]);
      j++;
    } else if (
      j >= b.length ||
      (i < a.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    )
      add('typed', a[i++]);
    else add('missing', b[j++]);
  }
  return runs;
}
