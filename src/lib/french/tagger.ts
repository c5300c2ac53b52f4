/**
 * Category, lemma and inflection of every token: the lexicon's readings, narrowed by an ordered list of
 * named rules, then the likeliest that is left.
 */
import type { Analysis, Category, Lexicon } from './lexicon.ts';
import { rules } from './tagger-rules.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { guess } from './unknown-words.ts';

export type TaggedToken = Token & Analysis;

/** What a rule sees: a sentence, and for every token the readings that are still possible (never none). */
export type Lattice = {
  readonly tokens: readonly Token[];
  /** The tokens in lower case with straight apostrophes. */
  readonly forms: readonly string[];
  readonly readings: (readonly Analysis[])[];
};

/** Where nothing else decides, the category that French words of several readings have most often. */
const likelihood: readonly Category[] = [
  'PUNCT',
  'DET',
  'ADP',
  'CCONJ',
  'SCONJ',
  'PRON',
  'AUX',
  'NUM',
  'ADV',
  'NOUN',
  'VERB',
  'ADJ',
  'PROPN',
  'INTJ',
  'SYM',
  'X',
  'PART',
];

const likeliest = (readings: readonly Analysis[]): Analysis | undefined =>
  readings.reduce<Analysis | undefined>(
    (best, reading) =>
      best && likelihood.indexOf(best.category) <= likelihood.indexOf(reading.category)
        ? best
        : reading,
    undefined,
  );

/** The tokens of a sentence with the reading chosen for each. */
export function tag(sentence: Sentence, lexicon: Lexicon): Sentence<TaggedToken> {
  const { tokens } = sentence;
  const readings = tokens.map((token, i) => {
    const known = lexicon.lookup(token.text);
    return known.length > 0 && token.kind === 'word' ? known : guess(token, i, tokens);
  });
  const forms = tokens.map(({ text }) => text.toLowerCase().replace(/[’ʼ]/g, "'"));
  const lattice: Lattice = { tokens, forms, readings };
  for (const rule of rules) {
    for (let i = 0; i < tokens.length; i++) {
      const possible = readings[i] ?? [];
      if (possible.length < 2) continue;
      const kept = possible.filter((reading) => rule(reading, i, lattice));
      if (kept.length > 0) readings[i] = kept;
    }
  }
  return {
    ...sentence,
    tokens: tokens.map((token, i) => {
      const reading = likeliest(readings[i] ?? []) ?? {
        lemma: token.text,
        category: 'X',
        features: {},
      };
      return {
        ...token,
        lemma: reading.lemma,
        category: reading.category,
        features: reading.features,
      };
    }),
  };
}
