/** How near a typed answer comes to the accepted one, and what that earns. */
import { distance, foldWord } from './nearest.ts';
import type { NearAnswer } from './quiz.ts';
import { foldTyped, sameTyped } from './typed.ts';

/**
 * `accents`: right but for accents. `form`: the right word in another form. `slip`: one letter too many, too few,
 * wrong, or two swapped. `synonym`: another word that means the same. `other`: an accent made it another word.
 */
export type TypedVerdict = 'right' | 'accents' | 'form' | 'slip' | 'synonym' | 'other' | 'wrong';

export type JudgedAnswer = {
  readonly verdict: TypedVerdict;
  /** 0..1. */
  readonly credit: number;
  /** For `accents`: the letters of the accepted answer, counted from 0, whose accent differs. */
  readonly letters: readonly number[];
};

/** Half for whoever knows the word and not its form or spelling; more where only accents are missing. */
const credits: Readonly<Record<TypedVerdict, number>> = {
  right: 1,
  accents: 0.75,
  form: 0.5,
  slip: 0.5,
  synonym: 0.5,
  other: 0,
  wrong: 0,
};

/** In shorter words one letter makes another word. */
const shortestSlip = 5;

const judged = (verdict: TypedVerdict, letters: readonly number[] = []): JudgedAnswer => ({
  verdict,
  credit: credits[verdict],
  letters,
});

const differing = (a: string, b: string): number[] => {
  const [one, other] = [Array.from(foldTyped(a)), Array.from(foldTyped(b))];
  return one.flatMap((letter, i) => (letter === other[i] ? [] : [i]));
};

/** « minsitre »: two neighbours swapped. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const i = Array.from(a).findIndex((letter, at) => letter !== b.charAt(at));
  return (
    i >= 0 &&
    a.charAt(i) === b.charAt(i + 1) &&
    a.charAt(i + 1) === b.charAt(i) &&
    a.slice(i + 2) === b.slice(i + 2)
  );
}

/** The best that an answer can be called, set against every accepted one. */
export function judgeTyped(
  accepted: readonly string[],
  typed: string,
  near: readonly NearAnswer[] = [],
): JudgedAnswer {
  const given = foldTyped(typed);
  if (given === '') return judged('wrong');
  if (accepted.some((key) => sameTyped(key, typed))) return judged('right');
  const listed = near.find(({ text }) => sameTyped(text, typed));
  if (listed) return judged(listed.verdict);
  const key = accepted.find((one) => foldWord(foldTyped(one)) === foldWord(given));
  if (key !== undefined) return judged('accents', differing(key, typed));
  const slipped = accepted.map(foldTyped).some((one) => {
    if (one.length < shortestSlip) return false;
    return distance(one, given) === 1 || isSwap(one, given);
  });
  return judged(slipped ? 'slip' : 'wrong');
}
