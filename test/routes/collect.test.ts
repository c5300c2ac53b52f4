import { expect, test } from 'vitest';
import { notIn } from '../../src/routes/results/class/collect.ts';
import type { HandIn } from '../../src/lib/exchange/hand-in.ts';

const handIn = (id: string, name: string): HandIn => ({
  id,
  name,
  quiz: 'usine',
  title: 'L’usine',
  mode: 'exam',
  startedAt: 0,
  finishedAt: 1,
  time: 1,
  share: 1,
  questions: [],
});

test('a result that was removed and added again does not come back a second time', () => {
  const [léa, tom] = [handIn('1', 'Léa'), handIn('2', 'Tom')];
  expect(notIn([handIn('1', 'Léa M.')], [léa, tom])).toEqual([tom]);
  expect(notIn([], [léa, tom])).toEqual([léa, tom]);
});
