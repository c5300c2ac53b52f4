import { describe, expect, test } from 'vitest';
import type { Attempt, Mode } from '../../src/lib/quiz/attempt.ts';
import { finishAttempt, startAttempt } from '../../src/lib/quiz/record.ts';
import * as select from '../../src/lib/quiz/selectors.ts';
import type { QuizContext } from '../../src/lib/quiz/selectors.ts';
import { quiz } from './flow.ts';

/** The context of an attempt whose first question got these grades and so many hints. */
function contextOf(mode: Mode, grades?: number[], hints = 0, skipped = false): QuizContext {
  const started = startAttempt(quiz, { id: 'a1', settings: { mode }, at: 0 });
  const answers = (grades ?? []).map((grade) => ({
    answer: { kind: 'single', options: [] } as const,
    at: 0,
    grade,
  }));
  const responses = grades ? [{ question: 'who', answers, hints, skipped }] : [];
  return { quiz, attemptId: 'a1', attempt: { ...started, responses } };
}

const reading: QuizContext = { quiz, attemptId: 'a1', attempt: undefined };
const over = ({ attempt, ...rest }: QuizContext): QuizContext => ({
  ...rest,
  attempt: attempt && finishAttempt(attempt, 1),
});

describe('what can be done, and what may be seen', () => {
  const flags = (context: QuizContext) => ({
    hint: select.canHint(context),
    again: select.canTryAgain(context),
    key: select.isKeyShown(context),
  });
  const [none, hint, again, key] = ['', 'hint', 'again', 'key'];
  test.each([
    ['reading', reading, none],
    ['practice, untouched', contextOf('practice'), hint],
    ['practice, two hints of three', contextOf('practice', [], 2), hint],
    ['practice, three hints of three', contextOf('practice', [], 3), none],
    ['practice, right', contextOf('practice', [1]), key],
    ['practice, partly right', contextOf('practice', [0.5]), again],
    ['practice, wrong with two options left', contextOf('practice', [0], 1), key],
    ['practice, given up', contextOf('practice', [0], 0, true), key],
    ['practice, wrong twice', contextOf('practice', [0, 0]), key],
    ['practice, right at last', contextOf('practice', [0, 1]), key],
    ['practice, finished untouched', over(contextOf('practice')), key],
    ['practice, finished after a wrong answer', over(contextOf('practice', [0])), key],
    ['exam, untouched', contextOf('exam'), none],
    ['exam, wrong', contextOf('exam', [0]), none],
    ['exam, right', contextOf('exam', [1]), none],
    ['exam, finished', over(contextOf('exam', [0])), key],
  ])('%s: %3$s', (_, context, expected) => {
    const set = Object.entries(flags(context)).flatMap(([name, on]) => (on ? [name] : []));
    expect(set.join(' ')).toBe(expected);
  });
});

test('the question at hand is the first one before the start, and none where the quiz lost it', () => {
  expect(select.currentQuestion(reading)?.id).toBe('who');
  const at = (current: number): Attempt | undefined => {
    const { attempt } = contextOf('exam');
    return attempt && { ...attempt, current };
  };
  expect(select.currentQuestion({ ...reading, attempt: at(2) })?.id).toBe('fill');
  const lost = { ...quiz, questions: quiz.questions.slice(0, 2) };
  expect(select.currentQuestion({ quiz: lost, attemptId: 'a1', attempt: at(2) })).toBeUndefined();
});

test('the hints taken are those of the question at hand', () => {
  expect(select.hintsTaken(reading)).toEqual([]);
  const kinds = select.hintsTaken(contextOf('practice', [], 2)).map(({ kind }) => kind);
  expect(kinds).toEqual(['strike', 'paragraph']);
});

test('an answer to a part of a question is an incomplete one', () => {
  const context = contextOf('exam');
  const answer = (texts: string[]): QuizContext => ({
    ...context,
    attempt: context.attempt && {
      ...context.attempt,
      responses: [
        {
          question: 'fill',
          answers: [{ answer: { kind: 'gap', texts }, at: 0, grade: 0 }],
          hints: 0,
          skipped: false,
        },
      ],
    },
  });
  expect(select.answerState(context, 'fill')).toBe('open');
  expect(select.answerState(answer(['déléguée', '']), 'fill')).toBe('incomplete');
  expect(select.answerState(answer(['déléguée', 'écrit']), 'fill')).toBe('complete');
});

test('what was right with much help only is asked again with what was missed', () => {
  expect(select.retryable(contextOf('practice', [1], 2))).not.toContain('who');
  expect(select.retryable(contextOf('practice', [1], 3))).toContain('who');
  expect(select.retryable(contextOf('practice', [0, 1]))).not.toContain('who');
});
