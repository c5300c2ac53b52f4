/**
 * What a learner did in one quiz: facts only. Scores are derived from it, never stored, and they need
 * nothing but the attempt: each answer carries the grade it got, each asked question its points.
 */
import { type Level, skills, type Skill } from './quiz.ts';
import type { Span } from '../text.ts';

/** `practice` (entraînement): feedback after each answer. `exam` (examen): none until the end. */
export type Mode = 'practice' | 'exam';

export type Settings = {
  readonly mode: Mode;
  /** Milliseconds; absent: no limit. It counts in an exam only. */
  readonly timeLimit?: number;
  /** What is asked about; absent: everything. */
  readonly skills?: readonly Skill[];
  /** How many questions at most, spread over the article; absent: all. */
  readonly count?: number;
  /** With each answer the learner may say whether it is sure. */
  readonly sureness?: true;
  /** Which of the quiz's sets of generated questions is asked; absent: the first. */
  readonly set?: number | undefined;
};

/** What was answered, by kind of question. */
export type Answer =
  | { readonly kind: 'single' | 'multiple'; readonly options: readonly string[] }
  | { readonly kind: 'gap'; readonly texts: readonly string[] }
  /** For each left, by index, the index of the right chosen for it; -1 for none. */
  | { readonly kind: 'matching'; readonly rights: readonly number[] }
  | { readonly kind: 'passage'; readonly passage: Span };

/** Whether nothing at all is answered: every box unticked, every text cleared. */
export function isEmpty(answer: Answer): boolean {
  switch (answer.kind) {
    case 'single':
    case 'multiple':
      return answer.options.length === 0;
    case 'gap':
      return answer.texts.every((text) => text.trim() === '');
    case 'matching':
      return answer.rights.every((right) => right < 0);
    case 'passage':
      return answer.passage.end <= answer.passage.start;
  }
}

/** Whether every part of an answer is given. */
export function isComplete(answer: Answer): boolean {
  switch (answer.kind) {
    case 'single':
    case 'multiple':
      return answer.options.length > 0;
    case 'gap':
      return answer.texts.every((text) => text.trim() !== '');
    case 'matching':
      return answer.rights.every((right) => right >= 0);
    case 'passage':
      return answer.passage.end > answer.passage.start;
  }
}

/** An answer with the grade it got when it was given: 0 (wrong) to 1 (right), before hints and tries are counted. */
export type GradedAnswer = {
  readonly answer: Answer;
  readonly at: number;
  readonly grade: number;
  /** Whether the learner was sure of it; absent where nothing was said. */
  readonly sure?: boolean;
};

/** All that happened at one question. Times are milliseconds since the epoch. */
export type Response = {
  readonly question: string;
  /**
   * Practice: every answer given, first try first. Exam: the one that stands. Empty when the question was only
   * hinted at or skipped, or when what was answered was taken back.
   */
  readonly answers: readonly GradedAnswer[];
  /** How many hints were taken; they can be taken before the first answer only. */
  readonly hints: number;
  /** Passed over without an answer; or, with an answer, the second try was given up. */
  readonly skipped: boolean;
};

/** What the attempt needs to remember of a question to be summed up without its quiz. */
export type AskedQuestion = { readonly id: string; readonly skill: Skill; readonly points: number };

/** One way through a quiz, as stored. */
export type Attempt = {
  readonly version: 1;
  readonly id: string;
  readonly quiz: string;
  readonly title: string;
  /** The article's, where it is known. */
  readonly level?: Level;
  readonly settings: Settings;
  /** The attempt whose missed questions this one asks again. */
  readonly retryOf?: string;
  readonly startedAt: number;
  readonly finishedAt?: number;
  /** The questions asked, in their order: all of the quiz, or those of a retry. */
  readonly asked: readonly AskedQuestion[];
  /** Index into `asked` of the question the learner is at. */
  readonly current: number;
  /** One for each question something happened at, in the order it first happened. */
  readonly responses: readonly Response[];
};

/** How often a question may be answered in practice; in an exam the last answer counts, whatever came before. */
export const MAX_TRIES = 2;
/** The share of the points a right answer earns at the first and at the second try. */
export const TRY_SHARES: readonly number[] = [1, 0.5];
/** The share of a question's points that each hint costs. */
export const HINT_COST = 0.25;
/** What hints leave of a try at the least, as a share of its grade: what is right is never worth nothing. */
export const LEAST_SHARE = 0.25;

/** What happened at a question; `undefined` when nothing did. */
export const responseTo = (attempt: Attempt, question: string): Response | undefined =>
  attempt.responses.find((response) => response.question === question);

