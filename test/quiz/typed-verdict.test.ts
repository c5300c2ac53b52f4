import { describe, expect, test } from 'vitest';
import { judgeTyped } from '../../src/lib/quiz/typed-verdict.ts';
import type { NearAnswer } from '../../src/lib/quiz/quiz.ts';

const near: NearAnswer[] = [
  { text: 'rachète', verdict: 'form' },
  { text: 'acquiert', verdict: 'synonym' },
  { text: 'rachat', verdict: 'other' },
];

describe('a typed answer', () => {
  test.each([
    ['racheté', 'racheté', 'right', 1],
    ['Racheté ', 'racheté', 'right', 1],
    ['rachete', 'racheté', 'accents', 0.75],
    ['rachète', 'racheté', 'form', 0.5],
    ['acquiert', 'racheté', 'synonym', 0.5],
    ['rachat', 'racheté', 'other', 0],
    ['rachetté', 'racheté', 'slip', 0.5],
    ['rahceté', 'racheté', 'slip', 0.5],
    ['vendu', 'racheté', 'wrong', 0],
    ['', 'racheté', 'wrong', 0],
    ['mit', 'mis', 'wrong', 0],
    ['13 000', '12 000', 'wrong', 0],
    ['Marin', 'Martin', 'wrong', 0],
    ['mise en palce', 'mise en place', 'slip', 0.5],
    ['mise an palce', 'mise en place', 'wrong', 0],
  ])('“%s” for “%s” is %s and earns %d', (typed, key, verdict, credit) => {
    expect(judgeTyped([key], typed, near)).toMatchObject({ verdict, credit });
  });

  test('names the letters whose accents differ, as the key is shown', () => {
    expect(judgeTyped(['cœur dévoué'], 'coeur devoue').letters).toEqual([6, 10]);
  });

  test('is set against every accepted answer', () => {
    expect(judgeTyped(['vendu', 'cédé'], 'cede').verdict).toBe('accents');
  });
});
