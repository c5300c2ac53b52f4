/** What a learner's attempts come to. One pass over the digests; times are milliseconds, shares 0..1. */
import { levels, skills, type Level, type Skill } from '../quiz/quiz.ts';
import type { Digest, Tally } from './digest.ts';

/** Points earned of those to be had, in `n` attempts or questions. */
export type Part = { readonly points: number; readonly outOf: number; readonly n: number };
export type Summary = {
  /** Finished attempts, and the quizzes they were at. */
  readonly attempts: number;
  readonly quizzes: number;
  readonly time: number;
  readonly answered: number;
  /** `n` questions, without those that a practice left unanswered; in the order of `skills`. */
  readonly bySkill: readonly (Part & { readonly skill: Skill })[];
  /** `n` attempts, so many questions; those that were taken, easiest first. */
  readonly byLevel: readonly (Part & { readonly level: Level; readonly questions: number })[];
  /** Minutes of practice count by the day they began, however `dayOf` names it. */
  readonly days: ReadonlyMap<string, { readonly attempts: number; readonly time: number }>;
  /** Finished attempts that were no retries and hold an answer, oldest first. */
  readonly scores: readonly { readonly at: number; readonly share: number }[];
  readonly sure: Tally;
  readonly unsure: Tally;
};

type Sum = { points: number; outOf: number; n: number; questions: number };
type Count = { right: number; n: number };

/** Adds what was earned in `asked` questions, but those without an answer. */
function add<Key>(
  sums: Map<Key, Sum>,
  key: Key,
  { points, outOf, unanswered }: Pick<Digest, 'points' | 'outOf' | 'unanswered'>,
  asked: number,
): void {
  const sum = sums.get(key) ?? { points: 0, outOf: 0, n: 0, questions: 0 };
  const questions = asked - (unanswered?.n ?? 0);
  if (questions === 0) return;
  sums.set(key, {
    points: sum.points + points,
    outOf: sum.outOf + outOf - (unanswered?.outOf ?? 0),
    n: sum.n + 1,
    questions: sum.questions + questions,
  });
}

function count(sum: Count, tally: Tally | undefined): void {
  sum.right += tally?.right ?? 0;
  sum.n += tally?.n ?? 0;
}

const inOrder = <Key>(order: readonly Key[], sums: ReadonlyMap<Key, Sum>) =>
  order.flatMap((key) => {
    const sum = sums.get(key);
    return sum ? [[key, sum] as const] : [];
  });

/** `dayOf` gives the learner's day of a time: what is the same day depends on where they are. */
export function summarise(digests: readonly Digest[], dayOf: (at: number) => string): Summary {
  const quizzes = new Set<string>();
  const bySkill = new Map<Skill, Sum>();
  const byLevel = new Map<Level, Sum>();
  const days = new Map<string, { attempts: number; time: number }>();
  const scores: { at: number; share: number }[] = [];
  const [sure, unsure]: [Count, Count] = [
    { right: 0, n: 0 },
    { right: 0, n: 0 },
  ];
  let [attempts, time, answered] = [0, 0, 0];
  for (const digest of digests) {
    time += digest.time;
    answered += digest.answered;
    const day = dayOf(digest.startedAt);
    const before = days.get(day) ?? { attempts: 0, time: 0 };
    days.set(day, { attempts: before.attempts + 1, time: before.time + digest.time });
    count(sure, digest.sure);
    count(unsure, digest.unsure);
    // What is not over may still be answered.
    if (digest.finishedAt === undefined) continue;
    attempts++;
    quizzes.add(digest.quiz);
    if (digest.answered === 0) continue;
    for (const part of digest.skills) add(bySkill, part.skill, part, part.n);
    if (digest.level) add(byLevel, digest.level, digest, digest.asked);
    if (!digest.isRetry && digest.outOf > 0)
      scores.push({ at: digest.startedAt, share: digest.points / digest.outOf });
  }
  return {
    attempts,
    quizzes: quizzes.size,
    time,
    answered,
    bySkill: inOrder(skills, bySkill).map(([skill, { points, outOf, questions }]) => ({
      skill,
      points,
      outOf,
      n: questions,
    })),
    byLevel: inOrder(levels, byLevel).map(([level, sum]) => ({ level, ...sum })),
    days,
    scores: scores.sort((a, b) => a.at - b.at),
    sure,
    unsure,
  };
}

