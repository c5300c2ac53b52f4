/** Who may stand beside a word as a wrong answer. */
import { cefrLevels, type Dictionary, type DictionaryEntry, keyOf } from '../french/dictionary.ts';
import type { AskableWord } from './askable-words.ts';
import { isHarmless, isReadable, kindOf, shapeOf } from './definitions.ts';
import type { Material } from './maker.ts';
import { senseIn } from './one-sense.ts';
import { shuffle } from './random.ts';
import { foldWord } from '../quiz/nearest.ts';
import { looksLike, mayMeanTheSame } from './senses.ts';

/** Why a wrong word tempts. */
export type Temptation = 'lookalike' | 'neighbour' | 'none';
export type Rival = { readonly entry: DictionaryEntry; readonly temptation: Temptation };

const senses = new WeakMap<Material, readonly DictionaryEntry[]>();

/** The entries of the article's words, those of one clear sense. */
function articleEntries(material: Material): readonly DictionaryEntry[] {
  const done = senses.get(material);
  if (done) return done;
  const found = [
    ...new Set(
      material.uses.map((use) => senseIn(material, use)).filter((entry) => entry !== undefined),
    ),
  ];
  senses.set(material, found);
  return found;
}

const matters = new WeakMap<Material, ReadonlyMap<string, number>>();

/** How often the article has words of a matter. */
function timesOf(material: Material, { domain }: DictionaryEntry): number {
  let times = matters.get(material);
  if (!times) {
    const counted = new Map<string, number>();
    for (const { senses } of material.uses)
      if (senses[0].domain) counted.set(senses[0].domain, (counted.get(senses[0].domain) ?? 0) + 1);
    matters.set(material, (times = counted));
  }
  return times.get(domain ?? '') ?? 0;
}

type Wanted = {
  readonly count: number;
  /** Further than what every rival must be. */
  readonly may?: (entry: DictionaryEntry) => boolean;
  /** From the article's own words only. */
  readonly fromArticle?: boolean;
};

/** How an expression is used: a verb, a conjunction, a preposition, or by itself; words have no such class. */
function classOf({ lexicon }: Material, { lemma, category }: DictionaryEntry): string {
  if (category !== 'EXPR') return '';
  if (/qu(?:e|’)$/u.test(lemma)) return 'conjunction';
  const isInfinitive = (word: string): boolean =>
    lexicon.lookup(word).some(({ features }) => features.mood === 'infinitive');
  const [first = '', second = ''] = lemma.replace(/^(?:se |s’)/u, '').split(' ');
  // « en vouloir à »
  if (isInfinitive(first) || (/^(?:en|y)$/.test(first) && isInfinitive(second))) return 'verb';
  const readings = lexicon.lookup(first);
  if (/\s(?:de|à|en|d’)$/u.test(lemma)) return 'preposition';
  const isNoun = readings.some((one) => one.category === 'NOUN');
  const isFunction = readings.some((one) => /^(?:ADP|DET|ADV|PRON)$/.test(one.category));
  return isNoun && !isFunction ? 'noun' : 'adverb';
}

/** Shorter ones are function words, or known to everybody. */
const shortest = 4;

/** In UTF-16 code units: how much longer or shorter a wrong definition may be. */
const lengthApart = 45;
/** A much easier word is known not to be the answer. */
const levelsBelow = 2;
const levelsAbove = 2;

/** With fewer that could stand in the sentence, the right answer is found by striking out the others. */
const leastAlternatives = 2;

const lookalikes = new WeakMap<Dictionary, Map<string, DictionaryEntry[]>>();

/** The entries of a category that begin as a word does. */
function beginningLike(
  dictionary: Dictionary,
  { lemma, category }: DictionaryEntry,
): readonly DictionaryEntry[] {
  const start = (word: string, category: string) => `${category} ${foldWord(word).slice(0, 2)}`;
  let known = lookalikes.get(dictionary);
  if (!known) {
    known = new Map<string, DictionaryEntry[]>();
    for (const entry of dictionary.entries) {
      const key = start(entry.lemma, entry.category);
      const row = known.get(key);
      if (row) row.push(entry);
      else known.set(key, [entry]);
    }
    lookalikes.set(dictionary, known);
  }
  const alike = known.get(start(lemma, category)) ?? [];
  return alike.filter((one) => looksLike(one.lemma, lemma));
}

/**
 * What can stand in the key's sentence, in groups: what the dictionary lists, else words of its matter and its sort. A
 * teacher's word is asked although neither is known.
 */
