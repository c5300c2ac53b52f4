/** What a class's results are called in its tables. */
import { formatDay, formatNumber } from '$lib/components/format.ts';
import { modeLabel } from '$lib/components/labels.ts';
import { m } from '$lib/paraglide/messages.js';
import type { HandIn } from '$lib/exchange/hand-in.ts';
import { isRetry, learnerOf } from '$lib/exchange/comparable.ts';
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

/** « 2e résultat, 31 janvier 2026 » by result, where a name had one before; capitals make no other name. */
export function repeatsOf(handIns: readonly HandIn[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  const repeats = new Map<string, string>();
  const whole = handIns.filter((one) => !isRetry(one));
  for (const one of [...whole].sort((a, b) => a.finishedAt - b.finishedAt)) {
    const learner = learnerOf(one);
    if (learner === undefined) continue;
    const nth = (seen.get(learner) ?? 0) + 1;
    seen.set(learner, nth);
    if (nth === 1) continue;
    const date = formatDay(dayOf(one.finishedAt));
    repeats.set(one.id, m.class_repeat({ number: formatNumber(nth), date }));
  }
  return repeats;
}

export const modeOf = (handIn: HandIn): string =>
  isRetry(handIn) ? m.results_missed() : modeLabel(handIn.mode);
