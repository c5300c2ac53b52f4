import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayOf, startOf, startOfNext } from '../../../src/routes/results/days.ts';

afterEach(() => vi.unstubAllEnvs());

const hour = 3_600_000;

describe.each([
  ['Europe/Paris', '2026-03-29', 23],
  ['Europe/Paris', '2026-10-25', 25],
  ['Europe/Paris', '2026-07-14', 24],
  ['Europe/Paris', '2026-12-31', 24],
  // Clocks change at midnight: the day begins at one o'clock.
  ['America/Santiago', '2026-09-06', 23],
  ['America/Montreal', '2026-11-01', 25],
])('in %s, %s', (zone, day, hours) => {
  test(`lasts ${hours} hours`, () => {
    vi.stubEnv('TZ', zone);
    expect(((startOfNext(day) ?? 0) - (startOf(day) ?? 0)) / hour).toBe(hours);
  });

  test('holds its first and its last moment, and none of the day after', () => {
    vi.stubEnv('TZ', zone);
    const next = startOfNext(day) ?? 0;
    expect(dayOf(startOf(day) ?? 0)).toBe(day);
    expect(dayOf(next - 1)).toBe(day);
    expect(dayOf(next)).not.toBe(day);
  });
});

test.each(['', 'hier', '2026-13-01'])('%o is no day', (text) => {
  expect(startOf(text)).toBeUndefined();
  expect(startOfNext(text)).toBeUndefined();
});
