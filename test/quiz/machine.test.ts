import { describe, expect, test } from 'vitest';
import { progress } from '../../src/lib/quiz/attempt.ts';
import { quizMachine } from '../../src/lib/quiz/machine.ts';
import type { QuizEvent } from '../../src/lib/quiz/machine.ts';
import { isAnswered } from '../../src/lib/quiz/selectors.ts';
import {
  answer,
  answering,
  attemptOf,
  begin,
  open,
  quiz,
  right,
  run,
  send,
  where,
  wrong,
} from './flow.ts';
import type { Snapshot } from './flow.ts';
import { choose, markSpan, match, quizOf, tick, type } from './sample.ts';

const at = 2000;
const practise: QuizEvent = { type: 'START', at: 1000, settings: { mode: 'practice' } };
const sit: QuizEvent = { type: 'START', at: 1000, settings: { mode: 'exam' } };
const race: QuizEvent = { type: 'START', at: 1000, settings: { mode: 'exam', timeLimit: 5000 } };
const hint: QuizEvent = { type: 'HINT', at };
const skip: QuizEvent = { type: 'SKIP', at };
const next: QuizEvent = { type: 'NEXT', at };
const finish: QuizEvent = { type: 'FINISH', at };
const goTo = (index: number): QuizEvent => ({ type: 'GO_TO', at, index });

const first = begin(practise);
const last = begin(practise, skip, skip);
const allRight = [1, 2, 3].reduce((from) => run(answering(from, right), [next]), first);

const situations: Record<string, Snapshot> = {
  reading: open(),
  'reading, nothing to ask': open(quizOf()),
  'practice, first': first,
  'practice, all hints taken': run(first, [hint, hint, hint]),
  'practice, last': last,
  'practice, right': answering(first, right),
  'practice, wrong': answering(first, wrong),
  'practice, right at last': answering(first, wrong, right),
  'practice, wrong twice': answering(first, wrong, wrong),
  'practice, given up': run(answering(first, wrong), [skip]),
  'practice, last reviewed': answering(last, right),
  'practice, finished': run(last, [finish]),
  'practice, finished, all right': allRight,
  'exam, first': begin(sit),
  'exam, middle': begin(sit, next),
  'exam, last': begin(sit, goTo(2)),
  'exam, answered': answering(begin(sit), right),
  'exam, in time': begin(race),
  'exam, late': begin(race),
  'exam, finished': begin(race, finish),
};

const table = `
                              | START | ANSWER | HINT | SKIP | NEXT | PREVIOUS | GO_TO | FINISH | TIME_UP | RETRY_MISSED | RESTART
reading                       | a0    | ·      | ·    | ·    | ·    | ·        | ·     | ·      | ·       | ·            | ·
reading, nothing to ask       | ·     | ·      | ·    | ·    | ·    | ·        | ·     | ·      | ·       | ·            | ·
practice, first               | ·     | r0     | a0   | a1   | ·    | ·        | ·     | f0     | ·       | ·            | a0
practice, all hints taken     | ·     | r0     | ·    | a1   | ·    | ·        | ·     | f0     | ·       | ·            | a0
practice, last                | ·     | r2     | a2   | f2   | ·    | ·        | ·     | f2     | ·       | ·            | a0
practice, right               | ·     | ·      | ·    | ·    | a1   | ·        | ·     | f0     | ·       | ·            | a0
practice, wrong               | ·     | r0     | ·    | r0   | a1   | ·        | ·     | f0     | ·       | ·            | a0
practice, right at last       | ·     | ·      | ·    | ·    | a1   | ·        | ·     | f0     | ·       | ·            | a0
practice, wrong twice         | ·     | ·      | ·    | ·    | a1   | ·        | ·     | f0     | ·       | ·            | a0
practice, given up            | ·     | ·      | ·    | ·    | a1   | ·        | ·     | f0     | ·       | ·            | a0
practice, last reviewed       | ·     | ·      | ·    | ·    | f2   | ·        | ·     | f2     | ·       | ·            | a0
practice, finished            | ·     | ·      | ·    | ·    | ·    | ·        | ·     | ·      | ·       | a0           | a0
practice, finished, all right | ·     | ·      | ·    | ·    | ·    | ·        | ·     | ·      | ·       | ·            | a0
exam, first                   | ·     | a0     | ·    | ·    | a1   | ·        | a2    | f0     | ·       | ·            | a0
exam, middle                  | ·     | a1     | ·    | ·    | a2   | a0       | a2    | f1     | ·       | ·            | a0
exam, last                    | ·     | a2     | ·    | ·    | ·    | a1       | a2    | f2     | ·       | ·            | a0
exam, answered                | ·     | a0     | ·    | ·    | a1   | ·        | a2    | f0     | ·       | ·            | a0
exam, in time                 | ·     | a0     | ·    | ·    | a1   | ·        | a2    | f0     | f0      | ·            | a0
exam, late                    | ·     | ·      | ·    | ·    | a1   | ·        | a2    | f0     | f0      | ·            | a0
exam, finished                | ·     | ·      | ·    | ·    | ·    | ·        | ·     | ·      | ·       | a0           | a0
`;
const states: Record<string, string> = { a: 'answering', r: 'reviewing', f: 'finished' };

const [header = [], ...rows] = table
  .trimEnd()
  .slice(1)
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const columns = header.slice(1);
const cells = rows.flatMap(([situation = '', ...row]) =>
  row.map((cell, i) => ({ situation, event: columns[i] ?? '', cell })),
);

