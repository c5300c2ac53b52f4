import { describe, expect, test } from 'vitest';
import type { Digest } from '../../src/lib/progress/digest.ts';
import { differ, matches, quizzesOf } from '../../src/lib/progress/history.ts';
import {
  condensed,
  summarise,
  trend,
  weakestQuiz,
  weaknesses,
} from '../../src/lib/progress/summary.ts';
import type { Attempt } from '../../src/lib/quiz/attempt.ts';

const day = 86_400_000;
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const digest = (more: Partial<Digest> = {}): Digest => ({
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

describe('a summary', () => {
  const summary = summarise(
    [
      digest(),
      digest({ id: 'two', quiz: 'phare', level: 'A2', startedAt: day, finishedAt: day + 1 }),
      digest({ id: 'again', isRetry: true, startedAt: day, finishedAt: day + 2 }),
      digest({ id: 'open', finishedAt: undefined as never, startedAt: 2 * day, answered: 1 }),
    ],
    dayOf,
  );

  test('counts what is over, and the time and the answers of all', () => {
    expect(summary).toMatchObject({ attempts: 3, quizzes: 2, time: 4000, answered: 19 });
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
    expect(summarise([stopped, blank], dayOf)).toMatchObject({
      bySkill: [{ skill: 'vocabulary', points: 2, outOf: 2, n: 2 }],
      byLevel: [{ level: 'B1', points: 2, outOf: 2, n: 1, questions: 2 }],
      scores: [{ share: 2 / 6 }],
    });
  });

  test('keeps the scores of first attempts in the order of time', () => {
    expect(summary.scores.map(({ at }) => at)).toEqual([0, day]);
  });

  test('has practice by day', () => {
    expect([...summary.days]).toEqual([
      ['1970-01-01', { attempts: 1, time: 1000 }],
      ['1970-01-02', { attempts: 2, time: 2000 }],
      ['1970-01-03', { attempts: 1, time: 1000 }],
    ]);
  });

  test('of nothing is nothing, and has no weakness', () => {
    const none = summarise([], dayOf);
    expect(none).toMatchObject({ attempts: 0, bySkill: [], scores: [] });
    expect(weaknesses(none)).toEqual([]);
  });
});

describe('to work on', () => {
  const skill = (skill: 'vocabulary' | 'attribution', points: number, n = 5) => ({
    skill,
    points,
    outOf: n,
    right: points,
    n,
  });
  const of = (...digests: readonly Digest[]) => weaknesses(summarise(digests, dayOf));

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

describe('a trend', () => {
  test('is drawn from five scores on', () => {
    expect(trend([0.1, 0.2, 0.3, 0.4])).toBeUndefined();
  });

  test('is the line through scores that lie on one', () => {
    const line = trend([0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(line?.from).toBeCloseTo(0.1);
    expect(line?.to).toBeCloseTo(0.5);
  });

  test('of least squares, worked out by hand', () => {
    // mean .4; Σ(x−2)(y−.4) = −.72 + .44 + 0 + .56 − .48 = −.2 ; slope −.02, so .36 at x = 4
    const line = trend([0.8, 0, 0.2, 1, 0.2].map((y) => y - 0.04));
    expect(line?.to).toBeCloseTo(0.4 - 0.04 * 1);
  });

  test('stays between nothing and all', () => {
    // mean .4, slope ±.3: −.2 at one end and 1 at the other
    expect(trend([0, 0, 0, 1, 1])).toEqual({ from: 0, to: 1, n: 5 });
    expect(trend([1, 1, 0, 0, 0])).toEqual({ from: 1, to: 0, n: 5 });
  });

  test('looks at the last scores only', () => {
    expect(trend([...Array<number>(50).fill(0), ...Array<number>(5).fill(1)], 5)).toMatchObject({
      from: 1,
      to: 1,
      n: 5,
    });
  });
});

test('many scores are condensed into few, none lost', () => {
  const scores = Array.from({ length: 100 }, (_, at) => ({ at, share: at % 2 }));
  const few = condensed(scores, 30);
  expect(few.length).toBeLessThanOrEqual(30);
  expect(few.reduce((sum, { n }) => sum + n, 0)).toBe(100);
  expect(condensed(scores.slice(0, 3), 30).map(({ share }) => share)).toEqual([0, 1, 0]);
});

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

test('two attempts differ where one asked what the other did not', () => {
  const attempt = (...ids: readonly string[]): Attempt => ({
    version: 1,
    id: 'one',
    quiz: 'digue',
    title: 'La digue',
    settings: { mode: 'practice' },
    startedAt: 0,
    asked: ids.map((id) => ({ id, skill: 'vocabulary', points: 1 })),
    current: 0,
    responses: [],
  });
  expect(differ(attempt('a', 'b'), attempt('b', 'a'))).toBe(false);
  expect(differ(attempt('a', 'b'), attempt('a'))).toBe(true);
  expect(differ(attempt('a'), attempt('b'))).toBe(true);
});
