/**
 * Category, lemma and inflection of every token: the lexicon's readings, narrowed from left to right by an
 * ordered list of named rules, then the likeliest that is left.
 */
import type { Analysis, Category, Lexicon } from './lexicon.ts';
import type { Sentence } from './sentences.ts';
import { preferred, rules } from './tagger-rules.ts';
import type { Token } from './tokens.ts';
import { guess } from './unknown-words.ts';

export type TaggedToken = Token & Analysis;

/**
 * What a rule sees: a sentence, and for every token the readings still possible (never none). Left of the
 * token at hand all is decided; right of it, nothing is.
 */
export type Lattice = {
  readonly tokens: readonly Token[];
  /** The tokens in lower case with straight apostrophes. */
  readonly forms: readonly string[];
  readonly readings: (readonly Analysis[])[];
};

/** Where nothing else decides, the category that French words of several readings have most often. */
const likelihood: Readonly<Record<Category, number>> = Object.fromEntries(
  'PUNCT DET ADP ADV SCONJ CCONJ PRON AUX NUM NOUN VERB ADJ PROPN INTJ SYM X PART'
    .split(' ')
    .map((category, rank) => [category, rank]),
) as Record<Category, number>;

const unread: Analysis = { lemma: '', category: 'X', features: {} };

const likeliest = (readings: readonly Analysis[], form: string): Analysis => {
  const category = preferred.get(form);
  const own = category && readings.find((reading) => reading.category === category);
  return (
    own ??
    readings.reduce(
      (best, reading) =>
        best === unread || likelihood[reading.category] < likelihood[best.category]
          ? reading
          : best,
      unread,
    )
  );
};

/** The tokens of a sentence with the reading chosen for each. */
export function tag(sentence: Sentence, lexicon: Lexicon): Sentence<TaggedToken> {
  const { tokens } = sentence;
  const readings: (readonly Analysis[])[] = tokens.map((token, i) => {
    const known = token.kind === 'word' ? lexicon.lookup(token.text) : [];
    return known.length > 0 ? known : guess(token, i, tokens);
  });
  const forms = tokens.map(({ text }) => text.toLowerCase().replace(/[’ʼ]/g, "'"));
  const lattice: Lattice = { tokens, forms, readings };
  const tagged = tokens.map((token, i) => {
    let possible = readings[i] ?? [];
    for (const rule of rules) {
      if (possible.length < 2) break;
      const kept = possible.filter((reading) => rule(reading, i, lattice));
      if (kept.length > 0) readings[i] = possible = kept;
    }
    const { lemma, category, features } = likeliest(possible, forms[i] ?? '');
    readings[i] = [{ lemma, category, features }];
    return { ...token, lemma: lemma || token.text, category, features };
  });
  return { ...sentence, tokens: tagged };
}
