/** What summaries need of an attempt: small, so that thousands are read at once. It is derived from the attempt and kept beside it. */
import {
  type AskedQuestion,
  type Attempt,
  bySkill,
  duration,
  missed,
  type Mode,
  progress,
  responseTo,
  score,
} from '../quiz/attempt.ts';
import type { Level, Skill } from '../quiz/quiz.ts';

/** How many answers were right, out of how many. */
export type Tally = { readonly right: number; readonly n: number };

/** Questions of a practice that were left without an answer, and what they would have been worth. */
export type Unanswered = { readonly outOf: number; readonly n: number };

export type SkillDigest = {
  readonly skill: Skill;
  readonly points: number;
  readonly outOf: number;
  /** Questions asked, and those answered right in the end. */
  readonly right: number;
  readonly n: number;
  /** Of these; absent: none. */
  readonly unanswered?: Unanswered;
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
  /** Absent: none. */
  readonly unanswered?: Unanswered;
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

/** Whoever stops a practice says nothing of the questions that were left; an exam asks for an answer to each. */
function unansweredIn(
  attempt: Attempt,
  asked: readonly AskedQuestion[],
): { readonly unanswered?: Unanswered } {
  if (attempt.settings.mode === 'exam') return {};
  const open = asked.filter(({ id }) => (responseTo(attempt, id)?.answers.length ?? 0) === 0);
  if (open.length === 0) return {};
  return {
    unanswered: { outOf: open.reduce((sum, { points }) => sum + points, 0), n: open.length },
  };
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
    ...unansweredIn(attempt, asked),
    skills: bySkill(attempt).map(({ skill, points, outOf }) => {
      const own = asked.filter((one) => one.skill === skill);
      return {
        skill,
        points,
        outOf,
        right: own.filter(({ id }) => !wrong.has(id)).length,
        n: own.length,
        ...unansweredIn(attempt, own),
      };
    }),
    ...(sure.n > 0 && { sure }),
    ...(unsure.n > 0 && { unsure }),
  };
}