/** Fewer scores are chance, and no trend. */
export const leastForTrend = 5;

/**
 * The straight line through scores in their order, by least squares: what it says of the first and of the last. Older ones than
 * the last `most` don't count: who began a year ago is interested in now. Where the line leaves what a share can be, it is cut.
 */
export function trend(
  shares: readonly number[],
  most = 30,
): { readonly from: number; readonly to: number; readonly n: number } | undefined {
  const recent = shares.slice(-most);
  const n = recent.length;
  if (n < leastForTrend) return undefined;
  const middle = (n - 1) / 2;
  const mean = recent.reduce((sum, share) => sum + share, 0) / n;
  let [across, along] = [0, 0];
  for (const [index, share] of recent.entries()) {
    across += (index - middle) * (share - mean);
    along += (index - middle) ** 2;
  }
  const slope = across / along;
  const at = (distance: number): number => Math.min(1, Math.max(0, mean + slope * distance));
  return { from: at(-middle), to: at(middle), n };
}

/** At most `most` points in the order of time: where there are more, each is the mean of its neighbours. */
export function condensed(
  scores: Summary['scores'],
  most: number,
): { readonly at: number; readonly share: number; readonly n: number }[] {
  const size = Math.max(1, Math.ceil(scores.length / most));
  return Array.from({ length: Math.ceil(scores.length / size) }, (_, index) => {
    const part = scores.slice(index * size, (index + 1) * size);
    const share = part.reduce((sum, one) => sum + one.share, 0) / part.length;
    return { at: part.at(-1)?.at ?? 0, share, n: part.length };
  });
}

/** Questions from which a share says something. */
const leastAsked = 3;
/** The percentage from which there is nothing to work on: Bloom (Learning for Mastery, 1968) calls 80 to 90 % mastery. */
const mastered = 80;

/** A skill or a level to work on, in `n` questions or attempts. */
export type Weak = Part &
  (
    | { readonly kind: 'skill'; readonly skill: Skill }
    | { readonly kind: 'level'; readonly level: Level }
  );

/** All skills and levels that earned less than what counts as mastered, weakest first. */
export function weaknesses({ bySkill, byLevel }: Summary): Weak[] {
  const all: Weak[] = [
    ...bySkill
      .filter(({ n }) => n >= leastAsked)
      .map((part) => ({ kind: 'skill', ...part }) as const),
    ...byLevel
      .filter(({ questions }) => questions >= leastAsked)
      .map(({ level, points, outOf, n }) => ({ kind: 'level', level, points, outOf, n }) as const),
  ];
  return (
    all
      // As it is shown: « 80 % » is not to be worked on.
      .filter(({ points, outOf }) => Math.round((100 * points) / outOf) < mastered)
      .sort((a, b) => a.points / a.outOf - b.points / b.outOf)
  );
}

/** What an attempt earned in a skill or at a level; `undefined` where it was not about that. */
const earnedIn = (
  digest: Digest,
  weak: Weak,
): Pick<Digest, 'points' | 'outOf' | 'unanswered'> | undefined =>
  weak.kind === 'skill'
    ? digest.skills.find(({ skill }) => skill === weak.skill)
    : digest.level === weak.level
      ? digest
      : undefined;

/** The quiz whose last finished attempt earned the smallest share there; `undefined` where none was about it. */
export function weakestQuiz(digests: readonly Digest[], weak: Weak): string | undefined {
  const last = new Map<string, { at: number; share: number }>();
  for (const digest of digests) {
    const { quiz, finishedAt } = digest;
    const earned = earnedIn(digest, weak);
    if (!earned || finishedAt === undefined) continue;
    const outOf = earned.outOf - (earned.unanswered?.outOf ?? 0);
    if (outOf > 0 && finishedAt >= (last.get(quiz)?.at ?? 0))
      last.set(quiz, { at: finishedAt, share: earned.points / outOf });
  }
  return [...last].sort((a, b) => a[1].share - b[1].share)[0]?.[0];
}
