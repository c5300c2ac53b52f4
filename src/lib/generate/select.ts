/** Which candidates are asked: the best ones, spread over the article and over their kinds. */
import type { Question } from '../quiz/quiz.ts';
import type { Candidate } from './maker.ts';

/** What a candidate loses for each chosen one of the same variety, and for one nearby in the text. */
const repeated = 0.25;
const neighbour = 0.15;
/** UTF-16 code units. */
const near = 250;

const isNear = (a: Candidate, b: Candidate): boolean => Math.abs(a.at.start - b.at.start) < near;

/**
 * At most `count` questions, in text order; fewer where candidates exclude each other. `may`: whether a
 * question can stand beside those chosen before it.
 */
export function select(
  candidates: readonly Candidate[],
  count: number,
  may: (question: Question, chosen: readonly Question[]) => boolean = () => true,
): Question[] {
  const chosen: { candidate: Candidate; question: Question }[] = [];
  const worth = new Map(candidates.map((candidate) => [candidate, candidate.score]));
  while (chosen.length < count && worth.size > 0) {
    const [candidate] = [...worth].reduce((a, b) => (b[1] > a[1] ? b : a));
    worth.delete(candidate);
    const question = candidate.write();
    if (
      !question ||
      !may(
        question,
        chosen.map((one) => one.question),
      )
    )
      continue;
    chosen.push({ candidate, question });
    for (const [other, value] of worth) {
      if (other.excludes.some((key) => candidate.excludes.includes(key))) worth.delete(other);
      else
        worth.set(
          other,
          value -
            repeated * other.variety.filter((one) => candidate.variety.includes(one)).length -
            (isNear(other, candidate) ? neighbour : 0),
        );
    }
  }
  return chosen
    .sort((a, b) => a.candidate.at.start - b.candidate.at.start)
    .map(({ question }) => question);
}
