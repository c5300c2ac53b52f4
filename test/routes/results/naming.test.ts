import { expect, test } from 'vitest';
import type { Exclusion } from '../../../src/lib/exchange/comparable.ts';
import type { HandIn } from '../../../src/lib/exchange/hand-in.ts';
import { namesOf, notesOf } from '../../../src/routes/results/class/naming.ts';

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

test('a result that is not averaged tells why, and repeats are counted among those that compare', () => {
  const handIns = [
    handIn('second', 'léa', 20),
    handIn('first', 'Léa ', 19),
    handIn('other set', 'Léa', 18),
    handIn('retry', 'Léa', 21, { retryOf: 'first' }),
    handIn('other', 'Anaïs', 19),
    handIn('nobody', undefined, 19),
    handIn('nobody else', undefined, 20),
    handIn('blank', ' ', 19),
    handIn('blank again', ' ', 20),
  ];
  const excluded = new Map<string, Exclusion>([
    ['second', 'repeated'],
    ['other set', 'other'],
    ['retry', 'retry'],
    ['nobody', 'other'],
  ]);
  expect(Object.fromEntries(notesOf(handIns, excluded))).toEqual({
    second: 'Non compté\u202F: 2e résultat, 20 janvier 2026',
    'other set': 'Non compté\u202F: pas les mêmes questions',
    retry: 'Non compté\u202F: reprise',
    nobody: 'Non compté\u202F: pas les mêmes questions',
  });
});

test('who gave no name, or an empty one, is numbered', () => {
  const names = namesOf([handIn('a', 'Léa', 1), handIn('b', undefined, 1), handIn('c', ' ', 1)]);
  expect([...names.values()]).toEqual(['Léa', 'Sans nom 1', 'Sans nom 2']);
});
