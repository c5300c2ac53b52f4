import { expect, test } from 'vitest';
import { matches, quizzesOf } from '../../src/lib/progress/history.ts';
import { digest } from './sample.ts';

test.each([
  [{}, true],
  [{ quiz: 'digue', mode: 'practice' }, true],
  [{ quiz: 'phare' }, false],
  [{ mode: 'exam' }, false],
  [{ from: 0, to: 1 }, true],
  [{ from: 1 }, false],
  [{ to: 0 }, false],
] as const)('a filter %o finds it: %s', (filter, found) => {
  expect(matches(digest(), filter)).toBe(found);
});

test('quizzes are listed once, by title', () => {
  const digests = [digest(), digest({ quiz: 'ecole', title: 'École' }), digest({ id: 'two' })];
  expect(quizzesOf(digests).map(({ id }) => id)).toEqual(['ecole', 'digue']);
});
