/** Which results of a class can be averaged, so that each learner counts once and for the same questions. */
import type { Mode } from '../quiz/attempt.ts';
import type { HandIn } from './hand-in.ts';

/** Why a result is not averaged: it asks missed questions again, or others than most, or its learner has an earlier one. */
export type Exclusion = 'retry' | 'other' | 'repeated';

export type Comparable = {
  /** The first result of each learner with the usual questions, in the order they come in. */
  readonly averaged: readonly HandIn[];
  /** Why each of the others is not, by its id. */
  readonly excluded: ReadonlyMap<string, Exclusion>;
  /** How many questions are usual; 0 of no results. */
  readonly usualLength: number;
};

/** The name that tells a learner, whatever its capitals; `undefined` where none was given. */
export const learnerOf = ({ name = '' }: HandIn): string | undefined =>
  name.normalize('NFC').trim().toLowerCase() || undefined;

/** Who gave no name is somebody else in each result; no name begins with a space. */
const keyOf = (handIn: HandIn): string => learnerOf(handIn) ?? ` ${handIn.id}`;

/** Whether nothing but what was missed in another attempt was asked: such a result says little beside whole ones. */
export const isRetry = ({ retryOf }: HandIn): boolean => retryOf !== undefined;

export const earliestFirst = (handIns: readonly HandIn[]): HandIn[] =>
  [...handIns].sort((a, b) => a.finishedAt - b.finishedAt);

/** What was asked: the ids of the questions, and whether they are a part that the learner chose. */
type Asked = { readonly ids: ReadonlySet<string>; readonly isPart: boolean };

const askedIn = ({ questions, part }: HandIn): Asked => ({
  ids: new Set(questions.map(({ id }) => id)),
  isPart: part === true,
});

/**
 * How much of the longer of two lists of questions the other has at the least where both ask the same: a quiz is edited while a
 * class is at it, and practice leaves words out that a learner knows. A convention, not a law.
 */
const leastShared = 0.75;

/** A part that somebody chose is the same as nothing but that part. */
function areSame(a: Asked, b: Asked): boolean {
  const shared = [...a.ids].filter((id) => b.ids.has(id)).length;
  const longer = Math.max(a.ids.size, b.ids.size);
  return shared >= (a.isPart || b.isPart ? 1 : leastShared) * longer;
}

/**
 * The questions that most learners were asked, all but a few; of such lists the one that most were asked as it is, then the
 * longest, then the earliest. Empty of no results.
 */
function usualQuestions(handIns: readonly HandIn[]): Asked {
  const lists = new Map<string, { readonly asked: Asked; readonly learners: Set<string> }>();
  for (const one of earliestFirst(handIns)) {
    const asked = askedIn(one);
    const key = JSON.stringify([...asked.ids].sort());
    const list = lists.get(key) ?? { asked, learners: new Set() };
    lists.set(key, list);
    list.learners.add(keyOf(one));
  }
  const all = [...lists.values()];
  const [usual] = all
    .map(({ asked, learners }) => {
      const same = all.filter((other) => areSame(asked, other.asked));
      const nearly = new Set(same.flatMap((other) => [...other.learners])).size;
      return { asked, nearly, exactly: learners.size };
    })
    .sort(
      (a, b) => b.nearly - a.nearly || b.exactly - a.exactly || b.asked.ids.size - a.asked.ids.size,
    );
  return usual?.asked ?? { ids: new Set(), isPart: false };
}

export function comparable(handIns: readonly HandIn[]): Comparable {
  const usual = usualQuestions(handIns.filter((one) => !isRetry(one)));
  const excluded = new Map<string, Exclusion>();
  const counting = new Set<string>();
  for (const one of earliestFirst(handIns)) {
    if (isRetry(one)) excluded.set(one.id, 'retry');
    else if (!areSame(usual, askedIn(one))) excluded.set(one.id, 'other');
    else if (counting.has(keyOf(one))) excluded.set(one.id, 'repeated');
    else counting.add(keyOf(one));
  }
  const averaged = handIns.filter(({ id }) => !excluded.has(id));
  return { averaged, excluded, usualLength: usual.ids.size };
}

/** How many results there are in each mode that there are any in. Retries, practice after whatever it was, are in none. */
export function modesOf(handIns: readonly HandIn[]): ReadonlyMap<Mode, number> {
  const modes = new Map<Mode, number>();
  for (const { mode } of handIns.filter((one) => !isRetry(one)))
    modes.set(mode, (modes.get(mode) ?? 0) + 1);
  return modes;
}

/** The mode of most results; of as many in each the exam. */
export function usualMode(handIns: readonly HandIn[]): Mode {
  const modes = modesOf(handIns);
  return (modes.get('practice') ?? 0) > (modes.get('exam') ?? 0) ? 'practice' : 'exam';
}

/** The results in a mode, '' for any, and every retry. */
export const inMode = (handIns: readonly HandIn[], mode: Mode | ''): HandIn[] =>
  handIns.filter((one) => isRetry(one) || mode === '' || one.mode === mode);
