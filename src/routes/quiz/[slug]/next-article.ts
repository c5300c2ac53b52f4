/** Which article to read next. */
import { levels, type Level } from '$lib/quiz/quiz.ts';

type Entry = { readonly id: string; readonly title: string; readonly level?: Level };

/** From here on an article was easy, and below there it was hard. Shares of the points, 0..1. */
const easy = 0.8;
const hard = 0.5;

/**
 * Of the other articles, those not done first, the one whose level is nearest to the right one: that of the article
 * just read, a higher one where it was easy, a lower one where it was hard: then a harder article comes last. `undefined` where there is no other.
 */
export function nextArticle<Other extends Entry>(
  entries: readonly Other[],
  { id, level }: Pick<Entry, 'id' | 'level'>,
  share: number,
  done: ReadonlySet<string>,
): Other | undefined {
  const rank = (one: Level | undefined): number =>
    one ? levels.indexOf(one) : levels.indexOf('B1');
  const wished = rank(level) + (share >= easy ? 0.6 : share < hard ? -0.6 : 0);
  const others = entries.filter((entry) => entry.id !== id);
  const fresh = others.filter((entry) => !done.has(entry.id));
  const distance = (entry: Other): number => Math.abs(rank(entry.level) - wished);
  const feasible = (list: readonly Other[]): readonly Other[] =>
    share < hard ? list.filter((entry) => rank(entry.level) <= rank(level)) : list;
  const best = [feasible(fresh), feasible(others), fresh, others].find(({ length }) => length > 0);
  return [...(best ?? [])].sort((a, b) => distance(a) - distance(b))[0];
}
