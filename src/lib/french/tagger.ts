/**
 * Category, lemma and inflection of every token: the lexicon's readings, narrowed from left to right by an
 * ordered list of named rules, then the likeliest that is left.
 */
import { categoriesOf, type Lattice, type Rule } from './lattice.ts';
import type { Analysis, Category, Lexicon } from './lexicon.ts';
import { missingVerb } from './missing-verb.ts';
import type { Sentence } from './sentences.ts';
import { rulesFor } from './tagger-rules.ts';
import { beginsInSmallLetter, low } from './token-forms.ts';
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
 * « le cours »), then the singular lemma of a plural form (`jours` is jour) and the present
 * before the past simple (`il dit`, `il vit`), then the usual verb.
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
    (features.mood === 'indicative' && features.tense === 'past' ? -2 : 0) +
    (preferredLemmas.has(lemma) ? 1 : 0)
  );
}

/** The reading of the likeliest category, and within it the one that weighs most. */
function likeliest(
  readings: readonly Analysis[],
  form: string,
  determiner: Analysis | undefined,
): Analysis {
  const usual = preferred.get(form);
  let [best, bestRank, bestWeight] = [unread, Infinity, 0];
  for (const reading of readings) {
    const rank = reading.category === usual ? -1 : likelihood[reading.category];
    if (rank > bestRank) continue;
    const weight = weigh(reading, form, determiner);
    if (rank === bestRank && weight <= bestWeight) continue;
    [best, bestRank, bestWeight] = [reading, rank, weight];
  }
  return best;
}

/** « [les] deux grandes maisons » : the determiner of the phrase a token stands in. */
function determinerBefore(
  readings: readonly (readonly Analysis[])[],
  i: number,
): Analysis | undefined {
  let k = i - 1;
  // No more stand there; a text of nothing else must not take quadratic time.
  while (
    k > i - 6 &&
    (readings[k]?.[0]?.category === 'ADJ' || readings[k]?.[0]?.category === 'NUM')
  )
    k--;
  const left = readings[k]?.[0];
  return left?.category === 'DET' || left?.lemma === 'à' ? left : undefined;
}

/** Words, and signs that are read as one: `%`, `°C`, `€`. */
const readable = ({ kind, text }: Token): boolean =>
  kind === 'word' || kind === 'symbol' || text === '%';

const title = /^(?:M|MM|Mmes?|Mlles?|Mgr|Drs?|Prs?|Me)\.?$/;

/** « M. [Petit] », « Anne [Boulanger] » : behind a title or a first name a capital is a name, whatever it means. */
const isSurname = (
  { text }: Token,
  left: Token | undefined,
  readings: readonly Analysis[] | undefined,
): boolean =>
  left !== undefined &&
  !beginsInSmallLetter(text) &&
  /^\p{Lu}\p{Ll}/u.test(text) &&
  (title.test(left.text) ||
    (/^\p{Lu}\p{Ll}/u.test(left.text) &&
      (readings ?? []).some(({ category }) => category === 'PROPN')));

/** The readings as a name that the lexicon lists, « [Grégory] » with its gender, or one that it does not. */
function namesAmong(listed: readonly Analysis[], { text }: Token): readonly Analysis[] {
  const names = listed.filter(({ category }) => category === 'PROPN');
  return names.length > 0 ? names : [{ lemma: text, category: 'PROPN', features: {} }];
}

/** The readings that a rule lets stay: the same array where it drops none, or would drop all. */
function narrowed(
  possible: readonly Analysis[],
  rule: Rule,
  i: number,
  lattice: Lattice,
): readonly Analysis[] {
  // Nearly every rule keeps everything: nothing is allocated then.
  let dropped = 0;
  for (const reading of possible) {
    if (!rule(reading, i, lattice)) break;
    dropped++;
  }
  if (dropped === possible.length) return possible;
  const kept = possible.filter(
    (reading, k) => k < dropped || (k > dropped && rule(reading, i, lattice)),
  );
  return kept.length > 0 ? kept : possible;
}

function settle(lattice: Lattice, i: number, left: readonly Analysis[]): void {
  lattice.readings[i] = left;
  lattice.categories[i] = categoriesOf(left);
}

/** The tokens of a sentence with the reading chosen for each. */
export function tag(sentence: Sentence, lexicon: Lexicon): Sentence<TaggedToken> {
  const { tokens } = sentence;
  const readings: (readonly Analysis[])[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const listed = readable(token) ? lexicon.lookup(token.text) : [];
    readings.push(
      listed.length === 0
        ? guess(token, i, tokens)
        : isSurname(token, tokens[i - 1], readings[i - 1])
          ? namesAmong(listed, token)
          : listed,
    );
  }
  const forms = tokens.map(low);
  const lattice: Lattice = { tokens, forms, readings, categories: readings.map(categoriesOf) };
  const tagged = tokens.map(({ start, end, text, kind }, i) => {
    let possible = readings[i] ?? [];
    if (possible.length > 1) {
      for (const { one, other, rule } of rulesFor(forms[i] ?? '')) {
        const categories = lattice.categories[i] ?? 0;
        if ((categories & one) === 0 || (categories & other) === 0) continue;
        const kept = narrowed(possible, rule, i, lattice);
        if (kept === possible) continue;
        settle(lattice, i, (possible = kept));
        if (kept.length === 1) break;
      }
      settle(lattice, i, [likeliest(possible, forms[i] ?? '', determinerBefore(readings, i))]);
    }
    const { lemma, category, features } = readings[i]?.[0] ?? unread;
    return { start, end, text, kind, lemma: lemma || text, category, features };
  });
  const missing = missingVerb(tagged, (i) => lexicon.lookup(tokens[i]?.text ?? ''));
  const verb = missing && tagged[missing.index];
  if (verb) tagged[missing.index] = { ...verb, ...missing.reading };
  return { ...sentence, tokens: tagged };
}
