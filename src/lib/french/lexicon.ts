/** A morphological lexicon: what an inflected form can be. */
import { readFormTable } from './form-table.ts';
import { otherSpellings, plain } from './spellings.ts';

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

/**
 * Inflection. Participles have tense 'past' (`parlé`) or 'present' (`parlant`), the subjunctive 'present' or
 * 'imperfect', the conditional and the imperative 'present'. A feature that is absent is either not
 * marked in the form or does not apply.
 */
export type Features = {
  readonly gender?: 'm' | 'f';
  readonly number?: 's' | 'p';
  readonly person?: 1 | 2 | 3;
  readonly tense?: Tense;
  readonly mood?: Mood;
  /** Who owns it, in possessives: `notre` is '1p'. */
  readonly possessor?: '1s' | '2s' | '3s' | '1p' | '2p' | '3p';
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
   * form; straight and curly apostrophes are equal, so are composed and combining accents, `oe` and `œ`, and
   * a bare capital and an accented one (`Etat`). Empty for an unknown form.
   */
  lookup(form: string): readonly Analysis[];
};

/**
 * The lexicon from its compiled files: `french.lexicon` and, for proper nouns, `french.names`.
 *
 * @throws when the bytes are not such files.
 */
export function readLexicon(
  words: Uint8Array | ArrayBuffer,
  names?: Uint8Array | ArrayBuffer,
): Lexicon {
  const tables = [words, ...(names ? [names] : [])].map((file) =>
    readFormTable(file instanceof Uint8Array ? file : new Uint8Array(file)),
  );
  return {
    lookup(form) {
      const key = plain(form);
      const found: Analysis[] = [];
      for (const find of tables) find(key, found);
      // The lower-case word of a text: nothing else to try.
      if (isPlainLower.test(key)) return found;
      for (const spelling of otherSpellings(key)) {
        const more: Analysis[] = [];
        for (const find of tables) find(spelling, more);
        for (const reading of more) if (!found.some(sameAs(reading))) found.push(reading);
      }
      return found;
    },
  };
}

/** Without a capital and without `oe`. */
const isPlainLower = /^(?:[a-np-zà-öø-ÿ'-]|o(?!e))+$/;

/** Features are compared by identity: a table shares one object among all forms that inflect alike. */
const sameAs =
  (a: Analysis) =>
  (b: Analysis): boolean =>
    a.lemma === b.lemma && a.category === b.category && a.features === b.features;
