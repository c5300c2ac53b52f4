import { describe, expect, test } from 'vitest';
import { condensed, trend } from '../../src/lib/progress/trend.ts';

describe('a trend', () => {
  test('is drawn from five scores on', () => {
    expect(trend([0.1, 0.2, 0.3, 0.4])).toBeUndefined();
  });

  test('is the line through scores that lie on one', () => {
    const line = trend([0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(line?.from).toBeCloseTo(0.1);
    expect(line?.to).toBeCloseTo(0.5);
  });

  test('of least squares, worked out by hand', () => {
    // mean .4; Σ(x−2)(y−.4) = −.72 + .44 + 0 + .56 − .48 = −.2 ; slope −.02, so .36 at x = 4
    const line = trend([0.8, 0, 0.2, 1, 0.2].map((y) => y - 0.04));
    expect(line?.to).toBeCloseTo(0.4 - 0.04 * 1);
  });

  test('stays between nothing and all', () => {
    // mean .4, slope ±.3: −.2 at one end and 1 at the other
    expect(trend([0, 0, 0, 1, 1])).toEqual({ from: 0, to: 1, n: 5 });
    expect(trend([1, 1, 0, 0, 0])).toEqual({ from: 1, to: 0, n: 5 });
  });

  test('looks at the last scores only', () => {
    expect(trend([...Array<number>(50).fill(0), ...Array<number>(5).fill(1)], 5)).toMatchObject({
      from: 1,
      to: 1,
      n: 5,
    });
  });
});

test('many scores are condensed into few, none lost', () => {
  const scores = Array.from({ length: 100 }, (_, at) => ({ at, share: at % 2 }));
  const few = condensed(scores, 30);
  expect(few.length).toBeLessThanOrEqual(30);
  expect(few.reduce((sum, { n }) => sum + n, 0)).toBe(100);
  expect(condensed(scores.slice(0, 3), 30).map(({ share }) => share)).toEqual([0, 1, 0]);
});
