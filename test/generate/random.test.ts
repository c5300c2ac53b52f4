import { expect, test } from 'vitest';
import { random, shuffle } from '../../src/lib/generate/random.ts';

const numbers = (seed: number | string, count: number) => {
  const next = random(seed);
  return Array.from({ length: count }, () => next());
};

test('the same seed gives the same numbers, another seed others', () => {
  expect(numbers(1, 5)).toEqual(numbers(1, 5));
  expect(numbers(1, 5)).not.toEqual(numbers(2, 5));
  expect(numbers('a', 5)).not.toEqual(numbers('b', 5));
});

test('the numbers fill [0, 1) evenly', () => {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const number of numbers('even', 10_000)) {
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThan(1);
    const bin = Math.floor(number * 10);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  // Chi-square with 9 degrees of freedom stays below 27.9 in 999 of 1,000 fair draws.
  expect(bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(27.9);
});

test('neighbouring seeds do not begin alike', () => {
  const firsts = Array.from({ length: 1000 }, (_, seed) => random(seed)());
  expect(new Set(firsts.map((first) => Math.floor(first * 100))).size).toBe(100);
});

test('shuffle keeps every item, leaves its input alone and reaches every order', () => {
  const items = [1, 2, 3];
  const orders = new Set<string>();
  for (let seed = 0; seed < 200; seed++) orders.add(shuffle(items, random(seed)).join(''));
  expect([...orders].sort()).toEqual(['123', '132', '213', '231', '312', '321']);
  expect(items).toEqual([1, 2, 3]);
});
