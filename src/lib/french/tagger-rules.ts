/**
 * The tagger's rules, in the order they apply. A rule says whether a reading may stay; where it would
 * leave a token without any, it is passed over for that token.
 */
import type { Analysis, Category } from './lexicon.ts';
import type { Lattice } from './tagger.ts';

export type Rule = (reading: Analysis, index: number, lattice: Lattice) => boolean;

const form = ({ forms }: Lattice, i: number): string => forms[i] ?? '';
const can = ({ readings }: Lattice, i: number, ...categories: Category[]): boolean =>
  (readings[i] ?? []).some(({ category }) => categories.includes(category));
const must = ({ readings }: Lattice, i: number, ...categories: Category[]): boolean =>
  (readings[i]?.length ?? 0) > 0 &&
  (readings[i] ?? []).every(({ category }) => categories.includes(category));
const isFinite = ({ category, features }: Analysis): boolean =>
  (category === 'VERB' || category === 'AUX') &&
  features.mood !== 'participle' &&
  features.mood !== 'infinitive';
const isVerbal = ({ category }: Analysis): boolean => category === 'VERB' || category === 'AUX';
const canBeFinite = ({ readings }: Lattice, i: number): boolean =>
  (readings[i] ?? []).some(isFinite);

const determiners =
  /^(?:un|une|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?|au|aux|du|des|quelques|plusieurs|chaque|aucune?|quels?|quelles?)$/;
