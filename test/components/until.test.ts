import { expect, test } from 'vitest';
import { formatUntil } from '../../src/lib/components/until.ts';

const from = new Date(2026, 5, 1, 12).getTime();

test.each([
  [-5, 'dans une minute'],
  [89_000, 'dans une minute'],
  [599_000, 'dans 10 minutes'],
  [3_590_000, 'dans 1 heure'],
  [86_400_000, 'demain'],
  [35 * 3_600_000, 'demain'],
  [37 * 3_600_000, 'dans 2 jours'],
  [20 * 86_400_000, 'dans 20 jours'],
  [46 * 86_400_000, 'dans 2 mois'],
  [400 * 86_400_000, 'dans 1 an'],
])('what is due in %d ms is due %s', (milliseconds, expected) => {
  expect(formatUntil(from + milliseconds, from).replace(/[\u202F\u00A0]/g, ' ')).toBe(expected);
});
