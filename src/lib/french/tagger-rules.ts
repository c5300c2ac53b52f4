/** The tagger's rules, in the order they apply. */
import type { Rule } from './lattice.ts';
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

/** What can be a name is settled first. */
const names: readonly Rule[] = [capitalIsName, commonAtStart, nameAtStart];

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
const ofAll: readonly Rule[] = [
  nominalAfterDeterminer,
  oneDeterminer,
  verbAfterSubject,
  verbBesideSpeech,
  auxiliaryBeforeParticiple,
  participleAfterAuxiliary,
  participleAfterEn,
  finiteWithoutAuxiliary,
  finiteBeforeInfinitive,
  nounOverRareVerb,
  noFiniteAfterPreposition,
  infinitiveOverNoun,
  noFiniteAfterVerb,
  personNeedsPronoun,
  nounOverParticiple,
  nounNeedsLicence,
  adjectiveOverPresentParticiple,
  adjectiveOverPastParticiple,
  adjectiveOverVerb,
  nounOrAdjective,
];

const plain = [...names, ...ofAll];
const special = new Map<string, readonly Rule[]>();
for (const word of ofWords.flatMap(([words]) => words.split(' '))) {
  const own = ofWords.filter(([words]) => words.split(' ').includes(word)).map(([, rule]) => rule);
  special.set(word, [...names, ...own, ...ofAll]);
}

/** The rules that a form is put to, in the order they apply. */
export const rulesFor = (form: string): readonly Rule[] => special.get(form) ?? plain;
