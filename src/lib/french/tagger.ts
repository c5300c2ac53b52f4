/**
 * Category, lemma and inflection of every token: the lexicon's readings, narrowed from left to right by an
 * ordered list of named rules, then the likeliest that is left.
 */
import type { Lattice } from './lattice.ts';
import type { Analysis, Category, Lexicon } from './lexicon.ts';
import type { Sentence } from './sentences.ts';
import { rules } from './tagger-rules.ts';
import type { Token } from './tokens.ts';
import { guess } from './unknown-words.ts';
import { preferred } from './word-preferences.ts';

export type TaggedToken = Token & Analysis;

/** Where nothing else decides, the category that French words of several readings have most often. */
const likelihood: Readonly<Record<Category, number>> = Object.fromEntries(
  'PUNCT DET ADP ADV SCONJ CCONJ PRON AUX NUM NOUN VERB ADJ PROPN INTJ SYM X PART'
    .split(' ')
    .map((category, rank) => [category, rank]),
) as Record<Category, number>;

const unread: Analysis = { lemma: '', category: 'X', features: {} };

/** Where two verbs share a form, the one that is meant nearly always. */
const preferredLemmas = new Set([
  'falloir',
  'être',
  'devoir',
  'voir',
  'suivre',
  'vivre',
  'pouvoir',
]);

/**
 * Of readings that differ in lemma or inflection only: the one that agrees with the determiner (« la cour »,
 * « le cours »), then the singular lemma of a plural form (`jours` is jour), then the usual verb.
 */
function weigh(
  { lemma, features }: Analysis,
  form: string,
  determiner: Analysis | undefined,
): number {
  const agrees = (key: 'gender' | 'number') =>
    !determiner?.features[key] || !features[key] || determiner.features[key] === features[key];
  return (
    (agrees('gender') ? 0 : -4) +
    (agrees('number') ? 0 : -4) +
    (features.number === 'p' && lemma === form ? -2 : 0) +
    (preferredLemmas.has(lemma) ? 1 : 0)
  );
}

/** The reading of the likeliest category, and within it the one that weighs most. */
function likeliest(
  readings: readonly Analysis[],
  form: string,
  determiner: Analysis | undefined,
): Analysis {
  if (readings.length === 1) return readings[0] ?? unread;
  const usual = preferred.get(form);
  const rank = ({ category }: Analysis): number => (category === usual ? -1 : likelihood[category]);
  const best = Math.min(...readings.map(rank));
  return readings
    .filter((reading) => rank(reading) === best)
    .reduce((a, b) => (weigh(b, form, determiner) > weigh(a, form, determiner) ? b : a));
}

/** « [les] deux grandes maisons » : the determiner of the phrase a token stands in. */
function determinerBefore(
  readings: readonly (readonly Analysis[])[],
  i: number,
): Analysis | undefined {
  let k = i - 1;
  while (/^(?:ADJ|NUM)$/.test(readings[k]?.[0]?.category ?? '')) k--;
  const left = readings[k]?.[0];
  return left?.category === 'DET' || left?.lemma === 'à' ? left : undefined;
}

/** Words, and signs that are read as one: `%`, `°C`, `€`. */
const readable = ({ kind, text }: Token): boolean =>
  kind === 'word' || kind === 'symbol' || text === '%';

/** The tokens of a sentence with the reading chosen for each. */
export function tag(sentence: Sentence, lexicon: Lexicon): Sentence<TaggedToken> {
  const { tokens } = sentence;
  const readings: (readonly Analysis[])[] = tokens.map((token, i) => {
    const known = readable(token) ? lexicon.lookup(token.text) : [];
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
    const reading = likeliest(possible, forms[i] ?? '', determinerBefore(readings, i));
    readings[i] = [reading];
    const { lemma, category, features } = reading;
    return { ...token, lemma: lemma || token.text, category, features };
  });
  return { ...sentence, tokens: tagged };
}
