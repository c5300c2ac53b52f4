import { describe, expect, test } from 'vitest';
import { chosenReasons, keyLines } from '../../src/lib/components/wording.ts';
import { answerLines } from '../../src/lib/components/answer-lines.ts';
import type { Answer } from '../../src/lib/quiz/attempt.ts';
import type { Question } from '../../src/lib/quiz/quiz.ts';
import { plain } from '../quiz/sample.ts';

const text = 'Elle a dit oui.';
const options = [
  { id: 'a', text: 'oui', correct: true },
  { id: 'b', text: 'non', correct: false, feedback: 'Relisez.' },
  { id: 'c', text: 'peut-être', correct: true, feedback: 'Presque.' },
];
const single: Question = { ...plain, kind: 'single', options };
const multiple: Question = { ...plain, kind: 'multiple', options };
const gap: Question = {
  ...plain,
  kind: 'gap',
  parts: ['Elle ', ' dit ', '.'],
  gaps: [['a'], ['oui', 'ouais']],
};
const matching: Question = {
  ...plain,
  kind: 'matching',
  pairs: [
    { left: 'elle', right: 'oui' },
    { left: 'lui', right: 'non' },
  ],
};
const passage: Question = { ...plain, kind: 'passage', passage: { start: 7, end: 14 } };

describe('an answer and a key in words', () => {
  test.each<[Question, Answer, string[], string[]]>([
    [single, { kind: 'single', options: ['b'] }, ['non'], ['oui', 'peut-être']],
    [multiple, { kind: 'multiple', options: ['a', 'b'] }, ['oui', 'non'], ['oui', 'peut-être']],
    [multiple, { kind: 'multiple', options: [] }, [], ['oui', 'peut-être']],
    [gap, { kind: 'gap', texts: [' as ', ''] }, ['as', '…'], ['a', 'oui (ou ouais)']],
    [
      matching,
      { kind: 'matching', rights: [1, -1] },
      ['elle → non', 'lui → …'],
      ['elle → oui', 'lui → non'],
    ],
    [passage, { kind: 'passage', passage: { start: 0, end: 4 } }, ['« Elle »'], ['« dit oui »']],
    [single, { kind: 'gap', texts: ['x'] }, [], ['oui', 'peut-être']],
  ])('%o', (question, answer, given, key) => {
    const plain = (lines: string[]) => lines.map((line) => line.replaceAll('\u202F', ' '));
    expect(plain(answerLines(question, answer, text))).toEqual(given);
    expect(plain(keyLines(question, text))).toEqual(key);
  });
});

test('only the options that were chosen say why, and which they are when there are several', () => {
  expect(chosenReasons(single, { kind: 'single', options: ['b'] })).toEqual(['Relisez.']);
  expect(chosenReasons(single, { kind: 'single', options: ['a'] })).toEqual([]);
  expect(chosenReasons(multiple, { kind: 'multiple', options: ['a', 'b'] })).toEqual([
    'non\u202F: Relisez.',
  ]);
  expect(chosenReasons(gap, { kind: 'gap', texts: ['a', 'oui'] })).toEqual([]);
});
