import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import initSqlJs from 'sql.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeAnki } from '../../src/lib/exchange/anki.ts';
import { writeAnswersCsv } from '../../src/lib/exchange/answers-csv.ts';
import { writeWordsCsv } from '../../src/lib/exchange/words-csv.ts';
import { writeClassCsv, writeItemsCsv } from '../../src/lib/exchange/class-csv.ts';
import { analyseItems, itemsOf } from '../../src/lib/exchange/item-analysis.ts';
import type { Answer, Attempt } from '../../src/lib/quiz/attempt.ts';
import { getLocale, overwriteGetLocale } from '../../src/lib/paraglide/runtime.js';
import {
  answerWording,
  itemWording,
  learnerWording,
  wordWording,
} from '../../src/routes/results/csv-wording.ts';
import { handIn } from './handed.ts';
import { attempt, hostile, word } from './learner.ts';

/** As a spreadsheet set to the interface's language does. */
const readCsv = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, delimiter: getLocale() === 'fr' ? ';' : ',' });

function inEnglish() {
  const before = getLocale;
  overwriteGetLocale(() => 'en');
  onTestFinished(() => overwriteGetLocale(before));
}

/** An attempt whose quiz is not there any more. */
const unknown = () => undefined;

const learners = () =>
  learnerWording({ nameOf: ({ name }) => name ?? '', modeOf: ({ mode }) => mode });

describe('a CSV library reads', () => {
  test('every answer', () => {
    const rows = readCsv(writeAnswersCsv([attempt], unknown, answerWording()));
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({
      Essai: 'one',
      Mode: 'Entraînement',
      Compétence: 'Vocabulaire',
      'Question (identifiant)': 'q0',
      Question: '',
      Tentative: '1',
      'Réponse (identifiants)': 'a',
      Réponse: '',
      'Réponse attendue': '',
      'Note (0 à 1)': '0,5',
      'Part des points (0 à 1)': '',
      Sûre: 'non',
    });
    expect(rows[0]?.Début).toMatch(/^2026-0[12]-\d\d \d\d:00:00$/);
    expect(rows.map((row) => row['Réponse (identifiants)'])).toEqual([
      'a',
      'a',
      'a b',
      `'${hostile} | `,
      '1 -1',
      '3-9',
    ]);
  });

  test('what was asked, answered and expected in words, where they are known', () => {
    const texts = {
      prompt: 'Qui ?',
      key: 'Anne Roy',
      answered: ({ kind }: Answer) => `${kind} ; ${hostile}`,
    };
    const textsOf = (of: Attempt, id: string) =>
      of === attempt && id === 'q4' ? texts : undefined;
    const rows = readCsv(writeAnswersCsv([attempt], textsOf, answerWording()));
    expect(rows.at(-1)).toMatchObject({
      'Question (identifiant)': 'q4',
      Question: 'Qui ?',
      'Réponse (identifiants)': '3-9',
      Réponse: `passage ; ${hostile}`,
      'Réponse attendue': 'Anne Roy',
    });
    expect(rows.filter(({ Question }) => Question !== '')).toHaveLength(1);
  });

  test('every word, with a column for each language', () => {
    expect(readCsv(writeWordsCsv([word], wordWording()))).toMatchObject([
      { Mot: 'racheter', en: 'to buy out', es: 'volver a comprar', 'Dans mes mots': 'oui' },
    ]);
  });

  test('a class by name, with points that add up and nothing where nothing was asked', () => {
    const short = { ...handIn, id: 'two', name: 'anaïs', questions: handIn.questions.slice(0, 1) };
    const [first, second] = readCsv(
      writeClassCsv([handIn, short], [handIn], itemsOf([handIn]), learners()),
    );
    expect(first).toMatchObject({ Nom: 'anaïs', Compté: 'non', Questions: '1', Q5: '' });
    expect(second).toMatchObject({
      Nom: 'Léa',
      Compté: 'oui',
      'Réussite (%)': '31,3',
      Points: '2,5',
      Sur: '8',
      'Durée (s)': '90',
      Q4: '1',
      Q5: '0',
    });
  });

  test('the questions of a class, with what was answered', () => {
    const [who, , , match] = readCsv(writeItemsCsv(analyseItems([handIn]), itemWording()));
    expect(who).toMatchObject({
      'N°': 'Q1',
      'Sans réponse': '0',
      'Réponse attendue': 'Anne Roy',
      'Réponses proposées': '✓ 0 × Anne Roy | 1 × Le ministre | 0 × Les ouvriers',
    });
    expect(match?.['Réponse attendue']).toBe(
      'Le ministre → promet / Anne Roy → demande / Les ouvriers → doutent',
    );
    expect(match?.['Réponses données']).toBe(
      '✓ 1 × Le ministre → promet | 1 × Les ouvriers → demande',
    );
  });

  test('a question that had left its quiz by name of that', () => {
    const [item] = analyseItems([handIn]);
    if (!item) throw new Error('no question');
    const [row] = readCsv(writeItemsCsv([{ ...item, prompt: '' }], itemWording()));
    expect(row?.Question).toBe('Cette question n’est plus dans le quiz.');
  });

  test('commas and points where the interface is English', () => {
    inEnglish();
    const [first] = readCsv(writeClassCsv([handIn], [handIn], itemsOf([handIn]), learners()));
    expect(first).toMatchObject({ Name: 'Léa', 'Score (%)': '31.3', Points: '2.5', 'Out of': '8' });
  });

  test('numbers below zero as numbers', () => {
    const [item] = analyseItems([handIn]);
    if (!item) throw new Error('no question');
    const [row] = readCsv(writeItemsCsv([{ ...item, discrimination: -1 / 3 }], itemWording()));
    expect(row?.Discrimination).toBe('-0,33');
  });

  test('what a spreadsheet would take for a formula as text', () => {
    const [row] = readCsv(writeWordsCsv([{ ...word, headword: '=HYPERLINK("x")' }], wordWording()));
    expect(row?.Mot).toBe('\'=HYPERLINK("x")');
  });
});

test('SQLite sums up the answers', async () => {
  inEnglish();
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run('create table answers (question text, grade real)');
  for (const row of readCsv(writeAnswersCsv([attempt], unknown, answerWording())))
    database.run('insert into answers values (?, ?)', [
      row['Question (id)'] ?? '',
      Number(row['Grade (0 to 1)']),
    ]);
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
