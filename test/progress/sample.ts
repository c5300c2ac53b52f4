import type { Digest } from '../../src/lib/progress/digest.ts';

/** Two skills, of which one was all right. */
export const digest = (more: Partial<Digest> = {}): Digest => ({
  id: 'one',
  quiz: 'digue',
  title: 'La digue',
  mode: 'practice',
  level: 'B1',
  isRetry: false,
  startedAt: 0,
  finishedAt: 1000,
  time: 1000,
  answered: 6,
  asked: 6,
  points: 4,
  outOf: 6,
  skills: [
    { skill: 'vocabulary', points: 3, outOf: 3, right: 3, n: 3 },
    { skill: 'attribution', points: 1, outOf: 3, right: 1, n: 3 },
  ],
  ...more,
});
