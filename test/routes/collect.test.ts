import { expect, test } from 'vitest';
import { notIn, readFiles } from '../../src/routes/results/class/collect.ts';
import type { HandIn } from '../../src/lib/exchange/hand-in.ts';
import { resultOf } from '../exchange/results.ts';

const handIn = (id: string, name: string): HandIn => resultOf(id, { name });

test('a result that was removed and added again does not come back a second time', () => {
  const [léa, tom] = [handIn('1', 'Léa'), handIn('2', 'Tom')];
  expect(notIn([handIn('1', 'Léa M.')], [léa, tom])).toEqual([tom]);
  expect(notIn([], [léa, tom])).toEqual([léa, tom]);
});

test('files are read in their order, and one too large to be a result is not read at all', async () => {
  const film = Object.defineProperty(new File(['x'], 'film.mp4'), 'size', { value: 3e9 });
  const files = [
    new File(['\uFEFFélève'], 'a.txt'),
    film,
    new File([], 'b.txt'),
    new File(['c'], 'c.txt'),
  ];
  expect(await readFiles(files)).toEqual({
    sources: [
      { name: 'a.txt', text: 'élève' },
      { name: 'b.txt', text: '' },
      { name: 'c.txt', text: 'c' },
    ],
    skipped: [{ name: 'film.mp4', problem: 'foreign' }],
  });
});