export const isFinished = (attempt: Attempt): boolean => attempt.finishedAt !== undefined;

/** When the time is up, in milliseconds since the epoch; `undefined` without a limit, as always in practice. */
export const deadline = ({ settings, startedAt }: Attempt): number | undefined =>
  settings.mode === 'exam' && settings.timeLimit !== undefined
    ? startedAt + settings.timeLimit
    : undefined;

/**
 * The share of a question's points a response earns, 0..1. Practice: the better of the tries, each
 * weighted by its share, so that a second try never costs anything; less the hints, which leave
 * `LEAST_SHARE` of what was right. Exam: the last answer.
 */
export function credit({ answers, hints }: Response, mode: Mode): number {
  if (mode === 'exam') return answers.at(-1)?.grade ?? 0;
  const tries = answers.map(({ grade }, index) => {
    const share = TRY_SHARES[index] ?? 0;
    return Math.max(grade * share - hints * HINT_COST, grade * Math.min(share, LEAST_SHARE));
  });
  return Math.max(0, ...tries);
}

/** The share of its points that a question of an attempt earned, 0..1; 0 for one not answered. */
export function creditFor(attempt: Attempt, question: string): number {
  const response = responseTo(attempt, question);
  return response ? credit(response, attempt.settings.mode) : 0;
}

/** Points earned, points to be had, and the first in terms of the second: 0..1, 0 where nothing was to be had. */
export type Score = { readonly points: number; readonly outOf: number; readonly share: number };

function scoreOf(attempt: Attempt, asked: readonly AskedQuestion[]): Score {
  const points = asked.reduce((sum, { id, points }) => sum + points * creditFor(attempt, id), 0);
  const outOf = asked.reduce((sum, { points }) => sum + points, 0);
  return { points, outOf, share: outOf > 0 ? points / outOf : 0 };
}

/** Unrounded; a question not answered (yet) counts as 0 points. */
export const score = (attempt: Attempt): Score => scoreOf(attempt, attempt.asked);

/** The score of each skill that was asked about, in the order of `skills`. */
export function bySkill(attempt: Attempt): ({ readonly skill: Skill } & Score)[] {
  return skills.flatMap((skill) => {
    const asked = attempt.asked.filter((question) => question.skill === skill);
    return asked.length > 0 ? [{ skill, ...scoreOf(attempt, asked) }] : [];
  });
}

/** How many questions were answered, how many passed over, out of how many; `share` (0..1) counts both. */
export type Progress = {
  readonly answered: number;
  readonly skipped: number;
  readonly total: number;
  readonly share: number;
};

export function progress({ asked, responses }: Attempt): Progress {
  const answered = responses.filter(({ answers }) => answers.length > 0).length;
  const skipped = responses.filter((r) => r.skipped && r.answers.length === 0).length;
  const total = asked.length;
  return { answered, skipped, total, share: total > 0 ? (answered + skipped) / total : 0 };
}

/** Whether a question was answered right: with hints or at the second try, too; in an exam, at last. */
function isRight(attempt: Attempt, question: string): boolean {
  const answers = responseTo(attempt, question)?.answers ?? [];
  const counted = attempt.settings.mode === 'exam' ? answers.slice(-1) : answers;
  return counted.some(({ grade }) => grade >= 1);
}

/** The ids of the questions that were not answered right, in the order they were asked. */
export const missed = (attempt: Attempt): string[] =>
  attempt.asked.map(({ id }) => id).filter((id) => !isRight(attempt, id));

/**
 * A longer silence is a pause and counts as no time at all: half an hour without a sign ends a visit in
 * web analytics too (Google Analytics' default session timeout).
 */
export const LONGEST_PAUSE = 30 * 60 * 1000;

/**
 * How long the learner was at it, in milliseconds, up to the end or to the last answer so far. An attempt
 * put aside and taken up again doesn't count the time between, unless it ran against a time limit.
 */
export function duration(attempt: Attempt): number {
  const { startedAt, finishedAt, responses } = attempt;
  const times = responses.flatMap(({ answers }) => answers.map(({ at }) => at));
  if (finishedAt !== undefined) times.push(finishedAt);
  const pauses = deadline(attempt) === undefined ? LONGEST_PAUSE : Infinity;
  let total = 0;
  let last = startedAt;
  for (const time of times.sort((a, b) => a - b)) {
    const gap = time - last;
    if (gap > 0 && gap <= pauses) total += gap;
    // A device's clock may be put back: a time before the last one adds nothing.
    last = Math.max(last, time);
  }
  return total;
}
