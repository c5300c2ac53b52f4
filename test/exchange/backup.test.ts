import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { type Backup, readBackup, writeBackup } from '../../src/lib/exchange/backup.ts';
import { cardsFor, review } from '../../src/lib/progress/cards.ts';
import { handIn } from '../browser/learner.ts';
import { attempt, cards, start, word } from './learner.ts';

const backup: Backup = {
  attempts: [attempt],
  words: [word],
  cards,
  handIns: [handIn],
  preferences: { size: 2, gloss: 'en', without: ['attribution'] },
};
const written = writeBackup(backup, start);

test('what was written is read again', () => {
  expect(readBackup(written)).toEqual({ backup });
  expect(readBackup(`\uFEFF${written}`)).toEqual({ backup });
});

test('SQLite reads the file: every answer and every word', async () => {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run('create table file (content text)');
  database.run('insert into file values (?)', [written]);
  const one = (query: string) => database.exec(query)[0]?.values[0];
  expect(
    one(`select count(*), sum(a.value ->> 'grade') from file, json_each(content, '$.attempts') t,
      json_each(t.value, '$.responses') r, json_each(r.value, '$.answers') a`),
  ).toEqual([6, 3.5]);
  expect(
    one(`select w.value ->> 'headword', w.value ->> 'definition' from file,
      json_each(content, '$.words') w`),
  ).toEqual([word.headword, word.definition]);
  expect(one(`select count(*) from file, json_each(content, '$.cards')`)).toEqual([cards.length]);
});

describe('a file that is not right is refused as a whole', () => {
  const changed = (change: object) => JSON.stringify({ ...JSON.parse(written), ...change });
  test.each([
    ['', { code: 'foreign' }],
    ['{"a":1}', { code: 'foreign' }],
    ['[]', { code: 'foreign' }],
    [changed({ format: 'other' }), { code: 'foreign' }],
    [changed({ version: 4 }), { code: 'newer' }],
    [changed({ attempts: {} }), { code: 'malformed', list: 'attempts', record: 0 }],
    [
      changed({ attempts: [attempt, { ...attempt, startedAt: 'now' }] }),
      { code: 'malformed', list: 'attempts', record: 2 },
    ],
    [
      changed({ words: [{ ...word, lookups: -1 }] }),
      { code: 'malformed', list: 'words', record: 1 },
    ],
    [
      changed({ cards: [{ ...cards[0], memory: {} }] }),
      { code: 'malformed', list: 'cards', record: 1 },
    ],
    [
      changed({
        attempts: [
          {
            ...attempt,
            responses: [
              {
                ...attempt.responses[0],
                answers: [{ answer: { kind: 'constructor' }, at: 0, grade: 1 }],
              },
            ],
          },
        ],
      }),
      { code: 'malformed', list: 'attempts', record: 1 },
    ],
    [
      changed({ attempts: [{ ...attempt, asked: [...attempt.asked, attempt.asked[0]] }] }),
      { code: 'malformed', list: 'attempts', record: 1 },
    ],
    [
      changed({
        attempts: [{ ...attempt, responses: [...attempt.responses, attempt.responses[0]] }],
      }),
      { code: 'malformed', list: 'attempts', record: 1 },
    ],
    [
      changed({ handIns: [handIn, { ...handIn, share: 2 }] }),
      { code: 'malformed', list: 'handIns', record: 2 },
    ],
  ])('%#', (text, problem) => {
    expect(readBackup(text)).toEqual({ problem });
  });
});

/** The latest time that a date can be. */
const latest = 8.64e15;
const [reviewed] = cards;

describe.each([1e300, latest, Date.UTC(10_000, 0, 1), -1, '2026', null])(
  'a time can’t be %j',
  (at) => {
    const [response] = attempt.responses;
    test.each<[keyof Backup, string, object]>([
      ['attempts', 'startedAt', { ...attempt, startedAt: at }],
      ['attempts', 'finishedAt', { ...attempt, finishedAt: at }],
      [
        'attempts',
        'at of an answer',
        { ...attempt, responses: [{ ...response, answers: [{ ...response?.answers[0], at }] }] },
      ],
      ['words', 'firstAt', { ...word, firstAt: at }],
      ['words', 'lastAt', { ...word, lastAt: at }],
      ['words', 'collectedAt', { ...word, collectedAt: at }],
      ['cards', 'addedAt', { ...reviewed, addedAt: at }],
      ['cards', 'answeredAt', { ...reviewed, answeredAt: at }],
      ['cards', 'lastReview', { ...reviewed, memory: { ...reviewed?.memory, lastReview: at } }],
    ])('%s: %s', (list, _, record) => {
      const text = JSON.stringify({ ...JSON.parse(written), [list]: [record] });
      expect(readBackup(text)).toEqual({ problem: { code: 'malformed', list, record: 1 } });
    });
  },
);

test('what comes of what was read can be read again, however far away and large', () => {
  const finishedAt = Date.UTC(10_000, 0, 1) - 1;
  const settings = { ...attempt.settings, timeLimit: 2 ** 31 - 1 };
  const far = { ...attempt, settings, finishedAt };
  const huge = { stability: 1e300, difficulty: 1e300, scheduledDays: 1e300, learningSteps: 1e300 };
  const asked = cards.map((card) => ({
    ...card,
    memory: { ...card.memory, ...huge, due: latest, reps: 1e300, lapses: 1e300 },
  }));
  const read = readBackup(writeBackup({ ...backup, attempts: [far], cards: asked }, start));
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  const made = [...read.backup.cards, ...read.backup.attempts.flatMap(cardsFor)];
  const after = made
    .map((card) => review(card, 'easy', finishedAt))
    .map((card) => review(card, 'easy', finishedAt));
  expect(readBackup(writeBackup({ ...read.backup, cards: after }, start))).toEqual({
    backup: { ...read.backup, cards: after },
  });
});

test('a time limit is one that a timer can wait', () => {
  const exam = { ...attempt, settings: { mode: 'exam' as const, timeLimit: 2 ** 31 } };
  const read = readBackup(writeBackup({ ...backup, attempts: [exam] }, start));
  expect(read).toEqual({ problem: { code: 'malformed', list: 'attempts', record: 1 } });
});

test.each([
  [1, 'cards, hand-ins and preferences', { cards: [], handIns: [] }],
  [2, 'hand-ins and preferences', { handIns: [] }],
])('a file of version %i, which had no %s, is read', (version, _, without) => {
  const { preferences, ...kept } = { ...backup, ...without };
  expect(preferences).toBeDefined();
  const lists = Object.entries(kept).filter(([, list]) => list.length > 0);
  const old = { ...Object.fromEntries(lists), format: 'qui-dit-quoi', version, exportedAt: start };
  expect(readBackup(JSON.stringify(old))).toEqual({ backup: kept });
});

test.each([
  [{ size: 9, numbers: true, without: ['x'], rate: '1', other: 1 }, { numbers: true }],
  [{ minutes: 1e6, reviews: 30 }, { reviews: 30 }],
  [{ size: -2 }, undefined],
  ['large', undefined],
])('preferences that are not right are left out, %j', (preferences, right) => {
  const read = readBackup(writeBackup({ ...backup, preferences: preferences as object }, start));
  expect('backup' in read && read.backup.preferences).toEqual(right);
  expect('backup' in read && read.backup.attempts).toEqual(backup.attempts);
});
