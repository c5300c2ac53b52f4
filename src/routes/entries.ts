/** The list of quizzes: what stands in it, how it is narrowed, what the learner's best result was. */
import type { Digest } from '$lib/progress/digest.ts';
import { levels, type Level } from '$lib/quiz/quiz.ts';

export type QuizEntry = {
  readonly id: string;
  readonly title: string;
  readonly level?: Level;
  readonly topics: readonly string[];
  readonly words: number;
  readonly minutes: number;
  readonly questions: number;
};

/** Empty strings: no wish. */
export type Filter = { readonly level: string; readonly topic: string };
export const noFilter: Filter = { level: '', topic: '' };

/** The filter stands in the address, so that a teacher can send it: `?niveau=B1&theme=politique`. */
export const readFilter = (params: URLSearchParams): Filter => ({
  level: params.get('niveau') ?? '',
  topic: params.get('theme') ?? '',
});

/** The query for a filter: `niveau=B1`; empty for none. */
export function writeFilter({ level, topic }: Filter): string {
  const params = new URLSearchParams();
  if (level) params.set('niveau', level);
  if (topic) params.set('theme', topic);
  return params.toString();
}

export const narrow = (entries: readonly QuizEntry[], { level, topic }: Filter): QuizEntry[] =>
  entries.filter(
    (entry) => (!level || entry.level === level) && (!topic || entry.topics.includes(topic)),
  );

/** The levels and topics that occur, in the order to offer them. */
export const choices = (entries: readonly QuizEntry[]) => ({
  levels: levels.filter((level) => entries.some((entry) => entry.level === level)),
  topics: [...new Set(entries.flatMap(({ topics }) => topics))].sort(
    new Intl.Collator('fr').compare,
  ),
});

/** The best share (0..1) in any whole attempt at each quiz; a retry of what was missed says nothing of the whole. */
export function bestShares(digests: readonly Digest[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { quiz, isRetry, finishedAt, points, outOf } of digests) {
    if (isRetry || finishedAt === undefined) continue;
    best.set(quiz, Math.max(best.get(quiz) ?? 0, outOf > 0 ? points / outOf : 0));
  }
  return best;
}

/** How much of an attempt is answered. */
export type Progress = { readonly answered: number; readonly asked: number };

/** The attempt at each quiz that was begun last and is not over. */
export function unfinished(digests: readonly Digest[]): ReadonlyMap<string, Progress> {
  const open = digests.filter(({ finishedAt }) => finishedAt === undefined);
  // Of a map's entries under one key the last stays.
  return new Map(
    [...open]
      .sort((a, b) => a.startedAt - b.startedAt)
      .map(({ quiz, answered, asked }) => [quiz, { answered, asked }]),
  );
}
