/**
 * The tagger's rules, in the order they apply. A rule says whether a reading may stay; where it would
 * leave a token without any, it is passed over for that token.
 */
import type { Analysis, Category } from './lexicon.ts';
import type { Lattice } from './tagger.ts';

export type Rule = (reading: Analysis, index: number, lattice: Lattice) => boolean;

/** Words whose one category is far more usual than their others, whatever stands beside them. */
export const preferred: ReadonlyMap<string, Category> = new Map([
  ...'plus aussi donc ainsi afin moins bien mal peu encore trop assez très pas jamais hier demain vite tard tôt loin'
    .split(' ')
    .map((word) => [word, 'ADV'] as const),
  // adverbs only in « parler haut », « travailler dur »
  ...'bon bonne haut bas fort seul grave sûr clair net juste cher faux dur ferme court'
    .split(' ')
    .map((word) => [word, 'ADJ'] as const),
  ...'point droit large lundi mardi mercredi jeudi vendredi samedi dimanche'
    .split(' ')
    .map((word) => [word, 'NOUN'] as const),
  // « concernant la paix » is a verb in Universal Dependencies
  ...'concernant suivant'.split(' ').map((word) => [word, 'VERB'] as const),
  ...'si quand lorsque'.split(' ').map((word) => [word, 'SCONJ'] as const),
  ['comme', 'ADP'],
  ...'mais ou et ni car or'.split(' ').map((word) => [word, 'CCONJ'] as const),
  ...'on y en'.split(' ').map((word) => [word, 'PRON'] as const),
]);

const form = ({ forms }: Lattice, i: number): string => forms[i] ?? '';
const can = ({ readings }: Lattice, i: number, ...categories: Category[]): boolean =>
  (readings[i] ?? []).some(({ category }) => categories.includes(category));
const must = ({ readings }: Lattice, i: number, ...categories: Category[]): boolean =>
  (readings[i]?.length ?? 0) > 0 &&
  (readings[i] ?? []).every(({ category }) => categories.includes(category));
const isVerbal = ({ category }: Analysis): boolean => category === 'VERB' || category === 'AUX';
const isParticiple = ({ features }: Analysis): boolean => features.mood === 'participle';
const isPastParticiple = (reading: Analysis): boolean =>
  isParticiple(reading) && reading.features.tense !== 'present';
const isInfinitive = ({ features }: Analysis): boolean => features.mood === 'infinitive';
const isFinite = (reading: Analysis): boolean =>
  isVerbal(reading) && !isParticiple(reading) && !isInfinitive(reading);
const has = ({ readings }: Lattice, i: number, test: (reading: Analysis) => boolean): boolean =>
  (readings[i] ?? []).some(test);
const all = ({ readings }: Lattice, i: number, test: (reading: Analysis) => boolean): boolean =>
  (readings[i]?.length ?? 0) > 0 && (readings[i] ?? []).every(test);

const determiners =
  /^(?:un|une|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?|au|aux|du|des|quelques|plusieurs|chaque|aucune?|quels?|quelles?)$/;