/** The event of a column; `late` is after the deadline of `race`. */
function eventOf(name: string, snapshot: Snapshot, late: boolean): QuizEvent {
  const at = late ? 6001 : 6000;
  switch (name as QuizEvent['type']) {
    case 'START':
      return { ...practise, at };
    case 'ANSWER':
      return answer(snapshot, right, at);
    case 'GO_TO':
      return { type: 'GO_TO', at, index: 2 };
    case 'RETRY_MISSED':
    case 'RESTART':
      return { type: name as 'RESTART', at, attemptId: 'a2' };
    default:
      return { type: name as 'NEXT', at };
  }
}

describe('every event in every situation', () => {
  test('the table has a row for each situation, every state in both modes, and every event', () => {
    expect(rows.map(([situation]) => situation)).toEqual(Object.keys(situations));
    expect(columns.toSorted()).toEqual([...quizMachine.events].toSorted());
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    const reached = Object.values(situations).map(
      ({ value, context }) => `${value} ${context.attempt?.settings.mode ?? ''}`,
    );
    expect(new Set(reached)).toEqual(
      new Set([
        'reading ',
        ...['answering practice', 'reviewing practice', 'finished practice'],
        ...['answering exam', 'finished exam'],
      ]),
    );
    expect(Object.keys(quizMachine.states)).toHaveLength(4);
  });

  test.each(cells)('$situation: $event → $cell', ({ situation, event, cell }) => {
    const from = situations[situation];
    if (!from) throw new Error('No such situation');
    const [to, saved] = send(from, eventOf(event, from, situation.endsWith('late')));
    if (cell === '·') {
      expect(to.value).toBe(from.value);
      expect(to.context).toEqual(from.context);
      expect(saved).toEqual([]);
    } else {
      expect(where(to)).toBe(`${states[cell.charAt(0)] ?? ''} ${cell.slice(1)}`);
      expect(saved).toEqual([to.context.attempt]);
      expect(attemptOf(to).finishedAt === undefined).toBe(!cell.startsWith('f'));
    }
  });
});

describe('what is recorded', () => {
  const grades = (snapshot: Snapshot): number[][] =>
    attemptOf(snapshot).responses.map(({ answers }) => answers.map(({ grade }) => grade));

  test('each try with its time and grade', () => {
    expect(attemptOf(answering(first, wrong, right)).responses).toEqual([
      {
        question: 'who',
        answers: [
          { answer: wrong[0], at, grade: 0 },
          { answer: right[0], at, grade: 1 },
        ],
        hints: 0,
        skipped: false,
      },
    ]);
  });

  test('in an exam the last answer, at the question it was given to', () => {
    const exam = answering(run(answering(begin(sit), wrong), [next]), right);
    const back = answering(run(exam, [goTo(0)]), right);
    expect(grades(back)).toEqual([[1], [1]]);
  });

  test.each([choose(), type('', ' '), tick(), match(-1, -1), markSpan({ start: 3, end: 3 })])(
    'in an exam no answer where it was emptied: %j',
    (emptied) => {
      const exam = send(answering(begin(sit), right), { type: 'ANSWER', at, answer: emptied })[0];
      expect(grades(exam)).toEqual([[]]);
      expect(progress(attemptOf(exam)).answered).toBe(0);
      expect(isAnswered(exam.context)).toBe(false);
    },
  );

  test('hints and what was skipped', () => {
    const { responses } = attemptOf(run(first, [hint, hint, skip]));
    expect(responses).toEqual([{ question: 'who', answers: [], hints: 2, skipped: true }]);
    const passed = attemptOf(run(last, [skip])).responses.filter(({ skipped }) => skipped);
    expect(passed.map(({ question }) => question)).toEqual(['who', 'what', 'fill']);
  });

  test('an answer of the wrong kind, as wrong', () => {
    const [snapshot] = send(first, { type: 'ANSWER', at, answer: { kind: 'gap', texts: ['?'] } });
    expect(where(snapshot)).toBe('reviewing 0');
    expect(grades(snapshot)).toEqual([[0]]);
  });

  test('the start of the attempt, and its end, at the deadline at the latest', () => {
    expect(attemptOf(begin(race)).startedAt).toBe(1000);
    const end = (late: number, event: 'FINISH' | 'TIME_UP') =>
      attemptOf(send(begin(race), { type: event, at: late })[0]).finishedAt;
    expect(end(3000, 'FINISH')).toBe(3000);
    expect(end(9000, 'FINISH')).toBe(6000);
    expect(end(9000, 'TIME_UP')).toBe(6000);
    // A timer that fires a moment early ends the exam nevertheless.
    expect(end(5999, 'TIME_UP')).toBe(5999);
  });
});

test.each([-1, 3, 0.5, NaN, Infinity])('there is no question %d to go to', (index) => {
  const [to, saved] = send(begin(sit), goTo(index));
  expect(where(to)).toBe('answering 0');
  expect(saved).toEqual([]);
});

test('an attempt is taken up without the questions that its quiz lost', () => {
  const attempt = attemptOf(answering(run(first, [skip]), wrong));
  expect(where(open(quiz, attempt))).toBe('reviewing 1');
  expect(where(open({ ...quiz, questions: quiz.questions.slice(1) }, attempt))).toBe('reviewing 0');
  expect(where(open({ ...quiz, questions: quiz.questions.slice(2) }, attempt))).toBe('answering 1');
  expect(where(open(quizOf(), attempt))).toBe('reading');
});
