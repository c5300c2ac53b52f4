/** What the tagger's rules see, and what they ask of it. */
import type { Analysis, Category } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { preferred } from './word-preferences.ts';

/**
 * What a rule sees: a sentence, and for every token the readings still possible (never none). Left of the
 * token at hand all is decided; right of it, nothing is.
 */
export type Lattice = {
  readonly tokens: readonly Token[];
  /** The tokens in lower case with straight apostrophes. */
  readonly forms: readonly string[];
  readonly readings: (readonly Analysis[])[];
  /** For every token the categories of its readings, one bit each. */
  readonly categories: number[];
};

/** A literal, since it is read for every token many times. */
// prettier-ignore
const bits: Readonly<Record<Category, number>> = {
  ADJ: 1, ADP: 2, ADV: 4, AUX: 8, CCONJ: 16, DET: 32, INTJ: 64, NOUN: 128, NUM: 256, PART: 512, PRON: 1024,
  PROPN: 2048, PUNCT: 4096, SCONJ: 8192, SYM: 16384, VERB: 32768, X: 65536,
};

/** Categories as a set, one bit each. */
export function bitsOf(categories: readonly Category[]): number {
  let set = 0;
  for (const category of categories) set |= bits[category];
  return set;
}

/** The categories of some readings, one bit each. */
export function categoriesOf(readings: readonly Analysis[]): number {
  let set = 0;
  for (const { category } of readings) set |= bits[category];
  return set;
}

/**
 * Whether a reading may stay. Where a rule would leave a token without any, it is passed over for that
 * token.
 */
export type Rule = (reading: Analysis, index: number, lattice: Lattice) => boolean;

/** The form of a token; '' beyond either end. */
export const form = ({ forms }: Lattice, i: number): string => forms[i] ?? '';
/** Whether a token may still be of one of the categories. */
export const can = (lattice: Lattice, i: number, ...categories: Category[]): boolean =>
  ((lattice.categories[i] ?? 0) & bitsOf(categories)) !== 0;
/** Whether it can be of no other. */
export function must(lattice: Lattice, i: number, ...categories: Category[]): boolean {
  const set = lattice.categories[i] ?? 0;
  return set !== 0 && (set & ~bitsOf(categories)) === 0;
}
export const isVerbal = ({ category }: Analysis): boolean =>
  category === 'VERB' || category === 'AUX';
export const isParticiple = ({ features }: Analysis): boolean => features.mood === 'participle';
export const isPastParticiple = (reading: Analysis): boolean =>
  isParticiple(reading) && reading.features.tense !== 'present';
export const isInfinitive = ({ features }: Analysis): boolean => features.mood === 'infinitive';
const none: readonly Analysis[] = [];
/** Whether some reading still possible passes the test. */
export const has = (
  { readings }: Lattice,
  i: number,
  test: (reading: Analysis) => boolean,
): boolean => (readings[i] ?? none).some(test);
/** Whether every one does; false beyond either end. */
export const all = (
  { readings }: Lattice,
  i: number,
  test: (reading: Analysis) => boolean,
): boolean => (readings[i]?.length ?? 0) > 0 && (readings[i] ?? none).every(test);

export const determiners =
  /^(?:un|une|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?|au|aux|du|des|quelques|plusieurs|chaque|aucune?|quels?|quelles?)$/;
export const articles = /^(?:le|la|les|l')$/;
export const subjects = /^(?:je|j'|tu|il|elle|on|ils|elles|c'|qui)$/;
export const clitics = /^(?:ne|n'|se|s'|me|m'|te|t'|y)$/;
/** What can stand between a verb and its participle: `a [tout] compris`, `a [-t-il] dit`. */
export const between =
  /^(?:pas|plus|jamais|rien|bien|tout|ainsi|ensuite|lui|elle|aussi|également|tous|été|-(?:t-)?(?:il|elle|on)s?)$/;

/** The nearest word to the left that is no adverb and no part of a negation: `a [toujours] dit`. */
export function before(lattice: Lattice, i: number): number {
  let k = i - 1;
  // No more adverbs than this stand there; a text of nothing else must not take quadratic time.
  while (k >= Math.max(0, i - 12) && (must(lattice, k, 'ADV') || between.test(form(lattice, k))))
    k--;
  return k;
}

/** Whether an auxiliary stands before what can be its participle: « a toujours [dit] ». */
export const followsAuxiliary = (lattice: Lattice, i: number): boolean =>
  has(lattice, i, isPastParticiple) &&
  // « n’est [plus] grand »
  preferred.get(form(lattice, i)) !== 'ADV' &&
  all(lattice, before(lattice, i), ({ lemma }) => lemma === 'être' || lemma === 'avoir');
