/**
 * All that a learner's browser keeps, as one JSON file, and back. Nothing is taken from a file that is not right in every
 * record, and what is there already is merged, never replaced by something older.
 */
import { levels, skills } from '../quiz/quiz.ts';
import type { Attempt } from '../quiz/attempt.ts';
import type { Card } from '../progress/card.ts';
import type { MetWord } from '../progress/words.ts';
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
  listOf,
  optional,
  shaped,
} from './guards.ts';

export type Backup = {
  readonly attempts: readonly Attempt[];
  readonly words: readonly MetWord[];
  readonly cards: readonly Card[];
};

/** Why a file can't be read: it is something else, of a later version, or has a record (`list`, from 1) that is not right. */
export type BackupProblem =
  | { readonly code: 'foreign' | 'newer' }
  | { readonly code: 'malformed'; readonly list: keyof Backup; readonly record: number };
export type BackupRead = { readonly backup: Backup } | { readonly problem: BackupProblem };

const format = 'qui-dit-quoi';
/** Version 1 had no cards: a file of it is read as one without. */
const version = 2;

export const writeBackup = (backup: Backup, at: number): string =>
  `${JSON.stringify({ format, version, exportedAt: at, ...backup }, undefined, 1)}\n`;

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

const isSkill = isOneOf(...skills);
const isLevel = isOneOf(...levels);
const records: Readonly<Record<keyof Backup, Guard>> = {
  attempts: shaped({
    version: isOneOf(1),
    id: isName,
    quiz: isName,
    title: isText,
    level: optional(isLevel),
    settings: shaped({
      mode: isOneOf('practice', 'exam'),
      timeLimit: optional(isCount),
      skills: optional(listOf(isSkill)),
      count: optional(isCount),
      sureness: optional(isFlag),
      set: optional(isCount),
    }),
    retryOf: optional(isText),
    startedAt: isTime,
    finishedAt: optional(isCount),
    asked: listOf(shaped({ id: isName, skill: isSkill, points: isCount })),
    current: isCount,
    responses: listOf(
      shaped({
        question: isName,
        answers: listOf(
          shaped({ answer: isAnswer, at: isCount, grade: isShare, sure: optional(isFlag) }),
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
    firstAt: isCount,
    lastAt: isCount,
    collected: isFlag,
    collectedAt: optional(isTime),
  }),
  cards: (value) =>
    shaped({
      version: isOneOf(1),
      id: isName,
      kind: isOneOf('word', 'question'),
      quiz: isName,
      title: isText,
      addedAt: isCount,
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
        lastReview: optional(isTime),
      }),
    })(value) &&
    isRecord(value) &&
    isName(value[String(value.kind)]) &&
    // Only a card that was never asked has no last time.
    isRecord(value.memory) &&
    (value.memory.state === 'new' || value.memory.lastReview !== undefined),
};
const lists = ['attempts', 'words', 'cards'] as const;

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
  const found: Record<keyof Backup, readonly unknown[]> = { attempts: [], words: [], cards: [] };
  for (const list of lists) {
    const all = value[list] ?? [];
    if (!Array.isArray(all)) return { problem: { code: 'malformed', list, record: 0 } };
    const wrong = all.findIndex((record) => !records[list](record));
    if (wrong >= 0) return { problem: { code: 'malformed', list, record: wrong + 1 } };
    found[list] = all;
  }
  return { backup: found as unknown as Backup };
}
