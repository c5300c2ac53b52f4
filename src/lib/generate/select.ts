/** Which candidates are asked: the best ones, spread over the article and over their kinds. */
import type { Candidate } from './maker.ts';

/** What a candidate loses for each chosen one of the same variety, and for one nearby in the text. */
const repeated = 0.35;
const neighbour = 0.15;
/** UTF-16 code units. */
const near = 250;

/** At most `count` candidates, in text order; fewer where they exclude each other. */
export function select(candidates: readonly Candidate[], count: number): Candidate[] {
  const chosen: Candidate[] = [];
  let left = [...candidates];
  while (chosen.length < count && left.length > 0) {
    const worth = (candidate: Candidate): number =>
      chosen.reduce(
        (value, other) =>
          value -
          (other.variety === candidate.variety ? repeated : 0) -
          (Math.abs(other.at.start - candidate.at.start) < near ? neighbour : 0),
        candidate.score,
      );
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    chosen.push(best);
    left = left.filter(
      (other) => other !== best && !other.excludes.some((key) => best.excludes.includes(key)),
    );
  }
  return chosen.sort((a, b) => a.at.start - b.at.start);
}
