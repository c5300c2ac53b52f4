import { describe, expect, test } from 'vitest';
import { grade, gradeParts, verdict } from '../../src/lib/quiz/grade.ts';
import type { Answer } from '../../src/lib/quiz/attempt.ts';
import type { Question } from '../../src/lib/quiz/quiz.ts';
import * as s from './sample.ts';
import { at, choose, markSpan, match, text, tick, type } from './sample.ts';

describe('a single choice', () => {
  test.each([
    [choose('roy'), 1],
    [choose('minister'), 0],
    [choose(), 0],
    [choose('roy', 'minister'), 0],
    [choose('roy', 'roy'), 1],
    [choose('roy', 'nobody'), 0],
    [choose('nobody'), 0],
  ])('%j earns %d', (answer, expected) => {
    expect(grade(s.single, answer, text)).toBe(expected);
  });
});

describe('a multiple choice earns (right − wrong) / right options, never less than nothing', () => {
  test.each([
    [tick('sold-not', 'monday'), 1],
    [tick('sold-not'), 0.5],
    [tick('sold-not', 'monday', 'trust'), 0.5],
    [tick('sold-not', 'trust'), 0],
    [tick('trust', 'strike'), 0],
    [tick('sold-not', 'monday', 'trust', 'strike'), 0],
    [tick(), 0],
    [tick('sold-not', 'monday', 'monday'), 1],
    [tick('sold-not', 'monday', 'nothing'), 0],
  ])('%j earns %d', (answer, expected) => {
    expect(grade(s.multiple, answer, text)).toBe(expected);
  });
});

describe('gaps earn the share of the right ones', () => {
  test.each([
    [type('déléguée', 'écrit'), 1],
    [type('représentante', 'écrit'), 1],
    [type('déléguée', 'mot'), 0.5],
    [type('écrit', 'déléguée'), 0],
    [type('déléguée'), 0.5],
    [type('', ''), 0],
    [type('déléguée', 'écrit', 'et plus'), 1],
  ])('%j earns %d', (answer, expected) => {
    expect(grade(s.gap, answer, text)).toBe(expected);
  });
});

describe('matching earns the share of the right pairs', () => {
  const twice: Question = {
    ...s.matching,
    pairs: [
      { left: 'Le ministre', right: 'promet' },
      { left: 'Le maire', right: 'promet' },
      { left: 'Anne Roy', right: 'demande' },
    ],
  };
  test.each<[string, Question, Answer, number]>([
    ['all', s.matching, match(0, 1, 2), 1],
    ['one', s.matching, match(0, 2, 1), 1 / 3],
    ['none', s.matching, match(1, 2, 0), 0],
    ['what was left open', s.matching, match(0, -1, -1), 1 / 3],
    ['too few', s.matching, match(0), 1 / 3],
    ['rights that do not exist', s.matching, match(7, 1.5, NaN), 0],
    ['equal rights the other way round', twice, match(1, 0, 2), 1],
    ['equal rights, one taken twice', twice, match(0, 0, 2), 1],
  ])('%s', (_, question, answer, expected) => {
    expect(grade(question, answer, text)).toBe(expected);
  });
});

