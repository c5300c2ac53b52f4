import { describe, expect, test } from 'vitest';
import { clash, isDistinct, tells } from '../../src/lib/quiz/item-lint.ts';
import type { Skill } from '../../src/lib/quiz/quiz.ts';
import { gap, single } from './sample.ts';

const choice = (prompt: string, key: string, wrong: string, skill: Skill = 'vocabulary') => ({
  ...single,
  skill,
  prompt,
  options: [
    { id: 'a', text: key, correct: true },
    { id: 'b', text: wrong, correct: false },
  ],
});

describe('two questions', () => {
  const asked = choice(
    'Quel mot veut dire « arrêter le travail » ?',
    'grève',
    'trêve',
    'vocabulary',
  );

  test('answer each other where the one shows the other’s key', () => {
    const shown = choice('Qui a dit que la Grève continuait ?', 'Anne', 'Paul', 'attribution');
    expect(tells(shown, asked)).toBe(true);
    expect(clash(asked, shown)).toBe(true);
  });

  test('do not where the key is only part of another word, or a name', () => {
    const other = choice(
      'Que font les grévistes ?',
      'ils marchent',
      'ils dorment',
      'comprehension',
    );
    expect(clash(asked, other)).toBe(false);
    const name = choice('Qui parle de la ville ?', 'Anne', 'Paul', 'attribution');
    expect(tells(choice('Que dit Anne ?', 'rien', 'tout', 'attribution'), name)).toBe(false);
  });

  test('clash with the same prompt', () => {
    expect(clash(gap, gap)).toBe(true);
  });
});

test('options that read the same are told', () => {
  expect(isDistinct(choice('?', 'La grève', 'la grève !'))).toBe(false);
  expect(isDistinct(choice('?', 'la grève', 'la trêve'))).toBe(true);
});
