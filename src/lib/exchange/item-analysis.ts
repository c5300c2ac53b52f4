/**
 * How each question of a quiz worked in a class, by classical test theory: facility (mean credit) and discrimination, the
 * facility among the best 27 % of the class less that among the weakest (Kelley, « The selection of upper and lower
 * groups for the validation of test items », Journal of Educational Psychology, 1939).
 */
import type { HandedQuestion, HandIn } from './hand-in.ts';

export type OptionCount = {
  readonly text: string;
  readonly right: boolean;
  /** How many chose it first. */
  readonly n: number;
};

export type ItemAnalysis = {
  readonly id: string;
  readonly prompt: string;
  /** How many were asked it. */
  readonly n: number;
  /** 0 (nobody) to 1 (everybody). */
  readonly facility: number;
  /** -1 to 1; `undefined` where the groups would be too small. */
  readonly discrimination?: number;
  /** Of a choice, in the quiz's order; else empty. */
  readonly options: readonly OptionCount[];
  /** What was typed first and is not right, most often first. */
  readonly typed: readonly { readonly text: string; readonly n: number }[];
};

/** Kelley's share of the class in each group. */
const groupShare = 0.27;
/** With fewer in a group one learner more or less turns the figure over; a convention, not a law. */
const leastInGroup = 3;
/** Results from which figures say something of the questions and not just of these learners; a convention as well. */
export const enoughResults = 20;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function counted(texts: readonly string[]): { text: string; n: number }[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, n]) => ({ text, n })).sort((a, b) => b.n - a.n);
}

function optionsOf(asked: readonly HandedQuestion[]): OptionCount[] {
  const [first] = asked;
  return (first?.options ?? []).map((text, index) => ({
    text,
    right: first?.right?.includes(index) ?? false,
    n: asked.filter(({ chosen }) => chosen?.includes(index)).length,
  }));
}

/** Every question that was asked in some of the results, in the order it first stands in them. */
export function analyseItems(handIns: readonly HandIn[]): ItemAnalysis[] {
  const ids = [...new Set(handIns.flatMap(({ questions }) => questions.map(({ id }) => id)))];
  return ids.map((id): ItemAnalysis => {
    const results = handIns.flatMap(({ questions, share }) => {
      const question = questions.find((one) => one.id === id);
      return question ? [{ question, share }] : [];
    });
    const asked = results.map(({ question }) => question);
    const ranked = [...results].sort((a, b) => b.share - a.share).map(({ question }) => question);
    const size = Math.round(results.length * groupShare);
    const facility = (group: readonly HandedQuestion[]) => mean(group.map(({ credit }) => credit));
    return {
      id,
      prompt: asked[0]?.prompt ?? '',
      n: asked.length,
      facility: facility(asked),
      ...(size >= leastInGroup && {
        discrimination: facility(ranked.slice(0, size)) - facility(ranked.slice(-size)),
      }),
      options: optionsOf(asked),
      typed: counted(asked.flatMap(({ typed, credit }) => (typed && credit < 1 ? [typed] : []))),
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
