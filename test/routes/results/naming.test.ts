import { expect, test } from 'vitest';
import type { HandIn } from '../../../src/lib/exchange/hand-in.ts';
import { namesOf, repeatsOf } from '../../../src/routes/results/class/naming.ts';

const handIn = (id: string, name: string | undefined, day: number, more = {}): HandIn => ({
  id,
  ...(name !== undefined && { name }),
  quiz: 'usine',
  title: 'L’usine',
  mode: 'exam',
  startedAt: 0,
  finishedAt: Date.UTC(2026, 0, day, 12),
  time: 1,
  share: 1,
  questions: [],
  ...more,
});

test('a name’s later results are told from its first, whatever its capitals', () => {
  const repeats = repeatsOf([
    handIn('second', 'léa', 20),
    handIn('first', 'Léa ', 19),
    handIn('retry', 'Léa', 21, { retryOf: 'first' }),
    handIn('other', 'Anaïs', 19),
    handIn('nobody', undefined, 19),
    handIn('nobody else', undefined, 20),
    handIn('blank', ' ', 19),
    handIn('blank again', ' ', 20),
  ]);
  expect([...repeats]).toEqual([['second', '2e résultat, 20 janvier 2026']]);
});

test('who gave no name, or an empty one, is numbered', () => {
  const names = namesOf([handIn('a', 'Léa', 1), handIn('b', undefined, 1), handIn('c', ' ', 1)]);
  expect([...names.values()]).toEqual(['Léa', 'Sans nom 1', 'Sans nom 2']);
});
