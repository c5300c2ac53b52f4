/** Rules for verbs: where a finite form, an auxiliary or a participle stands. */
import {
  all,
  articles,
  between,
  can,
  clitics,
  followsAuxiliary,
  form,
  has,
  isInfinitive,
  isParticiple,
  isPastParticiple,
  isVerbal,
  must,
  subjects,
  type Rule,
} from './lattice.ts';
import type { Analysis } from './lexicon.ts';
import { isFinite } from './token-forms.ts';

/** « il [porte] », « qui [porte] », « ne [porte] », « se [porter] » : a verb. */
export const verbAfterSubject: Rule = (reading, i, lattice) => {
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
export const verbBesideSpeech: Rule = (reading, i, lattice) => {
  if (!has(lattice, i, isFinite) || followsAuxiliary(lattice, i)) return true;
  const left = form(lattice, i - 1);
  const behind = /^[»”]$/.test(left) || (left === ',' && /^[»”]$/.test(form(lattice, i - 2)));
  const beforeQue =
    /^(?:que|qu')$/.test(form(lattice, i + 1)) && !must(lattice, i - 1, 'DET', 'ADP');
  const inverted = /^-/.test(form(lattice, i + 1));
  return !(behind || beforeQue || inverted) || isFinite(reading);
};

/** « a dit », « a été » : avoir before a participle is an auxiliary, elsewhere a verb; être is AUX as a copula too. */
export const auxiliaryBeforeParticiple: Rule = (reading, i, lattice) => {
  if (!can(lattice, i, 'AUX') || !can(lattice, i, 'VERB')) return true;
  if (reading.lemma === 'être') return reading.category === 'AUX';
  if (reading.lemma !== 'avoir')
    return !has(lattice, i, ({ lemma }) => lemma === 'être' || lemma === 'avoir');
  let k = i + 1;
  while (must(lattice, k, 'ADV') || (between.test(form(lattice, k)) && form(lattice, k) !== 'été'))
    k++;
  return reading.category === (has(lattice, k, isPastParticiple) ? 'AUX' : 'VERB');
};

/** « a [dit] », « sont [touchés] » : behind an auxiliary, a participle. */
export const participleAfterAuxiliary: Rule = (reading, i, lattice) =>
  !followsAuxiliary(lattice, i) || isPastParticiple(reading);

/** « Anne Roy se [dit] prête », « le ministre [fait] état de » : no participle without its auxiliary. */
export const finiteWithoutAuxiliary: Rule = (reading, i, lattice) => {
  if (!isPastParticiple(reading) || !has(lattice, i, isFinite) || followsAuxiliary(lattice, i))
    return true;
  const reflexive = /^s(?:e|')$/.test(form(lattice, i - 1));
  const light =
    form(lattice, i) === 'fait' &&
    must(lattice, i - 1, 'PROPN', 'NOUN') &&
    must(lattice, i + 1, 'NOUN', 'DET');
  // « Jean Petit [craint] une mauvaise saison » : a participle takes no object
  const transitive = must(lattice, i - 1, 'PROPN') && must(lattice, i + 1, 'DET');
  return !(reflexive || light || transitive);
};

/** « en [partant] », « en [parlant] » : en before a form in -ant. */
export const participleAfterEn: Rule = (reading, i, lattice) =>
  form(lattice, i - 1) !== 'en' ||
  !has(lattice, i, isGerund) ||
  isGerund(reading) ||
  form(lattice, i) === 'courant';

const isGerund = ({ features }: Analysis): boolean =>
  features.mood === 'participle' && features.tense === 'present';

/** « Le maire [fait] savoir », « [laisse] entendre » : before an infinitive, finite rather than a participle. */
export const finiteBeforeInfinitive: Rule = (reading, i, lattice) =>
  isFinite(reading) ||
  !has(lattice, i, isFinite) ||
  followsAuxiliary(lattice, i) ||
  !must(lattice, i - 1, 'NOUN', 'PROPN') ||
  !has(lattice, i + 1, isInfinitive);

/** « de [porter] », « pour les enfants » : behind a preposition no finite verb. */
export const noFiniteAfterPreposition: Rule = (reading, i, lattice) =>
  !(i > 0 && must(lattice, i - 1, 'ADP') && isFinite(reading));

/** « tenir [compte] », « faire [appel] » : no finite verb right behind a finite verb or an infinitive. */
export const noFiniteAfterVerb: Rule = (reading, i, lattice) =>
  !(isFinite(reading) && all(lattice, i - 1, (left) => isVerbal(left) && !isParticiple(left)));

/** « porter [secours] » : the first and second person do not stand without je, tu, nous or vous. */
export const personNeedsPronoun: Rule = (reading, i, lattice) => {
  const { person, mood } = reading.features;
  if (!isFinite(reading) || (person !== 1 && person !== 2)) return true;
  if (mood === 'imperative')
    return i === 0 || must(lattice, i - 1, 'PUNCT', 'PRON', 'ADV', 'CCONJ');
  return [-5, -4, -3, -2, -1, 1].some((at) =>
    /^-?(?:je|j'|tu|nous|vous)$/.test(form(lattice, i + at)),
  );
};
