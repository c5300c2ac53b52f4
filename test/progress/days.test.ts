import { expect, test } from 'vitest';
import { daysOf } from '../../src/lib/progress/days.ts';
import { digest } from './sample.ts';

const day = 86_400_000;

test('practice counts for the day on which it began, also where it is not over', () => {
  const digests = [
    digest(),
    digest({ startedAt: day }),
    digest({ startedAt: 2 * day - 1, finishedAt: 2 * day + 5 }),
    digest({ startedAt: 2 * day, finishedAt: undefined as never }),
  ];
  const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
  expect([...daysOf(digests, dayOf)]).toEqual([
    ['1970-01-01', { attempts: 1, time: 1000 }],
    ['1970-01-02', { attempts: 2, time: 2000 }],
    ['1970-01-03', { attempts: 1, time: 1000 }],
  ]);
});
