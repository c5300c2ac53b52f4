/** What a review says of a question that it asks by itself, in place of its number in the quiz. */
export type Card = {
  /** « Fiche 2 sur 9 » */
  readonly position: string;
  /** The article's title. */
  readonly from: string;
  /** Where its button leads. */
  readonly next: string;
};
