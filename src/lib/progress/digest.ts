/** What summaries need of an attempt: small, so that thousands are read at once. It is derived from the attempt and kept beside it. */
import {
  type Attempt,
  bySkill,
  duration,
  missed,
  type Mode,
  progress,
  score,
} from '../quiz/attempt.ts';
import type { Level, Skill } from '../quiz/quiz.ts';

/** How many answers were right, out of how many. */
export type Tally = { readonly right: number; readonly n: number };

export type SkillDigest = {
  readonly skill: Skill;
  readonly points: number;
  readonly outOf: number;
  /** Questions asked, and those answered right in the end. */
  readonly right: number;
  readonly n: number;
};

export type Digest = {
  readonly id: string;
  readonly quiz: string;
  readonly title: string;
  readonly mode: Mode;
  readonly level?: Level;
  /** It asked missed questions again. */
  readonly isRetry: boolean;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly finishedAt?: number;
  /** Milliseconds at it, pauses left out. */
  readonly time: number;
  readonly answered: number;
  readonly asked: number;
  readonly points: number;
  readonly outOf: number;
  readonly skills: readonly SkillDigest[];
  /** First answers by what the learner said of them; only where it was asked. */
  readonly sure?: Tally;
  readonly unsure?: Tally;
};

/** The first answers given with `sure` as it is. */
function tallyOf({ responses }: Attempt, sure: boolean): Tally {
  const first = responses.flatMap(({ answers }) => answers.slice(0, 1));
  const said = first.filter((answer) => answer.sure === sure);
  return { right: said.filter(({ grade }) => grade >= 1).length, n: said.length };
}

export function digestOf(attempt: Attempt): Digest {
  const { id, quiz, title, settings, level, retryOf, startedAt, finishedAt, asked } = attempt;
  const { points, outOf } = score(attempt);
  const wrong = new Set(missed(attempt));
  const [sure, unsure] = [tallyOf(attempt, true), tallyOf(attempt, false)];
  return {
    id,
    quiz,
    title,
    mode: settings.mode,
    ...(level && { level }),
    isRetry: retryOf !== undefined,
    startedAt,
    ...(finishedAt !== undefined && { finishedAt }),
    time: duration(attempt),
    answered: progress(attempt).answered,
    asked: asked.length,
    points,
    outOf,
    skills: bySkill(attempt).map(({ skill, points, outOf }) => {
      const ids = asked.filter((one) => one.skill === skill).map((one) => one.id);
      return {
        skill,
        points,
        outOf,
        right: ids.filter((id) => !wrong.has(id)).length,
        n: ids.length,
      };
    }),
    ...(sure.n > 0 && { sure }),
    ...(unsure.n > 0 && { unsure }),
  };
}
