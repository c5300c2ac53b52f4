/** What a learner should work on, and in which quiz. */
import type { Level, Skill } from '../quiz/quiz.ts';
import type { Digest } from './digest.ts';
import type { Part, Summary } from './summary.ts';

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