const articles = /^(?:le|la|les|l')$/;
const subjects = /^(?:je|j'|tu|il|elle|on|ils|elles|c'|qui)$/;
const clitics = /^(?:ne|n'|se|s'|me|m'|te|t'|y)$/;
const between =
  /^(?:pas|plus|jamais|rien|bien|tout|ainsi|ensuite|lui|elle|aussi|également|tous|été|-(?:t-)?(?:il|elle|on)s?)$/;

/** The nearest word to the left that is no adverb and no part of a negation: `a [toujours] dit`. */
function before(lattice: Lattice, i: number): number {
  let k = i - 1;
  while (k >= 0 && (must(lattice, k, 'ADV') || between.test(form(lattice, k)))) k--;
  return k;
}

/** Whether an auxiliary stands before what can be its participle: « a toujours [dit] ». */
const followsAuxiliary = (lattice: Lattice, i: number): boolean =>
  has(lattice, i, isPastParticiple) &&
  // « n’est [plus] grand »
  preferred.get(form(lattice, i)) !== 'ADV' &&
  all(lattice, before(lattice, i), ({ lemma }) => lemma === 'être' || lemma === 'avoir');

/** « Trump a déclaré » : a capital inside a sentence is a name where the lexicon knows one. */
const capitalIsName: Rule = (reading, i, lattice) => {
  const text = lattice.tokens[i]?.text ?? '';
  if (i === 0 || !/^\p{Lu}/u.test(text) || !can(lattice, i, 'PROPN')) return true;
  return /^[«“".!?:—]$/.test(form(lattice, i - 1)) || reading.category === 'PROPN';
};

/** « La commune… » : no name where a common word begins the sentence. */
const commonAtStart: Rule = (reading, i, lattice) =>
  !(
    i === 0 &&
    reading.category === 'PROPN' &&
    can(lattice, i, 'DET', 'ADP', 'PRON', 'ADV', 'SCONJ', 'CCONJ', 'AUX')
  );

/** « de » and « d’ » are prepositions, but « [de] nombreux élus », « pas [de] pain ». */
const de: Rule = (reading, i, lattice) => {
  if (!/^(?:de|d')$/.test(form(lattice, i))) return true;
  const plural = has(
    lattice,
    i + 1,
    ({ category, features }) => category === 'ADJ' && features.number === 'p',
  );
  const left = form(lattice, i - 1);
  const determiner =
    /^(?:pas|jamais)$/.test(left) ||
    (plural &&
      can(lattice, i + 2, 'NOUN') &&
      !must(lattice, i - 1, 'NOUN', 'PROPN') &&
      left !== 'plus');
  return reading.category === (determiner ? 'DET' : 'ADP');
};

/** « s’il » is si, « s’agir » is se. */
const elidedS: Rule = (reading, i, lattice) =>
  form(lattice, i) !== "s'" ||
  (reading.category === 'SCONJ') === /^ils?$/.test(form(lattice, i + 1));

/** « [des] enfants jouent », « voit [des] enfants » : DET; « le père [des] enfants » : de + les. `du` likewise. */
const partitive: Rule = (reading, i, lattice) => {
  if (!/^(?:des|du)$/.test(form(lattice, i))) return true;
  const determiner =
    i === 0 ||
    !must(lattice, i - 1, 'NOUN', 'PROPN', 'ADJ', 'NUM') ||
    all(lattice, i - 1, isPastParticiple);
  return reading.category === (determiner ? 'DET' : 'ADP');
};

/** « [en] France », « [en] parlant » but « il [en] parle ». */
const en: Rule = (reading, i, lattice) => {
  if (form(lattice, i) !== 'en') return true;
  const pronoun =
    has(lattice, i + 1, (next) => isFinite(next) || isInfinitive(next)) &&
    !can(lattice, i + 1, 'NOUN', 'ADJ', 'NUM', 'PROPN');
  return (
    reading.category ===
    (pronoun || /^(?:y|n'|s'|l'|d'|m'|t')$/.test(form(lattice, i - 1)) ? 'PRON' : 'ADP')
  );
};

/** « dit [que] », « plus grand [que] », « alors [que] » : SCONJ; « le livre [que] je lis » : PRON. */
const que: Rule = (reading, i, lattice) => {
  if (!/^(?:que|qu')$/.test(form(lattice, i))) return true;
  const compared = [1, 2, 3, 4, 5].some((back) =>
    /^(?:plus|moins|aussi|autant|autres?|mêmes?|tels?|telles?|si|tellement|davantage|meilleure?s?|mieux)$/.test(
      form(lattice, i - back),
    ),
  );
  const relative =
    must(lattice, i - 1, 'NOUN', 'PROPN') ||
    /^(?:ce|celui|celle|ceux|celles|qu'est-ce)$/.test(form(lattice, i - 1));
  return reading.category === (relative && !compared ? 'PRON' : 'SCONJ');
};

/** « [ce] qui », « [ce] sont », « c’est [ce] dont » : PRON; « [ce] matin » : DET. */
const ce: Rule = (reading, i, lattice) => {
  if (form(lattice, i) !== 'ce') return true;
  const pronoun =
    /^(?:qui|que|qu'|dont|à|n'|ne|sont|serait|fut|sera|soit|en)$/.test(form(lattice, i + 1)) ||
    has(lattice, i + 1, ({ category }) => category === 'AUX');
  return reading.category === (pronoun ? 'PRON' : 'DET');
};

/** « la porte » (article) but « il [la] porte », « pour [la] porter » (pronoun). */
const articleOrPronoun: Rule = (reading, i, lattice) => {
  if (!articles.test(form(lattice, i))) return true;
  const left = form(lattice, i - 1);
  const finite = has(lattice, i + 1, isFinite);
  const nominal = can(lattice, i + 1, 'NOUN', 'ADJ', 'PROPN', 'NUM', 'DET');
  const afterSubject = subjects.test(left) || /^(?:ne|n'|nous|vous|me|te|se|m'|t')$/.test(left);
  const pronoun =
    (finite && (afterSubject || !nominal)) ||
    (has(lattice, i + 1, isInfinitive) &&
      !/^(?:au|du|le|un)$/.test(form(lattice, i + 1)) &&
      !nominal) ||
    (/^(?:en|y|lui|leur)$/.test(form(lattice, i + 1)) && has(lattice, i + 2, isVerbal));
  return reading.category === (pronoun ? 'PRON' : 'DET');
};

/** « leur » before a noun is a determiner, before a verb a pronoun: « [leur] maison », « il [leur] parle ». */
const leur: Rule = (reading, i, lattice) => {
  if (!/^(?:leur|nous|vous)$/.test(form(lattice, i)) || !can(lattice, i, 'DET')) return true;
  return (
    reading.category ===
    (can(lattice, i + 1, 'NOUN', 'ADJ') && !subjects.test(form(lattice, i - 1)) ? 'DET' : 'PRON')
  );
};

/** « les [résultats] », « ce [moyen] » : right behind a determiner no finite verb, pronoun or preposition. */
const nominalAfterDeterminer: Rule = (reading, i, lattice) =>
  !(
    i > 0 &&
    !/^(?:plus|moins)$/.test(form(lattice, i)) &&
    (must(lattice, i - 1, 'DET') || determiners.test(form(lattice, i - 1))) &&
    (isFinite(reading) || ['PRON', 'ADP', 'SCONJ', 'ADV', 'AUX'].includes(reading.category))
  );

/** « une [force] » : no determiner right behind one of its own kind where a noun is possible. */
const oneDeterminer: Rule = (reading, i, lattice) =>
  !(
    reading.category === 'DET' &&
    can(lattice, i, 'NOUN') &&
    determiners.test(form(lattice, i - 1)) &&
    must(lattice, i - 1, 'DET')
  );

/** « Le maire [fait] savoir », « [laisse] entendre » : before an infinitive, finite rather than a participle. */
const finiteBeforeInfinitive: Rule = (reading, i, lattice) =>
  isFinite(reading) ||
  !has(lattice, i, isFinite) ||
  followsAuxiliary(lattice, i) ||
  !must(lattice, i - 1, 'NOUN', 'PROPN') ||
  !has(lattice, i + 1, isInfinitive);

/** « il [porte] », « qui [porte] », « ne [porte] », « se [porter] » : a verb. */
const verbAfterSubject: Rule = (reading, i, lattice) => {
  const left = form(lattice, i - 1);
  if (clitics.test(left) && !must(lattice, i - 1, 'DET'))
    return isVerbal(reading) || reading.category === 'PRON';
  if (must(lattice, i - 1, 'PRON') && articles.test(left))
    return isVerbal(reading) || reading.category === 'PRON';
  if (!subjects.test(left) || !has(lattice, i, isFinite)) return true;
  return isFinite(reading) || reading.category === 'PRON';
};

/**
 * « », [juge] le ministère », « il [annonce] que » : behind a quotation and before que, a verb; but in
 * « a dit que » a participle.
 */
const verbBesideSpeech: Rule = (reading, i, lattice) => {
  if (!has(lattice, i, isFinite) || followsAuxiliary(lattice, i)) return true;
  const left = form(lattice, i - 1);
  const behind = /^[»”]$/.test(left) || (left === ',' && /^[»”]$/.test(form(lattice, i - 2)));
  const beforeQue =
    /^(?:que|qu')$/.test(form(lattice, i + 1)) && !must(lattice, i - 1, 'DET', 'ADP');
  const inverted = /^-/.test(form(lattice, i + 1));
  return !(behind || beforeQue || inverted) || isFinite(reading);
};

/** « a [dit] », « sont [touchés] » : behind an auxiliary, a participle. */
const participleAfterAuxiliary: Rule = (reading, i, lattice) =>
  !followsAuxiliary(lattice, i) || isPastParticiple(reading);

/** « a dit », « a été » : avoir before a participle is an auxiliary, elsewhere a verb; être is AUX as a copula too. */
const auxiliaryBeforeParticiple: Rule = (reading, i, lattice) => {
  if (!can(lattice, i, 'AUX') || !can(lattice, i, 'VERB')) return true;
  if (reading.lemma === 'être') return reading.category === 'AUX';
  if (reading.lemma !== 'avoir')
    return !has(lattice, i, ({ lemma }) => lemma === 'être' || lemma === 'avoir');
  let k = i + 1;
  while (must(lattice, k, 'ADV') || (between.test(form(lattice, k)) && form(lattice, k) !== 'été'))
    k++;
  return reading.category === (has(lattice, k, isPastParticiple) ? 'AUX' : 'VERB');
};

/** « de [porter] », « pour les enfants » : behind a preposition no finite verb. */
const noFiniteAfterPreposition: Rule = (reading, i, lattice) =>
  !(i > 0 && must(lattice, i - 1, 'ADP') && isFinite(reading));

/** « pour [savoir] », « peut [dire] » : an infinitive is a noun only behind a determiner or adjective. */
const infinitiveOverNoun: Rule = (reading, i, lattice) => {
  if (!has(lattice, i, isInfinitive) || reading.category !== 'NOUN') return true;
  return must(lattice, i - 1, 'DET', 'ADJ') || determiners.test(form(lattice, i - 1));
};

/** « le comité [doit] », « le conseil municipal [donne] » : behind noun, pronoun or adverb no bare noun. */
const nounNeedsLicence: Rule = (reading, i, lattice) => {
  if (reading.category !== 'NOUN' || !has(lattice, i, isVerbal)) return true;
  if (must(lattice, i - 1, 'NOUN', 'PROPN', 'PRON', 'AUX')) return false;
  if (must(lattice, i - 1, 'ADJ') && must(lattice, i - 2, 'NOUN')) return false;
  // « M. Petit, [accusé] de fraude », « les femmes ([associées] ou non) »
  if (must(lattice, i - 1, 'PUNCT') && has(lattice, i, isPastParticiple)) return false;
  // « plats préparés et [servis] » : what « et » joins is alike
  const joined =
    must(lattice, i - 1, 'CCONJ') &&
    all(lattice, i - 2, isVerbal) &&
    has(lattice, i, isParticiple) === has(lattice, i - 2, isParticiple);
  return !joined;
};

/** « tenir [compte] », « faire [appel] » : no finite verb right behind a finite verb or an infinitive. */
const noFiniteAfterVerb: Rule = (reading, i, lattice) =>
  !(isFinite(reading) && all(lattice, i - 1, (left) => isVerbal(left) && !isParticiple(left)));

/** « porter [secours] » : the first and second person do not stand without je, tu, nous or vous. */
const personNeedsPronoun: Rule = (reading, i, lattice) => {
  const { person, mood } = reading.features;
  if (!isFinite(reading) || (person !== 1 && person !== 2)) return true;
  if (mood === 'imperative')
    return i === 0 || must(lattice, i - 1, 'PUNCT', 'PRON', 'ADV', 'CCONJ');
  return [-5, -4, -3, -2, -1, 1].some((at) =>
    /^-?(?:je|j'|tu|nous|vous)$/.test(form(lattice, i + at)),
  );
};

/** « les [données] », « de simples [relations] », « pas de [donnée] » : a noun rather than a participle. */
const nounOverParticiple: Rule = (reading, i, lattice) => {
  if (!isVerbal(reading) || isInfinitive(reading) || !can(lattice, i, 'NOUN')) return true;
  const determined = must(lattice, i - 1, 'DET') || determiners.test(form(lattice, i - 1));
  const inPhrase =
    must(lattice, i - 1, 'ADJ') &&
    (must(lattice, i - 2, 'DET', 'ADP', 'NUM') || determiners.test(form(lattice, i - 2)));
  const governed = must(lattice, i - 1, 'ADP') && !/^(?:en|après)$/.test(form(lattice, i - 1));
  return !(determined || inPhrase || governed);
};

/** « une mesure [importante] », « en [important] » : a present participle that is an adjective too needs « en ». */
const adjectiveOverPresentParticiple: Rule = (reading, i, lattice) => {
  if (!can(lattice, i, 'ADJ') || !isParticiple(reading) || reading.features.tense !== 'present')
    return true;
  return form(lattice, i - 1) === 'en' || can(lattice, i + 1, 'DET');
};

/** « chinoise » is an adjective before it is a form of « chinoiser ». */
const adjectiveOverVerb: Rule = (reading, i, lattice) => {
  if (!isFinite(reading) || !can(lattice, i, 'ADJ')) return true;
  return !must(lattice, i - 1, 'NOUN', 'ADV', 'AUX', 'ADJ') || can(lattice, i + 1, 'DET', 'SCONJ');
};

/** Endings of adjectives that are nouns only now and then. */
const adjectival =
  /(?:ique|al|ale|aux|ales|el|elle|els|elles|eux|euse|euses|if|ive|ifs|ives|aire|able|ible|ième|ier|ière|ien|ienne|ain|aine|ais|aise|ois|oise)s?$/;
/** Adjectives that stand before their noun. */
const preposed =
  /^(?:autre|nouveau|nouvel|nouvelle|nouveaux|grand|grande|petit|petite|bon|bonne|mauvais|mauvaise|jeune|vieux|vieil|vieille|beau|bel|belle|gros|grosse|long|longue|premier|première|second|seconde|dernier|dernière|ancien|ancienne|simple|double|triple|seul|seule|même|tel|telle|haut|haute|prochain|prochaine|certaine?|divers|diverse|différente?|propre|vrai|vraie|véritable|large|nombreux|nombreuse|multiple|principal|principale|principaux|futur|future|\p{L}+ième)s?$/u;

/** « une [grande] maison », « la mesure [fiscale] », « est [nécessaire] » : adjective; « le [responsable] » : noun. */
const nounOrAdjective: Rule = (reading, i, lattice) => {
  const adjective = reading.category === 'ADJ';
  if (
    !can(lattice, i, 'NOUN') ||
    !can(lattice, i, 'ADJ') ||
    (!adjective && reading.category !== 'NOUN')
  )
    return true;
  const left = (...categories: Category[]) => must(lattice, i - 1, ...categories);
  const inPhrase = left('ADJ') && must(lattice, i - 2, 'DET', 'ADP', 'NUM');
  if (preposed.test(form(lattice, i)) && can(lattice, i + 1, 'NOUN') && !left('NOUN'))
    return adjective;
  if (left('NOUN', 'PROPN', 'ADJ') && !inPhrase) return adjective;
  const nounFollows =
    can(lattice, i + 1, 'NOUN') &&
    !can(lattice, i + 1, 'ADP', 'CCONJ', 'ADV') &&
    !has(lattice, i + 1, (next) => isFinite(next) || isPastParticiple(next)) &&
    (!can(lattice, i + 1, 'ADJ') || (left('DET') && preposed.test(form(lattice, i))));
  if (left('DET', 'NUM') || inPhrase || determiners.test(form(lattice, i - 1)))
    return adjective === nounFollows;
  const k = before(lattice, i);
  if (
    all(lattice, k, ({ lemma }) =>
      /^(?:être|devenir|rester|paraître|sembler|rendre|avérer)$/.test(lemma),
    )
  )
    return adjective;
  // « très [jeune] », « plus [jeunes] »
  if (left('ADV') && !/^(?:pas|ici|là)$/.test(form(lattice, i - 1))) return adjective;
  if (left('ADP')) return adjective === nounFollows;
  // « juridique et [social] » : what « et » joins is alike
  if (left('CCONJ') && must(lattice, i - 2, 'ADJ', 'NOUN'))
    return adjective === must(lattice, i - 2, 'ADJ');
  return adjective === (nounFollows || adjectival.test(form(lattice, i)));
};

/** « d’[autres] pays », « un [certain] nombre », « une [telle] loi » : beside a noun, adjectives. */
const indefinite: Rule = (reading, i, lattice) => {
  if (!/^(?:autres?|certaine?s?|divers|diverses|tels?|telles?)$/.test(form(lattice, i)))
    return true;
  if (!can(lattice, i + 1, 'NOUN', 'ADJ', 'SCONJ')) return true;
  const determined =
    must(lattice, i - 1, 'DET', 'NUM', 'ADP') || determiners.test(form(lattice, i - 1));
  return determined || /^(?:tel|autre)/.test(form(lattice, i))
    ? reading.category === 'ADJ'
    : reading.category === 'DET';
};

/** « [tout] le monde » ADJ, « [tout] homme » DET, « [tout] à fait » ADV. */
const tout: Rule = (reading, i, lattice) => {
  if (!/^(?:tout|toute|tous|toutes)$/.test(form(lattice, i))) return true;
  if (can(lattice, i + 1, 'DET')) return reading.category === 'ADJ' || reading.category === 'DET';
  if (can(lattice, i + 1, 'NOUN')) return reading.category === 'DET';
  if (can(lattice, i + 1, 'ADJ', 'ADV', 'ADP'))
    return reading.category === 'ADV' || reading.category === 'PRON';
  return reading.category === 'PRON';
};

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
