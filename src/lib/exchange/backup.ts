/**
 * All that a browser keeps of a learner and of a class, as one JSON file, and back. Nothing is taken from a file that is not right in every
 * record, and what is there already is merged, never replaced by something older.
 */
import { levels, skills } from '../quiz/quiz.ts';
import type { Attempt } from '../quiz/attempt.ts';
import type { Card } from '../progress/card.ts';
import type { Preferences } from '../progress/preferences.ts';
import type { MetWord } from '../progress/words.ts';
import type { HandIn } from './hand-in.ts';
import { isHandIn } from './hand-in-shape.ts';
import { readPreferences } from './preferences.ts';
import {
  type Guard,
  isCount,
  isFlag,
  isName,
  isOneOf,
  isRecord,
  isShare,
  isText,
  isTime,
  isTimeLimit,
  listOf,
  optional,
  shaped,
} from './guards.ts';

export type Backup = {
  readonly attempts: readonly Attempt[];
  readonly words: readonly MetWord[];
  readonly cards: readonly Card[];
  /** What learners handed in to whoever teaches. */
  readonly handIns: readonly HandIn[];
  /** Absent where nobody has chosen any. */
  readonly preferences?: Partial<Preferences>;
};
const lists = ['attempts', 'words', 'cards', 'handIns'] as const;
type List = (typeof lists)[number];

/** Why a file can't be read: it is something else, of a later version, or has a record (`list`, from 1) that is not right. */
export type BackupProblem =
  | { readonly code: 'foreign' | 'newer' }
  | { readonly code: 'malformed'; readonly list: List; readonly record: number };
export type BackupRead = { readonly backup: Backup } | { readonly problem: BackupProblem };

const format = 'qui-dit-quoi';
/** Version 1 had no cards, version 2 no hand-ins and no preferences: a file of these is read as one without. */
const version = 3;

export const writeBackup = (backup: Backup, at: number): string =>
  `${JSON.stringify({ format, version, exportedAt: at, ...backup }, undefined, 1)}\n`;

/** The last millisecond of the year 9999: later years don't fit into a day or a month as they are written (RFC 3339). */
const lastMoment = 253_402_300_799_999;
/** When something happened: a card can be planned a century from then, and that is a time, too. */
const isMoment: Guard = (value) => isTime(value) && value <= lastMoment;
const isIndex: Guard = (value) => Number.isInteger(value) && Number(value) >= -1;
const isSpan = shaped({ start: isCount, end: isCount });
const answers: Readonly<Record<string, Guard>> = {
  single: shaped({ options: listOf(isText) }),
  multiple: shaped({ options: listOf(isText) }),
  gap: shaped({ texts: listOf(isText) }),
  matching: shaped({ rights: listOf(isIndex) }),
  passage: shaped({ passage: isSpan }),
};
const isAnswer: Guard = (value) =>
  isRecord(value) &&
  isText(value.kind) &&
  Object.hasOwn(answers, value.kind) &&
  answers[value.kind]?.(value) === true;

/** A list of records, no two of which say the same in `field`. */
const distinct =
  (field: string, is: Guard): Guard =>
  (value) =>
    Array.isArray(value) &&
    value.every(is) &&
    new Set(value.map((record: Readonly<Record<string, unknown>>) => record[field])).size ===
      value.length;

const isSkill = isOneOf(...skills);
const isLevel = isOneOf(...levels);
const records: Readonly<Record<List, Guard>> = {
  attempts: shaped({
    version: isOneOf(1),
    id: isName,
    quiz: isName,
    title: isText,
    level: optional(isLevel),
    settings: shaped({
      mode: isOneOf('practice', 'exam'),
      timeLimit: optional(isTimeLimit),
      skills: optional(listOf(isSkill)),
      count: optional(isCount),
      sureness: optional(isFlag),
      set: optional(isCount),
    }),
    retryOf: optional(isText),
    startedAt: isMoment,
    finishedAt: optional(isMoment),
    asked: distinct('id', shaped({ id: isName, skill: isSkill, points: isCount })),
    current: isCount,
    responses: distinct(
      'question',
      shaped({
        question: isName,
        answers: listOf(
          shaped({ answer: isAnswer, at: isMoment, grade: isShare, sure: optional(isFlag) }),
        ),
        hints: isCount,
        skipped: isFlag,
      }),
    ),
  }),
  words: shaped({
    version: isOneOf(1),
    id: isName,
    headword: isName,
    category: isName,
    gender: optional(isOneOf('m', 'f', 'mf')),
    level: optional(isLevel),
    definition: optional(isText),
    glosses: optional((value) => isRecord(value) && Object.values(value).every(isText)),
    quiz: isName,
    title: isText,
    sentence: isText,
    start: isCount,
    end: isCount,
    lookups: isCount,
    firstAt: isMoment,
    lastAt: isMoment,
    collected: isFlag,
    collectedAt: optional(isMoment),
  }),
  cards: (value) =>
    shaped({
      version: isOneOf(1),
      id: isName,
      kind: isOneOf('word', 'question'),
      quiz: isName,
      title: isText,
      addedAt: isMoment,
      answeredAt: optional(isMoment),
      set: optional(isCount),
      memory: shaped({
        due: isTime,
        stability: isCount,
        difficulty: isCount,
        state: isOneOf('new', 'learning', 'review', 'relearning'),
        reps: isCount,
        lapses: isCount,
        learningSteps: isCount,
        scheduledDays: isCount,
        lastReview: optional(isMoment),
      }),
    })(value) &&
    isRecord(value) &&
    isName(value[String(value.kind)]) &&
    // Only a card that was never asked has no last time.
    isRecord(value.memory) &&
    (value.memory.state === 'new' || value.memory.lastReview !== undefined),
  handIns: isHandIn,
};
/** Reads a file that may be a backup. Never throws. */
export function readBackup(text: string): BackupRead {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: { code: 'foreign' } };
  }
  if (!isRecord(value) || value.format !== format || !isCount(value.version))
    return { problem: { code: 'foreign' } };
  if (value.version > version) return { problem: { code: 'newer' } };
  const found: Record<List, readonly unknown[]> = {
    attempts: [],
    words: [],
    cards: [],
    handIns: [],
  };
  for (const list of lists) {
    const all = value[list] ?? [];
    if (!Array.isArray(all)) return { problem: { code: 'malformed', list, record: 0 } };
    const wrong = all.findIndex((record) => !records[list](record));
    if (wrong >= 0) return { problem: { code: 'malformed', list, record: wrong + 1 } };
    found[list] = all;
  }
  const preferences = readPreferences(value.preferences);
  return { backup: { ...(found as unknown as Backup), ...(preferences && { preferences }) } };
}
