import { expect, test } from 'vitest';
import type { Digest } from '../../src/lib/progress/digest.ts';
import {
  bestShares,
  choices,
  narrow,
  noFilter,
  readFilter,
  unfinished,
  writeFilter,
} from '../../src/routes/entries.ts';
import type { QuizEntry } from '../../src/routes/entries.ts';

const counts = { words: 100, minutes: 1, questions: 3 };
const entries: QuizEntry[] = [
  { id: 'a', title: 'A', level: 'C1', topics: ['mer', 'école'], ...counts },
  { id: 'b', title: 'B', level: 'A2', topics: ['mer'], ...counts },
  { id: 'c', title: 'C', topics: [], ...counts },
];
const ids = (level: string, topic: string) => narrow(entries, { level, topic }).map(({ id }) => id);

test('a filter narrows by level, by topic, by both, or not at all', () => {
  expect(ids('', '')).toEqual(['a', 'b', 'c']);
  expect(ids('A2', '')).toEqual(['b']);
  expect(ids('', 'mer')).toEqual(['a', 'b']);
  expect(ids('A2', 'école')).toEqual([]);
});

test('levels and topics are offered where they occur, in their own order', () => {
  expect(choices(entries)).toEqual({ levels: ['A2', 'C1'], topics: ['école', 'mer'] });
});

test.each([noFilter, { level: 'B1', topic: '' }, { level: 'B1', topic: 'vie & mer' }])(
  'a filter survives the address: %o',
  (filter) => {
    expect(readFilter(new URLSearchParams(writeFilter(filter)))).toEqual(filter);
  },
);

const digest = (quiz: string, points: number, more: Partial<Digest> = {}): Digest => ({
  id: `${quiz}${points}`,
  quiz,
  title: quiz,
  mode: 'exam',
  isRetry: false,
  startedAt: 0,
  time: 1,
  answered: 1,
  asked: 1,
  points,
  outOf: 2,
  skills: [],
  ...more,
});

test('a quiz is in progress where its last attempt is not over', () => {
  const begun = { answered: 1, asked: 4 };
  const open = unfinished([
    digest('a', 0, { startedAt: 2, ...begun, answered: 3 }),
    digest('a', 0, { startedAt: 1, ...begun }),
    digest('b', 1, { finishedAt: 3 }),
  ]);
  expect([...open]).toEqual([['a', { answered: 3, asked: 4 }]]);
});

test('the best result counts finished attempts at the whole quiz', () => {
  const shares = bestShares([
    digest('a', 1, { finishedAt: 1 }),
    digest('a', 1.5, { finishedAt: 1 }),
    digest('a', 2, { finishedAt: 1, isRetry: true }),
    digest('b', 2),
    digest('c', 0, { finishedAt: 1, outOf: 0 }),
  ]);
  expect([...shares]).toEqual([
    ['a', 0.75],
    ['c', 0],
  ]);
});
