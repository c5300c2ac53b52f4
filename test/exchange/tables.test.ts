import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { writeAnki } from '../../src/lib/exchange/anki.ts';
import { writeAnswersCsv } from '../../src/lib/exchange/answers-csv.ts';
import { writeWordsCsv } from '../../src/lib/exchange/words-csv.ts';
import { writeClassCsv, writeItemsCsv } from '../../src/lib/exchange/class-csv.ts';
import { analyseItems, itemsOf } from '../../src/lib/exchange/item-analysis.ts';
import { handIn } from './handed.ts';
import { attempt, hostile, word } from './learner.ts';

const readCsv = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true });

describe('a CSV library reads', () => {
  test('every answer', () => {
    const rows = readCsv(writeAnswersCsv([attempt]));
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({
      attempt: 'one',
      mode: 'practice',
      started: '2026-01-31T12:00:00.000Z',
      question: 'q0',
      try: '1',
      answer: 'a',
      grade: '0.5',
      credit: '',
      sure: 'false',
    });
    expect(rows.map(({ answer }) => answer)).toEqual([
      'a',
      'a',
      'a b',
      `'${hostile} | `,
      '1 -1',
      '3-9',
    ]);
  });

  test('every word, with a column for each language', () => {
    expect(readCsv(writeWordsCsv([word]))).toMatchObject([
      { word: 'racheter', en: 'to buy out', es: 'volver a comprar', collected: 'true' },
    ]);
  });

  test('a class, with what is only a retry marked', () => {
    const retry = { ...handIn, id: 'two', retryOf: 'one', questions: handIn.questions.slice(0, 1) };
    const [first, second] = readCsv(writeClassCsv([handIn, retry], itemsOf([handIn])));
    expect(first).toMatchObject({ name: 'Léa', retryOf: '', 'Reliez.': String(1 / 3) });
    expect(second).toMatchObject({ id: 'two', retryOf: 'one', 'Reliez.': '' });
  });

  test('the questions of a class, with what was answered', () => {
    const [who, , , match] = readCsv(writeItemsCsv(analyseItems([handIn])));
    expect(who?.options).toBe('✓ Anne Roy: 0 | Le ministre: 1 | Les ouvriers: 0');
    expect(match?.given).toBe('✓ Le ministre → promet: 1 | Les ouvriers → demande: 1');
  });

  test('what a spreadsheet would take for a formula as text', () => {
    const [row] = readCsv(writeWordsCsv([{ ...word, headword: '=HYPERLINK("x")' }]));
    expect(row?.word).toBe('\'=HYPERLINK("x")');
  });
});

test('SQLite sums up the answers', async () => {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run('create table answers (question text, grade real)');
  for (const row of readCsv(writeAnswersCsv([attempt])))
    database.run('insert into answers values (?, ?)', [row.question ?? '', Number(row.grade)]);
  const [result] = database.exec('select count(*), sum(grade) from answers');
  expect(result?.values).toEqual([[6, 3.5]]);
});

/** Reads a file by the rules of Anki's manual: header lines first, then fields, quoted as in CSV; « # » begins a comment. */
function readAnki(text: string) {
  const lines = text.split('\n');
  const head = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('#')),
  );
  const headers = new Map(
    head.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(1, at), line.slice(at + 1)] as const;
    }),
  );
  const rows = parse(lines.slice(head.length).join('\n'), { delimiter: '\t', comment: '#' });
  return { headers, rows };
}

describe('Anki’s rules', () => {
  const options = { deck: 'Français::Presse', noteType: 'Mot', gloss: 'en' };

  test('find the columns that are no fields, and the fields', () => {
    const { headers, rows } = readAnki(writeAnki([word], options));
    const at = (name: string) => Number(headers.get(`${name} column`)) - 1;
    const [row] = rows;
    expect(headers.get('separator')).toBe('Tab');
    expect(headers.get('html')).toBe('true');
    expect(row?.[at('guid')]).toBe('qui-dit-quoi VERB racheter');
    expect(row?.[at('notetype')]).toBe('Mot');
    expect(row?.[at('deck')]).toBe('Français::Presse');
    expect(row?.[at('tags')]).toBe('qui-dit-quoi digue B2');
    const column = (name: string) => headers.get('columns')?.split('\t').indexOf(name) ?? -1;
    expect(row?.[column('gloss')]).toBe('to buy out');
    expect(row?.[column('sentence')]).toBe('Microsoft veut <b>racheter</b> &amp; TikTok.');
  });

  test('read one line a word, whatever its texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (definition) => {
        const { rows } = readAnki(writeAnki([{ ...word, definition }, word], options));
        expect(rows).toHaveLength(2);
        expect(new Set(rows.map((row) => row.length))).toEqual(new Set([9]));
      }),
    );
  });

  test('know a word again, so that a second import updates it', () => {
    const again = readAnki(writeAnki([{ ...word, lookups: 9, definition: 'autre' }], options));
    expect(again.rows[0]?.[0]).toBe('qui-dit-quoi VERB racheter');
  });
});
