import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HandIn, handInOf, readHandIn, writeHandIn } from '../../src/lib/exchange/hand-in.ts';
import type { Attempt } from '../../src/lib/quiz/attempt.ts';
import { choose, gap, multiple, quizOf, single, tick, type } from '../quiz/sample.ts';

const quiz = quizOf(single, multiple, gap);
const attempt: Attempt = {
  version: 1,
  id: 'one',
  quiz: 'usine',
  title: 'L’usine',
  settings: { mode: 'practice' },
  startedAt: 1000,
  finishedAt: 91_000,
  asked: [single, multiple, gap].map(({ id, skill, points }) => ({ id, skill, points })),
  current: 2,
  responses: [
    {
      question: 'who',
      answers: [
        { answer: choose('minister'), at: 2000, grade: 0 },
        { answer: choose('roy'), at: 3000, grade: 1 },
      ],
      hints: 1,
      skipped: false,
    },
    {
      question: 'what',
      answers: [{ answer: tick('sold-not', 'trust'), at: 4000, grade: 0.25 }],
      hints: 0,
      skipped: true,
    },
    {
      question: 'fill',
      answers: [{ answer: type('délégué', 'écrit'), at: 5000, grade: 0.75 }],
      hints: 0,
      skipped: true,
    },
  ],
};
const handIn = handInOf(quiz, attempt, ' Léa ');
if (!handIn) throw new Error('the attempt is over');

test('a result holds what a teacher reads it by, and the first answer of each question', () => {
  expect(handIn).toMatchObject({ id: 'one', quiz: 'usine', name: 'Léa', mode: 'practice' });
  expect(handIn.questions).toMatchObject([
    { id: 'who', credit: 0.25, tries: 2, hints: 1, right: [0], chosen: [1] },
    { id: 'what', right: [0, 1], chosen: [0, 2] },
    { id: 'fill', typed: 'délégué / écrit' },
  ]);
});

test('an attempt that is not over is no result, and a name may be missing', () => {
  const { finishedAt, ...open } = attempt;
  expect(finishedAt).toBeDefined();
  expect(handInOf(quiz, open)).toBeUndefined();
  expect(handInOf(quiz, attempt, '  ')).not.toHaveProperty('name');
});

test('what was written is read again, whatever the name, broken into lines too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      const written = writeHandIn({ ...handIn, name });
      expect(readHandIn(written)).toEqual({ handIn: { ...handIn, name } });
      const broken = written.replace(/(.{60})/g, '$1\r\n');
      expect(readHandIn(`  ${broken}\n`)).toEqual({ handIn: { ...handIn, name } });
    }),
  );
});

test('twelve questions fit into a short message', () => {
  const questions = Array.from({ length: 12 }, (_, index) => ({
    ...handIn.questions[0],
    id: `single-${index}x7q9`,
    prompt: `Que veut dire « mot ${index} » ici ? « La commune a décidé lundi de mettre un plan en place, ${index}. »`,
  }));
  const text = writeHandIn({ ...handIn, questions } as HandIn);
  expect(text.length).toBeLessThan(2000);
});

const packed = (value: unknown): string => {
  // Written as a result is, checksum and all.
  return writeHandIn(value as HandIn);
};

describe('what is no result is told apart', () => {
  const written = writeHandIn(handIn);
  test.each([
    ['', 'foreign'],
    ['Bonjour', 'foreign'],
    ['x'.repeat(300_000), 'foreign'],
    [written.replace('QDQ1', 'QDQ2'), 'newer'],
    [written.slice(0, -1) + (written.endsWith('0') ? '1' : '0'), 'damaged'],
    [written.replace('.', '.A'), 'damaged'],
    [written.slice(0, 40) + written.slice(41), 'damaged'],
    [packed({ ...handIn, share: 7 }), 'malformed'],
    [packed({ ...handIn, questions: 'all' }), 'malformed'],
    [packed({ ...handIn, questions: [{ ...handIn.questions[0], credit: '1' }] }), 'malformed'],
    [packed(null), 'malformed'],
    [packed([]), 'malformed'],
  ])('%# is %s', (text, problem) => {
    expect(readHandIn(text)).toEqual({ problem });
  });

  test('a text that grows beyond measure is not unpacked', () => {
    expect(readHandIn(packed({ ...handIn, title: 'a'.repeat(50_000_000) }))).toEqual({
      problem: 'malformed',
    });
    expect(deflateSync(strToU8('a'.repeat(50_000_000))).length).toBeLessThan(100_000);
  });

  test('nothing at all makes the reader throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, payload) => {
        readHandIn(text);
        readHandIn(`QDQ1.${payload}.abc`);
      }),
    );
  });
});
