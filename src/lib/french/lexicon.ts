/** A morphological lexicon: what an inflected form can be. */
import { readFormTable } from './form-table.ts';
import { otherSpellings, plain, traditionalSpellings } from './spellings.ts';

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
   * a bare capital and an accented one (`Etat`). An unknown form is tried in the spelling from before 1990
   * (`connaitre`: connaître). Then as a prefix with a hyphen and a noun or adjective
   * (`ex-députée`: ex-député). Empty for one that stays unknown.
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
  const readings = (spelling: string): Analysis[] => {
    const found: Analysis[] = [];
    for (const find of tables) find(spelling, found);
    return found;
  };
  const look = (form: string): readonly Analysis[] => {
    const key = plain(form);
    const found = readings(key);
    // Nearly every word of a text; for the others there may be more to find.
    if (found.length > 0 && isPlainLower.test(key)) return found;
    for (const spelling of otherSpellings(key)) {
      for (const reading of readings(spelling)) {
        if (!found.some(sameAs(reading))) found.push(reading);
      }
    }
    if (found.length > 0) return found;
    const lower = key.toLowerCase();
    const traditional = traditionalSpellings(lower).flatMap(readings);
    if (traditional.length > 0) return traditional;
    // `Dr.` is listed as `Dr`
    return key.length > 2 && key.endsWith('.') ? look(key.slice(0, -1)) : prefixed(lower, readings);
  };
  /** Half of a text's words have stood in it before. */
  const seen = new Map<string, readonly Analysis[]>();
  return {
    lookup(form) {
      const known = seen.get(form);
      if (known) return known;
      if (seen.size === mostSeen) seen.clear();
      const found = look(form);
      seen.set(form, found);
      return found;
    },
  };
}

/** Forms remembered at a time: a long article has some 1,000, a megabyte of text some 10,000. */
const mostSeen = 8192;

/** Without a capital and without `oe`. */
const isPlainLower = /^(?:[a-np-zà-öø-ÿ'-]|o(?!e))+$/;

const prefix =
  /^(?:anti|arrière|auto|co|contre|demi|ex|extra|hyper|inter|mi|micro|mini|multi|néo|non|post|pro|pré|quasi|semi|sous|super|sur|télé|ultra|vice)-(?=.)/;

/** ex-députée → ex- + député; anti-nucléaires → anti- + nucléaire. Lower case. */
function prefixed(form: string, readings: (form: string) => readonly Analysis[]): Analysis[] {
  const start = prefix.exec(form)?.[0] ?? '';
  if (!start) return [];
  return readings(form.slice(start.length))
    .filter(({ category }) => category === 'NOUN' || category === 'ADJ')
    .map((reading) => ({ ...reading, lemma: start + reading.lemma }));
}

/** Features are compared by identity: a table shares one object among all forms that inflect alike. */
const sameAs =
  (a: Analysis) =>
  (b: Analysis): boolean =>
    a.lemma === b.lemma && a.category === b.category && a.features === b.features;
