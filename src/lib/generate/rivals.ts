/** Who may stand beside a word as a wrong answer. */
import { cefrLevels, type Dictionary, type DictionaryEntry, keyOf } from '../french/dictionary.ts';
import { type AskableWord, senseIn } from './askable-words.ts';
import { isHarmless, kindOf, shapeOf } from './definitions.ts';
import type { Material } from './maker.ts';
import { shuffle } from './random.ts';
import { looksLike, mayMeanTheSame, profileOf, shared, stemsOf } from './senses.ts';

/** Why a wrong word tempts. */
export type Temptation = 'lookalike' | 'neighbour' | 'none';
export type Rival = { readonly entry: DictionaryEntry; readonly temptation: Temptation };

const categories = new WeakMap<Dictionary, Map<string, readonly DictionaryEntry[]>>();

/** The entries of one category. */
function entriesOf(
  dictionary: Dictionary,
  category: DictionaryEntry['category'],
): readonly DictionaryEntry[] {
  const groups = categories.get(dictionary) ?? new Map<string, readonly DictionaryEntry[]>();
  categories.set(dictionary, groups);
  const found =
    groups.get(category) ?? dictionary.entries.filter((one) => one.category === category);
  groups.set(category, found);
  return found;
}

const senses = new WeakMap<Material, readonly DictionaryEntry[]>();

/** What the article is about: the stems of its content words. */
const topics = new WeakMap<Material, Set<string>>();
function topicOf(material: Material): Set<string> {
  const done = topics.get(material);
  if (done) return done;
  const found = stemsOf(material.uses.flatMap(({ senses: [entry] }) => entry.lemma).join(' '));
  topics.set(material, found);
  return found;
}

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

/** So many rivals from the whole dictionary are weighed: those that speak of the article's matters come first. */
const sampled = 60;

/** In UTF-16 code units: how much longer or shorter a wrong definition may be. */
const lengthApart = 35;
/** An easier word is known not to be the answer. */
const levelsBelow = 1;
const levelsAbove = 2;

/** With fewer, the right answer is found by striking out the others. */
const leastTempting = 2;

/** Whether somebody who does not know the word may take the rival for it: it looks like it, or is of one matter. */
const tempts = (key: DictionaryEntry, { entry, temptation }: Rival): boolean =>
  temptation === 'lookalike' || (entry.domain !== undefined && entry.domain === key.domain);

/**
 * Entries that are wrong beside a key and could be right: of its category and about its level, one or two that
 * look like it or stand in the article, none that may mean the same as it or as one another. None where too
 * few of them tempt.
 */
export function rivals(
  material: Material,
  { entry: key, use }: AskableWord,
  wanted: Wanted,
): Rival[] {
  const { count, may = () => true, fromArticle = false } = wanted;
  const rank = (entry: DictionaryEntry): number => cefrLevels.indexOf(entry.level);
  const inSentence = new Set(use.sentence.tokens.map(({ lemma }) => keyOf(lemma)));
  const topic = topicOf(material);
  const ownClass = classOf(material, key);
  const ownShape = shapeOf(key);
  const ownKind = kindOf(key);
  const fits = (entry: DictionaryEntry): boolean =>
    entry.category === key.category &&
    entry.lemma.length >= shortest &&
    isHarmless(entry) &&
    !/^(?:mots?|expression) /u.test(entry.definition) &&
    !/^il /u.test(entry.lemma) &&
    !entry.definition.includes(';') &&
    kindOf(entry) === ownKind &&
    // « victime » is a noun before it is an adjective
    !(entry.category === 'ADJ' && material.dictionary.senses(entry.lemma, 'NOUN').length > 0) &&
    classOf(material, entry) === ownClass &&
    shapeOf(entry) === ownShape &&
    !entry.frame === !key.frame &&
    rank(entry) >= rank(key) - levelsBelow &&
    rank(entry) <= rank(key) + levelsAbove &&
    !entry.hasOtherSenses &&
    Math.abs(entry.definition.length - key.definition.length) <= lengthApart &&
    !inSentence.has(keyOf(entry.lemma)) &&
    !mayMeanTheSame(key, entry) &&
    !material.dictionary.isConfusable(key, entry) &&
    may(entry);
  const near = articleEntries(material).filter(fits);
  const all = fromArticle ? [] : entriesOf(material.dictionary, key.category).filter(fits);
  const of = (temptation: Temptation, entries: readonly DictionaryEntry[]): Rival[] =>
    shuffle(entries, material.next).map((entry) => ({ entry, temptation }));
  // « hausse » looks like nothing so much as the opposite of « baisse »
  const alike = of(
    'lookalike',
    [...near, ...all].filter(
      (entry) => looksLike(entry.lemma, key.lemma) && !key.antonyms.includes(entry.lemma),
    ),
  );
  const chosen: Rival[] = [];
  const related = ({ domain }: DictionaryEntry): boolean => domain === key.domain;
  const neighbours = of('neighbour', near);
  const others = of('none', all);
  /** Those first that speak of the article’s matters. */
  const topical = (rivals: readonly Rival[]): Rival[] =>
    rivals
      .slice(0, sampled)
      .map((rival) => ({ rival, shared: shared(profileOf(rival.entry).definition, topic) }))
      .sort((a, b) => b.shared - a.shared)
      .map(({ rival }) => rival);
  const order = [
    ...alike.slice(0, 1),
    ...neighbours.filter(({ entry }) => related(entry)),
    ...topical(others.filter(({ entry }) => related(entry))),
    ...neighbours,
    ...alike,
    ...topical(others),
  ];
  for (const rival of order) {
    if (chosen.length === count) break;
    const isNear = ({ entry }: Rival): boolean =>
      entry === rival.entry ||
      mayMeanTheSame(entry, rival.entry) ||
      material.dictionary.isConfusable(entry, rival.entry);
    if (!chosen.some(isNear)) chosen.push(rival);
  }
  const tempting = chosen.filter((rival) => tempts(key, rival)).length;
  return key.domain === undefined || tempting >= Math.min(leastTempting, count) ? chosen : [];
}
