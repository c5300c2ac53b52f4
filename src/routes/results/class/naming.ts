/** What a class's results are called in its tables. */
import { formatDay, formatNumber } from '$lib/components/format.ts';
import { modeLabel } from '$lib/components/labels.ts';
import { m } from '$lib/paraglide/messages.js';
import type { HandIn } from '$lib/exchange/hand-in.ts';
import { type Comparable, earliestFirst, isRetry, learnerOf } from '$lib/exchange/comparable.ts';
import { dayOf } from '../days.ts';
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
    handIns.map((one) => [
      one.id,
      learnerOf(one) === undefined ? m.class_anonymous({ number: ++number }) : (one.name ?? ''),
    ]),
  );
}

/** « Non compté : 2e résultat, 31 janvier 2026 »: why each of the results that are `excluded` is not averaged, by its id. */
export function notesOf(
  handIns: readonly HandIn[],
  excluded: Comparable['excluded'],
): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  const notes = new Map<string, string>();
  for (const one of earliestFirst(handIns)) {
    const why = excluded.get(one.id);
    if (why === 'retry') notes.set(one.id, m.class_note_retry());
    if (why === 'other') notes.set(one.id, m.class_note_other());
    const learner = learnerOf(one);
    if (why === 'retry' || why === 'other' || learner === undefined) continue;
    const nth = (seen.get(learner) ?? 0) + 1;
    seen.set(learner, nth);
    if (why === undefined) continue;
    const date = formatDay(dayOf(one.finishedAt));
    notes.set(one.id, m.class_note_repeated({ number: formatNumber(nth), date }));
  }
  return notes;
}

export const modeOf = (handIn: HandIn): string =>
  isRetry(handIn) ? m.results_missed() : modeLabel(handIn.mode);
