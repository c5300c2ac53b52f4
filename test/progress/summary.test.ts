import { describe, expect, test } from 'vitest';
import { joined, summarise } from '../../src/lib/progress/summary.ts';
import { weaknesses } from '../../src/lib/progress/weaknesses.ts';
import { digest } from './sample.ts';

const day = 86_400_000;
const digests = [
  digest(),
  digest({ id: 'two', level: 'A2', startedAt: day, finishedAt: day + 1, sure: { right: 1, n: 2 } }),
  digest({ id: 'again', isRetry: true, startedAt: day, finishedAt: day + 2 }),
  digest({ id: 'open', finishedAt: undefined as never, sure: { right: 1, n: 1 } }),
];

describe('a summary', () => {
  const summary = summarise(digests);

  test('counts what is over, and of what is open the time and the answers', () => {
    expect(summary).toMatchObject({ attempts: 3, time: 4000, sure: { right: 2, n: 3 } });
  });

  test('adds up skills and levels, with how many they are', () => {
    expect(summary.bySkill).toEqual([
      { skill: 'vocabulary', points: 9, outOf: 9, n: 9 },
      { skill: 'attribution', points: 3, outOf: 9, n: 9 },
    ]);
    expect(summary.byLevel).toEqual([
      { level: 'A2', points: 4, outOf: 6, n: 1, questions: 6 },
      { level: 'B1', points: 8, outOf: 12, n: 2, questions: 12 },
    ]);
  });

  test('leaves out what a practice left unanswered, and attempts without any answer', () => {
    const stopped = digest({
      answered: 2,
      points: 2,
      unanswered: { outOf: 4, n: 4 },
      skills: [
        {
          skill: 'vocabulary',
          points: 2,
          outOf: 3,
          right: 2,
          n: 3,
          unanswered: { outOf: 1, n: 1 },
        },
        {
          skill: 'attribution',
          points: 0,
          outOf: 3,
          right: 0,
          n: 3,
          unanswered: { outOf: 3, n: 3 },
        },
      ],
    });
    const blank = digest({ mode: 'exam', answered: 0, points: 0 });
    expect(summarise([stopped, blank])).toMatchObject({
      bySkill: [{ skill: 'vocabulary', points: 2, outOf: 2, n: 2 }],
      byLevel: [{ level: 'B1', points: 2, outOf: 2, n: 1, questions: 2 }],
      scores: [{ share: 2 / 6 }],
    });
  });

  test('keeps the scores of first attempts in the order of time', () => {
    expect(summary.scores.map(({ at }) => at)).toEqual([0, day]);
  });

  test('of all is what those of any parts come to, in any order', () => {
    const parts = [digests.slice(2), digests.slice(0, 1), [], digests.slice(1, 2)];
    expect(joined(parts.map(summarise))).toEqual(summary);
  });

  test('of nothing is nothing, and has no weakness', () => {
    const none = summarise([]);
    expect(none).toMatchObject({ attempts: 0, bySkill: [], scores: [] });
    expect(weaknesses(none)).toEqual([]);
  });
});
