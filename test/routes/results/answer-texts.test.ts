import { expect, test } from 'vitest';
import type { Attempt } from '../../../src/lib/quiz/attempt.ts';
import type { Quiz } from '../../../src/lib/quiz/quiz.ts';
import { answerTexts } from '../../../src/routes/results/answer-texts.ts';
import { attempt as usine } from '../../exchange/handed.ts';
import { choose, gap, matching, passage, quizOf, single } from '../../quiz/sample.ts';

const attemptAt = (quiz: string, set?: number): Attempt => ({
  ...usine,
  quiz,
  settings: { mode: 'exam', set },
});
const other = { ...single, id: 'other', prompt: 'Qui parle ?' };
const sets: Readonly<Record<string, Quiz>> = {
  'usine 1': quizOf(single, gap, matching, passage),
  'usine 2': quizOf(other),
};
const calls: string[] = [];
const find = (quiz: string, set: number) => {
  calls.push(`${quiz} ${set}`);
  return Promise.resolve(sets[`${quiz} ${set}`]);
};
const plain = (text: string | undefined) => text?.replaceAll('\u202F', ' ');

test('a question and its answers are told in words, and each quiz is asked for once', async () => {
  const attempts = [
    ...[undefined, 1, 2, 3, 2].map((set) => attemptAt('usine', set)),
    attemptAt('gone', 2),
    attemptAt('gone'),
  ];
  const textsOf = await answerTexts(attempts, find);
  expect(calls).toEqual(['usine 1', 'usine 2', 'usine 3', 'gone 1']);

  const who = textsOf(attemptAt('usine'), 'who');
  expect(plain(who?.prompt)).toBe('Qui demande un écrit ?');
  expect(who?.key).toBe('Anne Roy');
  expect(who?.answered(choose('minister'))).toBe('Le ministre');
  expect(textsOf(attemptAt('usine', 1), 'fill')?.key).toBe('déléguée (ou représentante) | écrit');
  expect(textsOf(attemptAt('usine', 1), 'match')?.key).toMatch(/^Le ministre → promet \| /);

  expect(plain(textsOf(attemptAt('usine', 2), 'other')?.prompt)).toBe('Qui parle ?');
  expect(textsOf(attemptAt('usine'), 'other')).toBeUndefined();
  // A set that is gone may have held the quiz's own questions.
  expect(textsOf(attemptAt('usine', 3), 'who')?.key).toBe('Anne Roy');

  expect(textsOf(attemptAt('gone'), 'who')).toBeUndefined();
});