const articles = /^(?:le|la|les|l')$/;
const subjects = /^(?:je|j'|tu|il|elle|on|ils|elles|c'|qui)$/;
const clitics = /^(?:ne|n'|se|s'|me|m'|te|t'|y)$/;
const prepositions =
  /^(?:de|d'|à|pour|sans|par|avec|dans|sur|sous|chez|vers|contre|entre|depuis|pendant|avant|après|dès|malgré|selon)$/;

/** The nearest word to the left that is no adverb and no part of a negation: `a [toujours] dit`. */
function before(lattice: Lattice, i: number): number {
  let k = i - 1;
  while (
    k >= 0 &&
    (must(lattice, k, 'ADV') ||
      /^(?:pas|plus|jamais|rien|bien|tout|ainsi|ensuite|lui|elle|aussi|également|tous)$/.test(
        form(lattice, k),
      ))
  )
    k--;
  return k;
}

/** « Trump a déclaré » : a capital inside a sentence is a name where the lexicon knows none else or a name too. */
const capitalIsName: Rule = (reading, i, lattice) => {
  const text = lattice.tokens[i]?.text ?? '';
  if (i === 0 || !/^\p{Lu}/u.test(text) || !can(lattice, i, 'PROPN')) return true;
  const previous = lattice.tokens[i - 1]?.text ?? '';
  return /^[«“".!?:—]$/.test(previous) || reading.category === 'PROPN';
};

/** « la commune » : no name where a common word begins the sentence. */
const commonAtStart: Rule = (reading, i, lattice) =>
  !(
    i === 0 &&
    reading.category === 'PROPN' &&
    can(lattice, i, 'DET', 'ADP', 'PRON', 'ADV', 'SCONJ', 'CCONJ')
  );

/** « les résultats » : after a determiner stands no finite verb. */
const nounAfterDeterminer: Rule = (reading, i, lattice) =>
  !(
    i > 0 &&
    determiners.test(form(lattice, i - 1)) &&
    !/^(?:en|y)$/.test(form(lattice, i - 2)) &&
    (isFinite(reading) || ['PRON', 'ADP', 'SCONJ'].includes(reading.category))
  );

/** « la porte » (article) but « il la porte » (pronoun): the article keeps nouns, the pronoun finite verbs. */
const articleOrPronoun: Rule = (reading, i, lattice) => {
  if (!articles.test(form(lattice, i))) return true;
  const left = form(lattice, i - 1);
  const pronoun =
    canBeFinite(lattice, i + 1) &&
    (subjects.test(left) ||
      /^(?:ne|n'|nous|vous|me|te|se)$/.test(left) ||
      !can(lattice, i + 1, 'NOUN', 'ADJ', 'PROPN', 'NUM'));
  const infinitive = prepositions.test(left) && must(lattice, i + 1, 'VERB', 'AUX');
  return pronoun || infinitive ? reading.category === 'PRON' : reading.category === 'DET';
};

const nounAfterArticle: Rule = (reading, i, lattice) =>
  !(
    i > 0 &&
    articles.test(form(lattice, i - 1)) &&
    must(lattice, i - 1, 'DET') &&
    isFinite(reading)
  );

/** « il porte », « qui porte », « ne porte » : a finite verb. */
const verbAfterSubject: Rule = (reading, i, lattice) => {
  const left = form(lattice, i - 1);
  if (clitics.test(left)) return isVerbal(reading) || reading.category === 'PRON';
  if (!subjects.test(left) || !canBeFinite(lattice, i)) return true;
  return isFinite(reading) || reading.category === 'PRON';
};

/** « a dit », « sont touchés » : after an auxiliary, a participle. */
const participleAfterAuxiliary: Rule = (reading, i, lattice) => {
  const k = before(lattice, i);
  const auxiliary = (lattice.readings[k] ?? []).some(
    ({ lemma, category }) =>
      category === 'AUX' || ((lemma === 'être' || lemma === 'avoir') && category === 'VERB'),
  );
  if (
    !auxiliary ||
    !(lattice.readings[i] ?? []).some(({ features }) => features.mood === 'participle')
  )
    return true;
  return reading.features.mood === 'participle';
};

/** « a dit » : avoir and être before a participle are auxiliaries, elsewhere verbs (« il a un chien »). */
const auxiliaryBeforeParticiple: Rule = (reading, i, lattice) => {
  if (!can(lattice, i, 'AUX') || !can(lattice, i, 'VERB')) return true;
  if (reading.lemma === 'être') return reading.category === 'AUX'; // UD: être is AUX as a copula too
  let k = i + 1;
  while (
    must(lattice, k, 'ADV') ||
    /^-|^(?:pas|plus|jamais|rien|bien|tout|ainsi|ensuite|lui|elle|aussi|été)$/.test(
      form(lattice, k),
    )
  )
    k++;
  const participle = (lattice.readings[k] ?? []).some(
    ({ features }) => features.mood === 'participle' && features.tense !== 'present',
  );
  return participle ? reading.category === 'AUX' : reading.category === 'VERB';
};

/** « de porter », « pour les enfants » : after a preposition no finite verb. */
const noFiniteAfterPreposition: Rule = (reading, i, lattice) =>
  !(
    i > 0 &&
    prepositions.test(form(lattice, i - 1)) &&
    must(lattice, i - 1, 'ADP', 'DET') &&
    isFinite(reading)
  );

/** « une grande maison », « la mesure prise » : between determiner and noun an adjective, after a noun too. */
const adjectiveByNoun: Rule = (reading, i, lattice) => {
  if (!can(lattice, i, 'NOUN') || !can(lattice, i, 'ADJ')) return true;
  const noun = (k: number) => must(lattice, k, 'NOUN', 'PROPN');
  if (noun(i - 1)) return reading.category !== 'NOUN';
  if (
    can(lattice, i - 1, 'DET') &&
    can(lattice, i + 1, 'NOUN') &&
    !can(lattice, i + 1, 'ADJ', 'ADP', 'VERB')
  )
    return reading.category === 'ADJ';
  return can(lattice, i - 1, 'DET', 'ADP') ? reading.category === 'NOUN' : true;
};

/** « Le maire porte la clé » : between a noun and a determiner, a finite verb. */
const verbBetweenNounAndDeterminer: Rule = (reading, i, lattice) => {
  if (!canBeFinite(lattice, i) || !can(lattice, i, 'NOUN', 'ADJ')) return true;
  const afterNoun =
    must(lattice, i - 1, 'NOUN', 'PROPN') && can(lattice, i + 1, 'DET', 'ADV', 'SCONJ');
  return !afterNoun || isFinite(reading) || reading.category === 'ADJ';
};

/** « », juge le ministère », « annonce que » : behind a quotation and before que, a verb. */
const verbBesideSpeech: Rule = (reading, i, lattice) => {
  if (!canBeFinite(lattice, i)) return true;
  const left = form(lattice, i - 1);
  const behind = /^[»”]$/.test(left) || (left === ',' && /^[»”]$/.test(form(lattice, i - 2)));
  const before = /^(?:que|qu')$/.test(form(lattice, i + 1)) && !can(lattice, i - 1, 'DET', 'ADP');
  return !(behind || before) || isFinite(reading);
};

/** « chinoise » is an adjective before it is a form of « chinoiser » : beside a noun it agrees with. */
const adjectiveOverVerb: Rule = (reading, i, lattice) => {
  if (!isVerbal(reading) || !can(lattice, i, 'ADJ') || reading.features.mood === 'participle')
    return true;
  return !can(lattice, i - 1, 'NOUN') || can(lattice, i + 1, 'DET', 'SCONJ');
};

/** « dit que », « le livre que je lis », « ne … que » */
const que: Rule = (reading, i, lattice) => {
  if (!/^(?:que|qu')$/.test(form(lattice, i))) return true;
  return can(lattice, i - 1, 'NOUN', 'PROPN') && !can(lattice, i - 1, 'VERB')
    ? reading.category === 'PRON'
    : reading.category === 'SCONJ';
};

/** « en France » but « il en parle » */
const en: Rule = (reading, i, lattice) => {
  if (form(lattice, i) !== 'en') return true;
  const pronoun = must(lattice, i + 1, 'VERB', 'AUX') && !/ant$/.test(form(lattice, i + 1));
  return reading.category === (pronoun ? 'PRON' : 'ADP');
};

/** « de » is a preposition (« pas de pain » too, in Universal Dependencies: DET there is rare). */
const de: Rule = (reading, i, lattice) =>
  !/^(?:de|d')$/.test(form(lattice, i)) || reading.category === 'ADP';

/** « s’il » is si, « s’agir » is se. */
const elidedS: Rule = (reading, i, lattice) =>
  form(lattice, i) !== "s'" ||
  (reading.category === 'SCONJ') === /^ils?$/.test(form(lattice, i + 1));

/** « des enfants » : DET after a verb or at the start, else de + les; the same for `du`. */
const partitive: Rule = (reading, i, lattice) => {
  if (!/^(?:des|du)$/.test(form(lattice, i))) return true;
  const determiner = i === 0 || must(lattice, i - 1, 'VERB', 'ADP', 'SCONJ', 'PUNCT', 'CCONJ');
  return reading.category === (determiner ? 'DET' : 'ADP');
};

/** Order matters: certain contexts first, agreement and likelihood last. */
export const rules: readonly Rule[] = [
  capitalIsName,
  commonAtStart,
  en,
  que,
  de,
  elidedS,
  verbBesideSpeech,
  nounAfterDeterminer,
  articleOrPronoun,
  nounAfterArticle,
  verbAfterSubject,
  auxiliaryBeforeParticiple,
  participleAfterAuxiliary,
  partitive,
  noFiniteAfterPreposition,
  adjectiveByNoun,
  adjectiveOverVerb,
  verbBetweenNounAndDeterminer,
];
