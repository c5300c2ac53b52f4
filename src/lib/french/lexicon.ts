/** A morphological lexicon: what an inflected form can be. */

/** Universal Dependencies part-of-speech tags (https://universaldependencies.org/u/pos/). */
export type Category =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export type Tense = 'present' | 'imperfect' | 'past' | 'future';
export type Mood =
  'indicative' | 'conditional' | 'subjunctive' | 'imperative' | 'infinitive' | 'participle';

/** Inflection. A feature that is absent is either not marked in the form or does not apply. */
export type Features = {
  readonly gender?: 'm' | 'f';
  readonly number?: 's' | 'p';
  readonly person?: 1 | 2 | 3;
  readonly tense?: Tense;
  readonly mood?: Mood;
};

/** One reading of a form. */
export type Analysis = {
  readonly lemma: string;
  readonly category: Category;
  readonly features: Features;
};

export type Lexicon = {
  /**
   * All readings of a form as written, and where it begins with a capital also those of its lower-case
   * form; straight and curly apostrophes are equal. Empty for an unknown form.
   */
  lookup(form: string): readonly Analysis[];
};