function standIns(
  { dictionary }: Material,
  key: DictionaryEntry,
  isTaught: boolean,
): readonly (readonly DictionaryEntry[])[] {
  const listed = dictionary.alternatives(key);
  if (listed.some((group) => group.length > 0)) return listed;
  const kind = kindOf(key);
  return [
    dictionary.entries.filter(
      (entry) =>
        entry.category === key.category &&
        !entry.frame === !key.frame &&
        !entry.hasOtherSenses &&
        (isTaught || (key.domain !== undefined && entry.domain === key.domain)) &&
        kindOf(entry) === kind,
    ),
  ];
}

/**
 * Entries that are wrong beside a key and could be right: words that can stand in its sentence, those first that the
 * article has, and at most one that only looks like it; none that may mean the same as it or as one another. None
 * at all where the dictionary knows too few.
 */
export function rivals(
  material: Material,
  { entry: key, use, taught }: AskableWord,
  { count, may = () => true, fromArticle = false }: Wanted,
): Rival[] {
  const { dictionary } = material;
  const rank = (entry: DictionaryEntry): number => cefrLevels.indexOf(entry.level);
  const inSentence = new Set(use.sentence.tokens.map(({ lemma }) => keyOf(lemma)));
  const ownClass = classOf(material, key);
  const ownShape = shapeOf(key);
  const isWoman = kindOf(key) === 'woman';
  const fits = (entry: DictionaryEntry): boolean =>
    entry.category === key.category &&
    entry.lemma.length >= shortest &&
    isHarmless(entry) &&
    isReadable(material, entry) &&
    !/^(?:mots?|expression) /u.test(entry.definition) &&
    !/^il /u.test(entry.lemma) &&
    !entry.definition.includes(';') &&
    // « victime » is a noun before it is an adjective
    !(entry.category === 'ADJ' && dictionary.senses(entry.lemma, 'NOUN').length > 0) &&
    classOf(material, entry) === ownClass &&
    shapeOf(entry) === ownShape &&
    // « la femme qui… » stands out
    (kindOf(entry) === 'woman') === isWoman &&
    rank(entry) >= rank(key) - levelsBelow &&
    rank(entry) <= rank(key) + levelsAbove &&
    Math.abs(entry.definition.length - key.definition.length) <= lengthApart &&
    !inSentence.has(keyOf(entry.lemma)) &&
    !mayMeanTheSame(key, entry) &&
    !dictionary.isConfusable(key, entry) &&
    may(entry);
  const inArticle = articleEntries(material);
  // Without a sentence to stand in, any word of the article may be the one.
  const groups = (
    fromArticle
      ? [inArticle.filter((entry) => kindOf(entry) === kindOf(key))]
      : standIns(material, key, taught !== undefined)
  ).map((group) => group.filter(fits));
  const possible = [...new Set(groups.flat())];
  const of = (temptation: Temptation, entries: readonly DictionaryEntry[]): Rival[] =>
    shuffle(entries, material.next).map((entry) => ({ entry, temptation }));
  const neighbours = of(
    'neighbour',
    possible.filter((entry) => inArticle.includes(entry)),
  );
  // « hausse » looks like nothing so much as the opposite of « baisse »
  const alike = of(
    'lookalike',
    beginningLike(dictionary, key).filter(
      (entry) =>
        fits(entry) &&
        kindOf(entry) === kindOf(key) &&
        !entry.frame === !key.frame &&
        !key.antonyms.includes(entry.lemma),
    ),
  );
  const level = (rival: Rival): number => Math.abs(rank(rival.entry) - rank(key));
  // One group was written for one kind of sentence: it is used up before another, of less matter in common, is begun.
  const matter = (group: readonly DictionaryEntry[]): number =>
    group.reduce((sum, entry) => sum + timesOf(material, entry), 0) / group.length;
  const others = shuffle(groups, material.next)
    .filter((group) => group.length > 0)
    .sort((a, b) => Math.min(b.length, count) - Math.min(a.length, count) || matter(b) - matter(a))
    .flatMap((group) => of('none', group).sort((a, b) => level(a) - level(b)));
  const ofDomain = ({ domain }: DictionaryEntry): boolean =>
    domain !== undefined && domain === key.domain;
  const byDomain = (a: Rival, b: Rival): number =>
    Number(ofDomain(b.entry)) - Number(ofDomain(a.entry));
  const chosen: Rival[] = [];
  for (const rival of fromArticle
    ? [...neighbours].sort(byDomain)
    : [...alike.slice(0, 1), ...neighbours.slice(0, 1), ...others]) {
    if (chosen.length === count) break;
    const isNear = ({ entry }: Rival): boolean =>
      entry === rival.entry ||
      mayMeanTheSame(entry, rival.entry) ||
      dictionary.isConfusable(entry, rival.entry);
    if (!chosen.some(isNear)) chosen.push(rival);
  }
  const standing = chosen.filter(
    ({ entry }) => possible.includes(entry) && (!fromArticle || taught || ofDomain(entry)),
  ).length;
  return standing >= Math.min(leastAlternatives, count) ? chosen : [];
}
