import { expect, test } from 'vitest';
import type { Attempt } from '../../src/lib/quiz/attempt.ts';
import {
  bestShares,
  choices,
  narrow,
  noFilter,
  readFilter,
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

test('the best result counts finished attempts at the whole quiz', () => {
  const attempt = (quiz: string, grade: number, more: Partial<Attempt> = {}): Attempt => ({
    version: 1,
    id: `${quiz}${grade}`,
    quiz,
    title: quiz,
    settings: { mode: 'exam' },
    startedAt: 0,
    asked: [{ id: 'q', skill: 'vocabulary', points: 2 }],
    current: 0,
    responses: [
      {
        question: 'q',
        answers: [{ answer: { kind: 'gap', texts: [] }, at: 0, grade }],
        hints: 0,
        skipped: false,
      },
    ],
    ...more,
  });
  const shares = bestShares([
    attempt('a', 0.5, { finishedAt: 1 }),
    attempt('a', 0.75, { finishedAt: 1 }),
    attempt('a', 1, { finishedAt: 1, retryOf: 'x' }),
    attempt('b', 1),
  ]);
  expect([...shares]).toEqual([['a', 0.75]]);
});
