import { describe, expect, test } from 'vitest';
import type { Digest } from '../../src/lib/progress/digest.ts';
import { summarise } from '../../src/lib/progress/summary.ts';
import { weakestQuiz, weaknesses } from '../../src/lib/progress/weaknesses.ts';
import { digest } from './sample.ts';

describe('to work on', () => {
  const skill = (skill: 'vocabulary' | 'attribution', points: number, n = 5) => ({
    skill,
    points,
    outOf: n,
    right: points,
    n,
  });
  const of = (...digests: readonly Digest[]) => weaknesses(summarise(digests));

  test('is every weak skill and level, weakest first', () => {
    const skills = [skill('vocabulary', 3), skill('attribution', 1)];
    expect(of(digest({ points: 4, outOf: 10, skills }))).toEqual([
      { kind: 'skill', skill: 'attribution', points: 1, outOf: 5, n: 5 },
      { kind: 'level', level: 'B1', points: 4, outOf: 10, n: 1 },
      { kind: 'skill', skill: 'vocabulary', points: 3, outOf: 5, n: 5 },
    ]);
  });

  test('is nothing that earned four points of five, or was hardly asked', () => {
    const skills = [skill('vocabulary', 4), skill('attribution', 0, 2)];
    expect(of(digest({ points: 0, outOf: 2, asked: 2, skills }))).toEqual([]);
    expect(of(digest({ points: 0, outOf: 3, asked: 3, skills: [] }))).toHaveLength(1);
  });

  test('is practised in the quiz whose last attempt earned least', () => {
    const digests = [
      digest({ quiz: 'phare', finishedAt: 1, points: 0, skills: [skill('vocabulary', 0)] }),
      digest({ quiz: 'phare', finishedAt: 2, points: 5, skills: [skill('vocabulary', 5)] }),
      digest({ quiz: 'digue', finishedAt: 1, points: 3, skills: [skill('vocabulary', 2)] }),
      digest({ quiz: 'ecole', finishedAt: 1, points: 1, level: 'C1', skills: [] }),
    ];
    const part = { points: 0, outOf: 1, n: 1 };
    expect(weakestQuiz(digests, { kind: 'skill', skill: 'vocabulary', ...part })).toBe('digue');
    expect(weakestQuiz(digests, { kind: 'level', level: 'B1', ...part })).toBe('digue');
    expect(weakestQuiz(digests, { kind: 'level', level: 'C1', ...part })).toBe('ecole');
    expect(weakestQuiz(digests, { kind: 'level', level: 'C2', ...part })).toBeUndefined();
  });
});
