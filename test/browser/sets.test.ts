import { afterEach, expect, test, vi } from 'vitest';
import { withPastSet, withSet } from '../../src/lib/browser/sets.ts';
import type { Question } from '../../src/lib/quiz/quiz.ts';
import { gap, matching, quizOf, single } from '../quiz/sample.ts';

vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));

const quiz = quizOf(single, gap);

/** What the site answers: questions, or a status. */
function answer(given: readonly Question[] | number) {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      typeof given === 'number' ? new Response(null, { status: given }) : Response.json(given),
    ),
  );
}
const idsOf = async (set: Promise<typeof quiz>) => (await set).questions.map(({ id }) => id);

afterEach(() => vi.unstubAllGlobals());

test('a set has its own questions only', async () => {
  answer([matching]);
  expect(await idsOf(withSet(quiz, 2))).toEqual(['match']);
  expect(await withSet(quiz)).toEqual(quiz);
});

test('a set as it may have been has the quiz’s own questions too, each once', async () => {
  answer([matching, gap]);
  expect(await idsOf(withPastSet(quiz, 2))).toEqual(['match', 'fill', 'who']);
  expect(await idsOf(withPastSet(quiz, 2, (id) => id === 'gone'))).toEqual(['match', 'fill']);
  expect(await idsOf(withPastSet(quiz))).toEqual(['who', 'fill']);
});

test('of a set that the site has no longer, the quiz’s own questions are left, and it isn’t begun', async () => {
  answer(404);
  expect(await idsOf(withPastSet(quiz, 2))).toEqual(['who', 'fill']);
  await expect(withSet(quiz, 2)).rejects.toThrow('no set 2');
});

test('a set that can’t be fetched is no set that is gone', async () => {
  answer(503);
  await expect(withPastSet(quiz, 2)).rejects.toThrow('503');
});
