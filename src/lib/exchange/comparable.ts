/** Which results of a class can be averaged, so that each learner counts once and for the same thing. */
import type { Mode } from '../quiz/attempt.ts';
import type { HandIn } from './hand-in.ts';

export type Comparable = {
  /** The first whole result of each learner. */
  readonly counted: readonly HandIn[];
  /** Whole ones of learners who had handed in one before. */
  readonly repeated: readonly HandIn[];
  /** Retries, and results of fewer questions than most learners have. */
  readonly partial: readonly HandIn[];
};

/** The name that tells a learner, whatever its capitals; `undefined` where none was given. */
export const learnerOf = ({ name = '' }: HandIn): string | undefined =>
  name.normalize('NFC').trim().toLowerCase() || undefined;

/** Who gave no name is somebody else in each result; no name begins with a space. */
const keyOf = (handIn: HandIn): string => learnerOf(handIn) ?? ` ${handIn.id}`;

/** Whether nothing but what was missed in another attempt was asked: such a result says little beside whole ones. */
export const isRetry = ({ retryOf }: HandIn): boolean => retryOf !== undefined;

/** How many questions most learners have in a result that is no retry; of two such numbers the larger, 0 of no results. */
export function usualLength(handIns: readonly HandIn[]): number {
  const learners = new Map<number, Set<string>>();
  for (const handIn of handIns.filter((one) => !isRetry(one))) {
    const { length } = handIn.questions;
    learners.set(length, (learners.get(length) ?? new Set()).add(keyOf(handIn)));
  }
  const [usual] = [...learners].sort((a, b) => b[1].size - a[1].size || b[0] - a[0]);
  return usual?.[0] ?? 0;
}

/** Each list in the order the results come in. */
export function comparable(handIns: readonly HandIn[]): Comparable {
  const length = usualLength(handIns);
  const isWhole = (one: HandIn) => !isRetry(one) && one.questions.length >= length;
  const whole = handIns.filter(isWhole);
  const firsts = new Map<string, HandIn>();
  for (const one of [...whole].sort((a, b) => a.finishedAt - b.finishedAt))
    if (!firsts.has(keyOf(one))) firsts.set(keyOf(one), one);
  const isFirst = (one: HandIn) => firsts.get(keyOf(one)) === one;
  return {
    counted: whole.filter(isFirst),
    repeated: whole.filter((one) => !isFirst(one)),
    partial: handIns.filter((one) => !isWhole(one)),
  };
}

/** The mode of most results that are no retries; of as many in each the exam. */
export function usualMode(handIns: readonly HandIn[]): Mode {
  const exams = handIns.filter((one) => !isRetry(one) && one.mode === 'exam').length;
  const practices = handIns.filter((one) => !isRetry(one) && one.mode === 'practice').length;
  return practices > exams ? 'practice' : 'exam';
}
