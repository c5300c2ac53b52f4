/** Which of two versions of an attempt counts. */
import type { Attempt } from '../quiz/attempt.ts';

/** The last moment at which something happened in an attempt. */
const lastAt = ({ startedAt, finishedAt, responses }: Attempt): number =>
  Math.max(
    startedAt,
    finishedAt ?? 0,
    ...responses.flatMap(({ answers }) => answers.map(({ at }) => at)),
  );

/** Of two versions of one attempt, the one that is over, or went further. */
export function laterAttempt(kept: Attempt, read: Attempt): Attempt {
  const [keptIsOver, readIsOver] = [kept, read].map(({ finishedAt }) => finishedAt !== undefined);
  if (keptIsOver !== readIsOver) return readIsOver ? read : kept;
  return lastAt(read) > lastAt(kept) ? read : kept;
}
