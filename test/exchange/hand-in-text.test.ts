import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HandIn } from '../../src/lib/exchange/hand-in.ts';
import { readHandIns, writeHandIn } from '../../src/lib/exchange/hand-in-text.ts';
import { handIn } from './handed.ts';

test('what was written is read again, whatever the name, broken into lines too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      const written = writeHandIn({ ...handIn, name });
      expect(readHandIns(written)).toEqual([{ handIn: { ...handIn, name } }]);
      const broken = written.replace(/(.{60})/g, '$1\r\n');
      expect(readHandIns(`  ${broken}\n`)).toEqual([{ handIn: { ...handIn, name } }]);
    }),
  );
});

describe('a result is found in', () => {
  const written = writeHandIn(handIn);
  const lines = written.match(/.{1,72}/g) ?? [];
  test.each([
    ['a mail with a signature', `Bonjour,\n\nvoici : ${written}\n-- \nLéa Martin, 3e B`],
    ['the middle of a line', `Voici ${written} de la part de Léa.`],
    ['brackets', `(${written})`],
    ['a mail that broke it into lines', `Voici :\r\n${lines.join('\r\n')}\r\nLéa`],
    [
      'a quotation',
      `Le 3 mai, Léa a écrit :\n${lines.map((line) => `> ${line}`).join('\n')}\n> Léa`,
    ],
    ['a quotation of a quotation', lines.map((line) => `> >> ${line} `).join('\r\n')],
    ['a mail as it is sent', lines.join('=\r\n')],
    ['a text with characters nobody sees', `\uFEFF${lines.join('\u200B')}\u00A0`],
  ])('%s', (_, text) => {
    expect(readHandIns(text)).toEqual([{ handIn }]);
  });

  test('a text with others, of which one is cut short', () => {
    const other = { ...handIn, id: 'two' };
    const cut = written.slice(0, 120);
    expect(
      readHandIns(`Léa : ${written}\nTom : ${cut}\nAda : ${writeHandIn(other)}\nFin.`),
    ).toEqual([{ handIn }, { problem: 'incomplete' }, { handIn: other }]);
  });
});

describe('a result that was cut short is told to be incomplete', () => {
  const written = writeHandIn(handIn);
  test.each([
    ['in its middle', written.slice(0, 100)],
    [
      'in its middle, with a signature',
      `Voici :\n> ${written.slice(0, 100)}\n\nCordialement,\nLéa`,
    ],
    ['in its middle, by an ellipsis', `${written.slice(0, 100)}… Lire la suite`],
    ['before its checksum', written.slice(0, -12)],
    ['in its checksum', written.slice(0, -1)],
    ['in its checksum, with a signature', `${written.slice(0, -3)}\n\nBonne soirée`],
    ['behind its first word', 'Voici : QDQ1'],
    ['at its beginning', written.slice(3)],
    ['at its beginning, in a quotation', `> ${written.slice(90)}\n> Léa`],
  ])('%s', (_, text) => {
    expect(readHandIns(text)).toEqual([{ problem: 'incomplete' }]);
  });
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

test('a result of before, which told of no expected answer, is read as it was', () => {
  const before = {
    ...handIn,
    questions: handIn.questions.map((question) => ({ ...question, expected: undefined })),
  };
  expect(readHandIns(packed(before))).toEqual([{ handIn: before }]);
});

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
    expect(readHandIns(text)).toEqual([{ problem }]);
  });

  const first = handIn.questions[0];
  const questions = (length: number) =>
    Array.from({ length }, (_, number) => ({ ...first, id: `q${number}` }));
  const long = 'a'.repeat(2001);

  test.each<[string, object, object]>([
    ['more questions than any quiz', { questions: questions(501) }, { questions: questions(500) }],
    [
      'a question twice',
      { questions: [...questions(2), ...questions(1)] },
      { questions: questions(2) },
    ],
    ['a title without an end', { title: long }, { title: long.slice(1) }],
    ['a name without an end', { name: long }, { name: long.slice(1) }],
    ['a time that is none', { finishedAt: 9e15 }, { finishedAt: 8e15 }],
    ['a set that is none', { set: 1.5 }, { set: 2 }],
  ])('a result with %s is malformed', (_, beyond, within) => {
    expect(readHandIns(packed({ ...handIn, ...beyond }))).toEqual([{ problem: 'malformed' }]);
    expect(readHandIns(packed({ ...handIn, ...within }))).toEqual([
      { handIn: { ...handIn, ...within } },
    ]);
  });

  const options = (length: number) => Array.from({ length }, (_, number) => `option ${number}`);
  test.each<[string, object, object]>([
    ['options beyond counting', { options: options(51) }, { options: options(50) }],
    ['an option chosen that is not there', { chosen: [3] }, { chosen: [2] }],
    ['an option right that is not there', { right: [3] }, { right: [2] }],
    ['half an option', { chosen: [0.5] }, { chosen: [] }],
    ['options chosen among none', { options: undefined }, { options: options(3) }],
    ['a prompt without an end', { prompt: long }, { prompt: '' }],
    ['endless points', { points: 1e300 }, { points: 1000 }],
    ['more than all its credit', { credit: 1.01 }, { credit: 1 }],
    [
      'an expected answer without an end',
      { expected: [long] },
      { expected: ['déléguée', 'écrit'] },
    ],
    ['an id without an end', { id: long }, { id: '__proto__' }],
  ])('a question with %s is malformed', (_, beyond, within) => {
    const result = (more: object) => ({ ...handIn, questions: [{ ...first, ...more }] });
    expect(readHandIns(packed(result(beyond)))).toEqual([{ problem: 'malformed' }]);
    expect(readHandIns(packed(result(within)))).toEqual([{ handIn: result(within) }]);
  });

  test('a text that grows beyond measure is not unpacked', () => {
    expect(readHandIns(packed({ ...handIn, title: 'a'.repeat(50_000_000) }))).toEqual([
      { problem: 'malformed' },
    ]);
    expect(deflateSync(strToU8('a'.repeat(50_000_000))).length).toBeLessThan(100_000);
  });

  test('nothing at all makes the reader throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, payload) => {
        readHandIns(text);
        readHandIns(`QDQ1.${payload}.abc`);
      }),
    );
  });
});