describe('a marked passage earns by its overlap with the key', () => {
  const key = '« Nous ne vendrons pas l’usine », a-t-il promis aux ouvriers.';
  test.each([
    ['the key', key, 1],
    ['without the punctuation at its ends', key.slice(2, -1), 1],
    ['with the white space and full stop around it', `. ${key}\n\n`, 1],
    ['with one short word more', `lundi. ${key}`, 1],
    ['without its last word', key.replace(' aux ouvriers.', ''), 0.5],
    ['a good half of it', 'ne vendrons pas l’usine », a-t-il', 0.5],
    ['the quotation alone', 'Nous ne vendrons pas l’usine', 0],
    ['with the sentence before', `Le ministre a parlé lundi. ${key}`, 0.5],
    ['another sentence', 'Les ouvriers n’y croient guère.', 0],
    ['the sentence next to it', 'Le ministre a parlé lundi.', 0],
    ['everything', text, 0],
    ['punctuation only', ' « ', 0],
  ])('%s: %j', (_, marked, expected) => {
    expect(grade(s.passage, markSpan(at(marked)), text)).toBe(expected);
  });

  const { start, end } = s.passage.passage;
  test.each([
    { start: end, end: start },
    { start, end: start },
    { start: start - text.length, end },
    { start, end: end - text.length },
    { start: start - text.length, end: end - text.length },
    { start: NaN, end: NaN },
    { start: text.length + 1, end: text.length + 99 },
    { start: -Infinity, end: Infinity },
  ])('a span that is none earns nothing: %j', (span) => {
    expect(grade(s.passage, markSpan(span), text)).toBe(0);
  });
});

describe('where the sentence of the key is known, the key in any part of it is right', () => {
  const key = 'Anne Roy';
  const sentence = 'Leur déléguée, Anne Roy, demande un écrit.';
  const known: Question = {
    ...s.passage,
    passage: at(key),
    evidence: { ...at(key), sentence: at(sentence) },
  };
  test.each([
    ['the sentence', sentence, 1],
    ['the sentence without its full stop, with a space', ` ${sentence.slice(0, -1)}`, 1],
    ['a part of it that holds the key', 'déléguée, Anne Roy, demande', 1],
    ['the sentence without the key', 'demande un écrit.', 0],
    ['the sentence with half of the key', 'Roy, demande un écrit.', 0],
    ['the sentence and the one before', `Les ouvriers n’y croient guère. ${sentence}`, 0],
    ['everything', text, 0],
  ])('%s: %j', (_, marked, expected) => {
    expect(grade(known, markSpan(at(marked)), text)).toBe(expected);
  });
});

const questions: Question[] = [s.single, s.multiple, s.gap, s.matching, s.passage];
const rightAnswers: Answer[] = [
  choose('roy'),
  tick('sold-not', 'monday'),
  type('déléguée', 'écrit'),
  match(0, 1, 2),
  markSpan(s.passage.passage),
];

test('an answer earns something for its own kind of question only', () => {
  const table = questions.map((question) => rightAnswers.map((a) => grade(question, a, text)));
  expect(table).toEqual([
    [1, 0, 0, 0, 0],
    [0, 1, 0, 0, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 0, 1, 0],
    [0, 0, 0, 0, 1],
  ]);
});

test('one right option earns nothing where several were asked for in another way', () => {
  expect(grade(s.multiple, choose('sold-not'), text)).toBe(0);
  expect(grade(s.single, tick('roy'), text)).toBe(0);
});

describe('each part of an answer has its verdict', () => {
  test.each<[Question, Answer, string]>([
    [s.single, choose('roy'), 'right none none'],
    [s.single, choose('workers'), 'missed none wrong'],
    [s.multiple, tick('monday', 'strike'), 'missed right none wrong'],
    [s.gap, type('Déléguée', 'mot'), 'right wrong'],
    [s.gap, type(), 'wrong wrong'],
    [s.matching, match(0, 2, -1), 'right wrong wrong'],
    [s.passage, markSpan(at('Nous ne vendrons pas l’usine », a-t-il promis')), 'partial'],
    [s.passage, markSpan(s.passage.passage), 'right'],
    [s.single, type('roy'), 'missed none none'],
    [s.single, tick('roy'), 'missed none none'],
    [s.matching, type('roy'), 'wrong wrong wrong'],
    [s.passage, type('roy'), 'wrong'],
  ])('%# %o', (question, answer, expected) => {
    expect(gradeParts(question, answer, text).join(' ')).toBe(expected);
  });
});

test.each([
  [0, 'wrong'],
  [0.01, 'partial'],
  [0.99, 'partial'],
  [1, 'right'],
])('a grade of %d is %s', (value, expected) => {
  expect(verdict(value)).toBe(expected);
});
