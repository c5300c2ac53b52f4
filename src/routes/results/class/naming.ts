/** What a class's results are called in its tables. */
import { m } from '$lib/paraglide/messages.js';
import type { HandIn } from '$lib/exchange/hand-in.ts';
import type { Skipped } from './collect.ts';

const problems: Readonly<Record<Skipped['problem'], () => string>> = {
  foreign: m.class_problem_foreign,
  newer: m.class_problem_newer,
  incomplete: m.class_problem_incomplete,
  damaged: m.class_problem_damaged,
  malformed: m.class_problem_malformed,
  duplicate: m.class_problem_duplicate,
  unreadable: m.class_problem_unreadable,
};
export const problemLabel = (problem: Skipped['problem']): string => problems[problem]();

/** The learners' names by result; who gave none is numbered. */
export function namesOf(handIns: readonly HandIn[]): ReadonlyMap<string, string> {
  let number = 0;
  return new Map(
    handIns.map(({ id, name }) => [id, name ?? m.class_anonymous({ number: ++number })]),
  );
}
