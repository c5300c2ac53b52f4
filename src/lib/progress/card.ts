/** One thing to be learned, as it is kept: a word, or a question that was missed. Times are milliseconds since the epoch. */

/** How well it was remembered. */
export type Rating = 'again' | 'hard' | 'good' | 'easy';
/** A card that was never asked is `new`. */
export type CardState = 'new' | 'learning' | 'review' | 'relearning';

export type Memory = {
  readonly due: number;
  /** Days until it is remembered with a probability of 0.9. */
  readonly stability: number;
  /** 1 (easy) to 10. */
  readonly difficulty: number;
  readonly state: CardState;
  readonly reps: number;
  readonly lapses: number;
  readonly learningSteps: number;
  /** Days from the last review to `due`. */
  readonly scheduledDays: number;
  readonly lastReview?: number;
};

type CardBase = {
  readonly version: 1;
  /** Unique: `word VERB racheter`, `question <quiz>/<question>`. */
  readonly id: string;
  readonly quiz: string;
  readonly title: string;
  readonly addedAt: number;
  readonly memory: Memory;
  /** The answer in a quiz that moved it last; a review since is later. */
  readonly answeredAt?: number;
};
export type WordCard = CardBase & { readonly kind: 'word'; readonly word: string };
export type QuestionCard = CardBase & {
  readonly kind: 'question';
  readonly question: string;
  /** The set of generated questions it is from; absent: the quiz's own. */
  readonly set?: number;
};
export type Card = WordCard | QuestionCard;

/**
 * Days of stability from which a card counts as known. Anki calls a card mature when its interval is at least 21 days; at the
 * usual retention the interval is the stability.
 */
export const knownFrom = 21;
export const isKnown = ({ memory }: Card): boolean =>
  memory.state === 'review' && memory.stability >= knownFrom;

export const isDue = ({ memory }: Card, at: number): boolean => memory.due <= at;
