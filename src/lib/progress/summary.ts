/** What attempts come to: those of a month, as it is kept, or all. Times are milliseconds, shares 0..1. */
import { levels, skills, type Level, type Skill } from '../quiz/quiz.ts';
import type { Digest, Tally } from './digest.ts';

/** Points earned of those to be had, in `n` attempts or questions. */
export type Part = { readonly points: number; readonly outOf: number; readonly n: number };
export type Summary = {
  /** Finished attempts. */
  readonly attempts: number;
  readonly time: number;
  /** `n` questions, without those that a practice left unanswered; in the order of `skills`. */
  readonly bySkill: readonly (Part & { readonly skill: Skill })[];
  /** `n` attempts, so many questions; those that were taken, easiest first. */
  readonly byLevel: readonly (Part & { readonly level: Level; readonly questions: number })[];
  /** Finished attempts that were no retries and hold an answer, oldest first. */
  readonly scores: readonly { readonly at: number; readonly share: number }[];
  readonly sure: Tally;
  readonly unsure: Tally;
};

const none: Tally = { right: 0, n: 0 };

/** A part of a digest without the questions that were left without an answer. */
const answeredOf = (
  { points, outOf, unanswered }: Pick<Digest, 'points' | 'outOf' | 'unanswered'>,
  n: number,
): Part => ({
  points,
  outOf: outOf - (unanswered?.outOf ?? 0),
  n: n - (unanswered?.n ?? 0),
});

/** What is not over may still be answered: only the time at it and what was said of the answers count. */
function summaryOf(digest: Digest): Summary {
  const { time, startedAt, finishedAt, isRetry, level, points, outOf } = digest;
  const { sure = none, unsure = none } = digest;
  const open = { attempts: 0, time, bySkill: [], byLevel: [], scores: [], sure, unsure };
  if (finishedAt === undefined) return open;
  if (digest.answered === 0) return { ...open, attempts: 1 };
  const { n: questions, ...earned } = answeredOf(digest, digest.asked);
  return {
    ...open,
    attempts: 1,
    bySkill: digest.skills
      .map((part) => ({ skill: part.skill, ...answeredOf(part, part.n) }))
      .filter(({ n }) => n > 0),
    byLevel: level ? [{ level, ...earned, n: 1, questions }] : [],
    scores: isRetry || outOf === 0 ? [] : [{ at: startedAt, share: points / outOf }],
  };
}

const sum = <Value>(values: readonly Value[], count: (value: Value) => number): number =>
  values.reduce((total, value) => total + count(value), 0);

const sumOf = (parts: readonly Part[]): Part => ({
  points: sum(parts, ({ points }) => points),
  outOf: sum(parts, ({ outOf }) => outOf),
  n: sum(parts, ({ n }) => n),
});

const tallyOf = (tallies: readonly Tally[]): Tally => ({
  right: sum(tallies, ({ right }) => right),
  n: sum(tallies, ({ n }) => n),
});

/** What several summaries come to together. */
export function joined(parts: readonly Summary[]): Summary {
  const bySkill = parts.flatMap((part) => part.bySkill);
  const byLevel = parts.flatMap((part) => part.byLevel);
  return {
    attempts: sum(parts, ({ attempts }) => attempts),
    time: sum(parts, ({ time }) => time),
    bySkill: skills.flatMap((skill) => {
      const own = bySkill.filter((part) => part.skill === skill);
      return own.length > 0 ? { skill, ...sumOf(own) } : [];
    }),
    byLevel: levels.flatMap((level) => {
      const own = byLevel.filter((part) => part.level === level);
      const questions = sum(own, (part) => part.questions);
      return own.length > 0 ? { level, ...sumOf(own), questions } : [];
    }),
    scores: parts.flatMap(({ scores }) => scores).sort((a, b) => a.at - b.at),
    sure: tallyOf(parts.map(({ sure }) => sure)),
    unsure: tallyOf(parts.map(({ unsure }) => unsure)),
  };
}

export const summarise = (digests: readonly Digest[]): Summary => joined(digests.map(summaryOf));
