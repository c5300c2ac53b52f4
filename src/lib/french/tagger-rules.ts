/** The tagger's rules, in the order they apply. */
import type { Rule } from './lattice.ts';
import {
  adjectiveOverPresentParticiple,
  adjectiveOverVerb,
  nounOrAdjective,
} from './rules-adjectives.ts';
import {
  articleOrPronoun,
  ce,
  de,
  elidedS,
  en,
  indefinite,
  leur,
  oneDeterminer,
  partitive,
  que,
  tout,
} from './rules-function-words.ts';
import {
  capitalIsName,
  commonAtStart,
  infinitiveOverNoun,
  nominalAfterDeterminer,
  nounNeedsLicence,
  nounOverParticiple,
} from './rules-nouns.ts';
import {
  auxiliaryBeforeParticiple,
  finiteBeforeInfinitive,
  noFiniteAfterPreposition,
  noFiniteAfterVerb,
  participleAfterAuxiliary,
  personNeedsPronoun,
  verbAfterSubject,
  verbBesideSpeech,
} from './rules-verbs.ts';

/** Order matters: certain contexts first, what is likely last. */
export const rules: readonly Rule[] = [
  capitalIsName,
  commonAtStart,
  de,
  elidedS,
  partitive,
  en,
  que,
  ce,
  tout,
  indefinite,
  articleOrPronoun,
  leur,
  nominalAfterDeterminer,
  oneDeterminer,
  verbAfterSubject,
  verbBesideSpeech,
  auxiliaryBeforeParticiple,
  participleAfterAuxiliary,
  finiteBeforeInfinitive,
  noFiniteAfterPreposition,
  infinitiveOverNoun,
  noFiniteAfterVerb,
  personNeedsPronoun,
  nounOverParticiple,
  nounNeedsLicence,
  adjectiveOverPresentParticiple,
  adjectiveOverVerb,
  nounOrAdjective,
];
