/**
 * How each question of a quiz worked in a class, by classical test theory: facility (mean credit) and discrimination, the
 * facility among the best 27 % of the class less that among the weakest (Kelley, « The selection of upper and lower
 * groups for the validation of test items », Journal of Educational Psychology, 1939).
 */
import type { Given, HandedQuestion, HandIn } from './hand-in.ts';

/** An answer, and how many gave it first. */
export type AnswerCount = Given & { readonly n: number };

/** A question of these results, whatever its place in each: `id` is its `identity`. */
export type Item = { readonly id: string; readonly prompt: string };

export type ItemAnalysis = Item & {
  /** How many were asked it. */
  readonly n: number;
  /** How many of these answered nothing. */
  readonly blank: number;
  /** 0 (nobody) to 1 (everybody). */
  readonly facility: number;
  /** -1 to 1; `undefined` where the groups would be too small. */
  readonly discrimination?: number;
  /** Of a choice, in the quiz's order; else empty. */
  readonly options: readonly AnswerCount[];
  /** Of other kinds: what was typed, matched or marked, most often first. */
  readonly given: readonly AnswerCount[];
  /** What would have been right; of a gap in parts one text each; empty where no result says so and nobody gave it. */
  readonly key: readonly string[];
};

/** Kelley's share of the class in each group. */
const groupShare = 0.27;
/** With fewer in a group one learner more or less turns the figure over; a convention, not a law. */
const leastInGroup = 3;
/** Results from which figures say something of the questions and not just of these learners; a convention as well. */
export const enoughResults = 20;

/** Results below which no question has a discrimination. */
export const leastForDiscrimination = Math.ceil((leastInGroup - 0.5) / groupShare);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Points earned and points to be had, unrounded. */
export function pointsOf({ questions }: HandIn): {
  readonly points: number;
  readonly outOf: number;
} {
  const sum = (of: (question: HandedQuestion) => number) =>
    questions.reduce((total, question) => total + of(question), 0);
  return { points: sum(({ points, credit }) => points * credit), outOf: sum((one) => one.points) };
}

/** Whether a question was asked and nothing answered; results of before don't tell of each kind. */
export const isBlank = ({ credit, tries, options, chosen, given }: HandedQuestion): boolean =>
  credit === 0 &&
  (tries === 0 || (options !== undefined && !chosen?.length) || given?.length === 0);

/** Under one id a question may have been worded otherwise, before a quiz was changed: that is another one. */
export const identity = ({ id, prompt }: HandedQuestion): string => `${id} ${prompt}`;

/** Every question of some of the results, in the order they first stand in them. */
export const itemsOf = (handIns: readonly HandIn[]): Item[] => {
  const questions = handIns.flatMap(({ questions }) => questions);
  return [...new Map(questions.map((one) => [identity(one), one.prompt]))].map(([id, prompt]) => ({
    id,
    prompt,
  }));
};

/** Answers that read the same are one, wherever they stand. */
function tallied(answers: readonly AnswerCount[]): AnswerCount[] {
  const counts = new Map<string, AnswerCount>();
  for (const answer of answers) {
    const before = counts.get(answer.text) ?? { n: 0, right: false };
    const right = before.right || answer.right;
    counts.set(answer.text, { text: answer.text, right, n: before.n + answer.n });
  }
  return [...counts.values()];
}

const optionsOf = ({ options = [], right = [], chosen = [] }: HandedQuestion): AnswerCount[] =>
  options.map((text, index) => ({
    text,
    right: right.includes(index),
    n: chosen.includes(index) ? 1 : 0,
  }));

function givenIn({ given, typed, credit }: HandedQuestion): AnswerCount[] {
  const all = given ?? (typed ? [{ text: typed, right: credit >= 1 }] : []);
  return all.map((one) => ({ ...one, n: 1 }));
}

/** What was matched with a left, and what belongs to it where that is known. */
export type Matched = {
  readonly left: string;
  readonly key?: string;
  readonly rights: readonly AnswerCount[];
};

/** `a → b` → `a` and `b`; the second is empty where there is no arrow. */
function parted(pair: string): readonly [left: string, right: string] {
  const [left = '', ...right] = pair.split(' → ');
  return [left, right.join(' → ')];
}

/**
 * The pairs of a question by what stands on their left, `Anne Roy → promet` under « Anne Roy », those of the key first;
 * `undefined` where it is no question of pairs.
 */
export function pairsIn({
  options,
  given,
  key,
}: Pick<ItemAnalysis, 'options' | 'given' | 'key'>): Matched[] | undefined {
  const byLeft = new Map<string, Matched>();
  for (const text of key) {
    const [left, right] = parted(text);
    byLeft.set(left, { left, key: right, rights: [] });
  }
  for (const answer of given) {
    const [left, right] = parted(answer.text);
    const known = byLeft.get(left) ?? { left, rights: [] };
    byLeft.set(left, { ...known, rights: [...known.rights, { ...answer, text: right }] });
  }
  const arePairs = [...key, ...given.map(({ text }) => text)].every((text) => parted(text)[1]);
  return options.length === 0 && byLeft.size > 0 && arePairs ? [...byLeft.values()] : undefined;
}

export function analyseItems(handIns: readonly HandIn[]): ItemAnalysis[] {
  const ranked = [...handIns].sort((a, b) => b.share - a.share);
  const asked = new Map<string, HandedQuestion[]>();
  for (const { questions } of ranked)
    for (const question of questions) {
      const same = asked.get(identity(question));
      if (same) same.push(question);
      else asked.set(identity(question), [question]);
    }
  return itemsOf(handIns).map(({ id, prompt }): ItemAnalysis => {
    const questions = asked.get(id) ?? [];
    const size = Math.round(questions.length * groupShare);
    const options = tallied(questions.flatMap(optionsOf));
    const given = tallied(questions.flatMap(givenIn)).sort((a, b) => b.n - a.n);
    const right = [...options, ...given].filter((one) => one.right).map(({ text }) => text);
    const facility = (group: readonly HandedQuestion[]) => mean(group.map(({ credit }) => credit));
    return {
      id,
      prompt,
      n: questions.length,
      blank: questions.filter(isBlank).length,
      facility: facility(questions),
      ...(size >= leastInGroup && {
        discrimination: facility(questions.slice(0, size)) - facility(questions.slice(-size)),
      }),
      options,
      given,
      key: questions.find(({ expected }) => expected)?.expected ?? right,
    };
  });
}

/** How many results fall into each of ten equal parts of the scale; a perfect one into the last. */
export function distribution(shares: readonly number[]): number[] {
  const bins = Array<number>(10).fill(0);
  for (const share of shares) {
    const bin = Math.min(9, Math.floor(share * 10));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

/** `undefined` of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
