/** Scores in the order of time: whether they rise, and as few as a drawing has room for. */
import type { Summary } from './summary.ts';

/** Fewer scores are chance, and no trend. */
export const leastForTrend = 5;

/**
 * The straight line through scores in their order, by least squares: what it says of the first and of the last. Older ones than
 * the last `most` don't count: who began a year ago is interested in now. Where the line leaves what a share can be, it is cut.
 */
export function trend(
  shares: readonly number[],
  most = 30,
): { readonly from: number; readonly to: number; readonly n: number } | undefined {
  const recent = shares.slice(-most);
  const n = recent.length;
  if (n < leastForTrend) return undefined;
  const middle = (n - 1) / 2;
  const mean = recent.reduce((sum, share) => sum + share, 0) / n;
  let [across, along] = [0, 0];
  for (const [index, share] of recent.entries()) {
    across += (index - middle) * (share - mean);
    along += (index - middle) ** 2;
  }
  const slope = across / along;
  const at = (distance: number): number => Math.min(1, Math.max(0, mean + slope * distance));
  return { from: at(-middle), to: at(middle), n };
}

/** At most `most` points in the order of time: where there are more, each is the mean of its neighbours. */
export function condensed(
  scores: Summary['scores'],
  most: number,
): { readonly at: number; readonly share: number; readonly n: number }[] {
  const size = Math.max(1, Math.ceil(scores.length / most));
  return Array.from({ length: Math.ceil(scores.length / size) }, (_, index) => {
    const part = scores.slice(index * size, (index + 1) * size);
    const share = part.reduce((sum, one) => sum + one.share, 0) / part.length;
    return { at: part.at(-1)?.at ?? 0, share, n: part.length };
  });
}
