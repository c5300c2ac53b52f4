/** The words a learner has looked up or collected, as they are kept. */
import type { Level } from '../quiz/quiz.ts';

/** One sense of a word, where the learner met it last. Times are milliseconds since the epoch. */
export type MetWord = {
  readonly version: 1;
  /** Category and headword: `VERB racheter`, `EXPR mettre en place`. */
  readonly id: string;
  readonly headword: string;
  readonly category: string;
  readonly gender?: 'm' | 'f' | 'mf';
  readonly level?: Level;
  readonly definition?: string;
  /** By language code. */
  readonly glosses?: Readonly<Record<string, string>>;
  readonly quiz: string;
  readonly title: string;
  /** The article's sentence, and where the word stands in it, in UTF-16 code units. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly lookups: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** The learner has put it among their words. */
  readonly collected: boolean;
  /** When they put it there or took it out; absent where they never did, or before this was noted. */
  readonly collectedAt?: number;
};

export type Meeting = Omit<
  MetWord,
  'version' | 'lookups' | 'firstAt' | 'lastAt' | 'collected' | 'collectedAt'
>;

/** `VERB racheter`: what tells one word from another, in whatever article. */
export const wordId = ({ category, headword }: Pick<MetWord, 'category' | 'headword'>): string =>
  `${category} ${headword}`;

/** The word as it is kept after it was looked up once more; `known` is what was kept of it. */
export const lookUp = (known: MetWord | undefined, meeting: Meeting, at: number): MetWord => ({
  ...meeting,
  version: 1,
  lookups: (known?.lookups ?? 0) + 1,
  firstAt: known?.firstAt ?? at,
  lastAt: at,
  collected: known?.collected ?? false,
  ...(known?.collectedAt !== undefined && { collectedAt: known.collectedAt }),
});

/** The word as it is kept after the learner put it among theirs, or took it out. */
export const collect = (word: MetWord, collected: boolean, at: number): MetWord => ({
  ...word,
  collected,
  collectedAt: at,
});
