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

/** Letters of the key as it is shown: « cœur » has four. */
function differing(key: string, typed: string): number[] {
  const join = (text: string): string => text.replace(/oe/g, 'œ').replace(/ae/g, 'æ');
  const [one, other] = [join(foldTyped(key)), join(foldTyped(typed))].map((text) =>
    Array.from(text),
  );
  return (one ?? []).flatMap((letter, i) => (letter === other?.[i] ? [] : [i]));
}

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

/** One letter wrong, in one word that is long enough. */
function isSlip(key: string, given: string): boolean {
  const [own, theirs] = [key.split(' '), given.split(' ')];
  if (own.length !== theirs.length) return false;
  const wrong = own.filter((word, i) => word !== theirs[i]);
  const [word = ''] = wrong;
  const typed = theirs[own.indexOf(word)] ?? '';
  return (
    wrong.length === 1 &&
    word.length >= shortestSlip &&
    (distance(word, typed) === 1 || isSwap(word, typed))
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
  // « 12 000 » for « 13 000 », « Marin » for « Martin » are other answers.
  const slipped = accepted
    .filter((one) => !/^\p{Lu}|\d/u.test(one.trim()) && !/\d/.test(given))
    .map(foldTyped)
    .some((one) => isSlip(one, given));
  return judged(slipped ? 'slip' : 'wrong');
}
