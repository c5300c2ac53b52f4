/** Past attempts: those of one quiz, mode or time, and two of them side by side. */
import { type Attempt, creditFor, type Mode, responseTo } from '../quiz/attempt.ts';
import type { Digest } from './digest.ts';

/** Absent: any. Times in milliseconds since the epoch, `to` not included. */
export type HistoryFilter = {
  readonly quiz?: string | undefined;
  readonly mode?: Mode | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
};

export const matches = ({ quiz, mode, startedAt }: Digest, wanted: HistoryFilter): boolean =>
  (wanted.quiz === undefined || wanted.quiz === quiz) &&
  (wanted.mode === undefined || wanted.mode === mode) &&
  startedAt >= (wanted.from ?? -Infinity) &&
  startedAt < (wanted.to ?? Infinity);

/** The quizzes that were taken, each once, by title. */
export function quizzesOf(digests: readonly Digest[]): { id: string; title: string }[] {
  const titles = new Map(digests.map(({ quiz, title }) => [quiz, title]));
  return [...titles]
    .map(([id, title]) => ({ id, title }))
    .sort((a, b) => a.title.localeCompare(b.title, 'fr'));
}

/** What one question earned in each of two attempts, 0..1; `undefined` where it was not asked or not answered. */
export type Compared = {
  readonly id: string;
  readonly before?: number;
  readonly after?: number;
};

/** The questions of either, those of the first in its order and then what only the second asked. */
export function compare(before: Attempt, after: Attempt): Compared[] {
  const ids = new Set([...before.asked, ...after.asked].map(({ id }) => id));
  const earned = (attempt: Attempt, id: string): number | undefined =>
    (responseTo(attempt, id)?.answers.length ?? 0) > 0 ? creditFor(attempt, id) : undefined;
  return [...ids].map((id) => {
    const [first, second] = [earned(before, id), earned(after, id)];
    return {
      id,
      ...(first !== undefined && { before: first }),
      ...(second !== undefined && { after: second }),
    };
  });
}

/** Whether one of two attempts was asked anything that the other was not. */
export function differ(before: Attempt, after: Attempt): boolean {
  const ids = new Set(before.asked.map(({ id }) => id));
  return ids.size !== after.asked.length || after.asked.some(({ id }) => !ids.has(id));
}
