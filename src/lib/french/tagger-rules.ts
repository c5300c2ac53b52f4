/** The tagger's rules, in the order they apply. */
import type { Category } from './lexicon.ts';
import { bitsOf, type Rule } from './lattice.ts';
import {
  adjectiveOverPastParticiple,
  adjectiveOverPresentParticiple,
  adjectiveOverVerb,
  nounOrAdjective,
} from './rules-adjectives.ts';
import {
  articleOrPronoun,
  bareA,
  ce,
  comme,
  de,
  determinerOrPronoun,
  devant,
  elidedS,
  en,
  indefinite,
  leur,
  partitive,
  que,
  si,
  tout,
} from './rules-function-words.ts';
import {
  capitalIsName,
  commonAtStart,
  nameAtStart,
  infinitiveOverNoun,
  nominalAfterDeterminer,
  nounNeedsLicence,
  nounOverParticiple,
  nounOverRareVerb,
  oneDeterminer,
} from './rules-nouns.ts';
import {
  auxiliaryBeforeParticiple,
  finiteBeforeInfinitive,
  finiteWithoutAuxiliary,
  noFiniteAfterPreposition,
  noFiniteAfterVerb,
  participleAfterAuxiliary,
  participleAfterEn,
  personNeedsPronoun,
  verbAfterSubject,
  verbBesideSpeech,
} from './rules-verbs.ts';

/**
 * Categories a token must still be able to have for a rule to concern it, one of each group. What a rule does
 * not concern it would let stand: it isn't asked.
 */
type Group = readonly Category[];
type Concern = readonly [] | readonly [Group] | readonly [Group, Group];
const verb: readonly Category[] = ['VERB', 'AUX'];
const noun: readonly Category[] = ['NOUN'];
const adjective: readonly Category[] = ['ADJ'];
const name: readonly Category[] = ['PROPN'];

/** What can be a name is settled first. */
const names: readonly (readonly [Concern, Rule])[] = [
  [[name], capitalIsName],
  [[name], commonAtStart],
  [[name, noun], nameAtStart],
];

/** The words that a rule is asked for, in lower case with straight apostrophes, and the rule, in order. */
const ofWords: readonly (readonly [words: string, rule: Rule])[] = [
  ["de d'", de],
  ["s'", elidedS],
  ['des du', partitive],
  ['en', en],
  ['a', bareA],
  ['si', si],
  ["que qu'", que],
  ['ce', ce],
  ['comme', comme],
  ['devant', devant],
  [
    'un une plusieurs certains certaines quelques-uns quelques-unes aucun aucune nul',
    determinerOrPronoun,
  ],
  ['tout toute tous toutes', tout],
  [
    'autre autres certain certaine certains certaines divers diverses tel tels telle telles',
    indefinite,
  ],
  ["le la les l'", articleOrPronoun],
  ['leur nous vous', leur],
];

/** Order matters: certain contexts first, what is likely last. */
const ofAll: readonly (readonly [Concern, Rule])[] = [
  [[[...verb, 'PRON', 'ADP', 'SCONJ', 'ADV', 'CCONJ']], nominalAfterDeterminer],
  [[['DET'], noun], oneDeterminer],
  [[[...verb, 'PRON']], verbAfterSubject],
  [[verb], verbBesideSpeech],
  [[['AUX'], ['VERB']], auxiliaryBeforeParticiple],
  [[verb], participleAfterAuxiliary],
  [[verb], participleAfterEn],
  [[verb], finiteWithoutAuxiliary],
  [[verb], finiteBeforeInfinitive],
  [[verb, [...noun, ...adjective]], nounOverRareVerb],
  [[verb], noFiniteAfterPreposition],
  [[verb, noun], infinitiveOverNoun],
  [[verb], noFiniteAfterVerb],
  [[verb], personNeedsPronoun],
  [[verb, noun], nounOverParticiple],
  [[verb, noun], nounNeedsLicence],
  [[verb, adjective], adjectiveOverPresentParticiple],
  [[verb, adjective], adjectiveOverPastParticiple],
  [[verb, adjective], adjectiveOverVerb],
  [[noun, adjective], nounOrAdjective],
];

/** A rule with what it concerns: a token must have a bit of both sets. */
type Concerned = { readonly one: number; readonly other: number; readonly rule: Rule };
const any = ~0;
const concerned = ([[one, other], rule]: readonly [Concern, Rule]): Concerned => ({
  one: one ? bitsOf(one) : any,
  other: other ? bitsOf(other) : any,
  rule,
});

const plain = [...names, ...ofAll].map(concerned);
const special = new Map<string, readonly Concerned[]>();
for (const word of ofWords.flatMap(([words]) => words.split(' '))) {
  const own = ofWords
    .filter(([words]) => words.split(' ').includes(word))
    .map(([, rule]) => [[], rule] as const);
  special.set(word, [...names, ...own, ...ofAll].map(concerned));
}

/** The rules that a form is put to, in the order they apply. */
export const rulesFor = (form: string): readonly Concerned[] => special.get(form) ?? plain;
