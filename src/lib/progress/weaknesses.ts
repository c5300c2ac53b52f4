/** What a learner should work on, and in which quiz. */
import type { Level, Skill } from '../quiz/quiz.ts';
import type { Digest } from './digest.ts';
import type { Part, Summary } from './summary.ts';

/** Questions of a skill, or points of a level, from which a share says something. */
const leastAsked = 5;
/** The share from which there is nothing to work on: Bloom (Learning for Mastery, 1968) calls 80 to 90 % mastery. */
const mastered = 0.8;

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
      .filter(({ outOf }) => outOf >= leastAsked)
      .map((part) => ({ kind: 'level', ...part }) as const),
  ];
  return all
    .filter(({ points, outOf }) => points < mastered * outOf)
    .sort((a, b) => a.points / a.outOf - b.points / b.outOf);
}

/** What an attempt earned in a skill or at a level; `undefined` where it was not about that. */
const earnedIn = (digest: Digest, weak: Weak): Omit<Part, 'n'> | undefined =>
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
    if (!earned || earned.outOf === 0 || finishedAt === undefined) continue;
    if (finishedAt >= (last.get(quiz)?.at ?? 0))
      last.set(quiz, { at: finishedAt, share: earned.points / earned.outOf });
  }
  return [...last].sort((a, b) => a[1].share - b[1].share)[0]?.[0];
}
