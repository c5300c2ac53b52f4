/** Rules for what can be a noun or a name, and where no noun can stand. */
import {
  all,
  can,
  determiners,
  form,
  has,
  isInfinitive,
  isParticiple,
  isPastParticiple,
  isVerbal,
  must,
  type Lattice,
  type Rule,
} from './lattice.ts';
import type { Analysis, Category } from './lexicon.ts';
import { rareVerbs } from './rare-verbs.ts';
import { isFinite } from './token-forms.ts';
import { preferred } from './word-preferences.ts';

/** « Trump a déclaré » : a capital inside a sentence is a name where the lexicon knows one. */
export const capitalIsName: Rule = (reading, i, lattice) => {
  if (i === 0 || !can(lattice, i, 'PROPN')) return true;
  if (!/^\p{Lu}/u.test(lattice.tokens[i]?.text ?? '')) return true;
  return /^[«“".!?:—]$/.test(form(lattice, i - 1)) || reading.category === 'PROPN';
};

/** « La commune… » : no name where a common word begins the sentence. */
export const commonAtStart: Rule = (reading, i, lattice) =>
  !(
    i === 0 &&
    reading.category === 'PROPN' &&
    can(lattice, i, 'DET', 'ADP', 'PRON', 'ADV', 'SCONJ', 'CCONJ', 'AUX')
  );

/** « [Pierre] Martin », « [Marie] sourit » : a noun would have its determiner before a name or a verb. */
export const nameAtStart: Rule = (reading, i, lattice) => {
  if (i > 1 || !can(lattice, i, 'PROPN') || !can(lattice, i, 'NOUN')) return true;
  if (i === 1 && !/^[«“"—–-]$/.test(form(lattice, 0))) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(lattice.tokens[i]?.text ?? '')) return true;
  const named = /^\p{Lu}/u.test(lattice.tokens[i + 1]?.text ?? '');
  const verbFollows =
    has(lattice, i + 1, isFinite) && !can(lattice, i + 1, 'NOUN', 'ADJ', 'ADP', 'DET');
  return !(named || verbFollows) || reading.category === 'PROPN';
};

const isGrammatical: Readonly<Partial<Record<Category, true>>> = {
  PRON: true,
  ADP: true,
  SCONJ: true,
  ADV: true,
  AUX: true,
  CCONJ: true,
};

/** « les [résultats] », « ce [moyen] » : right behind a determiner no finite verb, pronoun or preposition. */
export const nominalAfterDeterminer: Rule = (reading, i, lattice) =>
  !(
    i > 0 &&
    !/^(?:plus|moins)$/.test(form(lattice, i)) &&
    (must(lattice, i - 1, 'DET') || determiners.test(form(lattice, i - 1))) &&
    (isFinite(reading) || isGrammatical[reading.category])
  );

/** « pour [savoir] », « peut [dire] » : an infinitive is a noun only behind a determiner or adjective. */
export const infinitiveOverNoun: Rule = (reading, i, lattice) => {
  if (!has(lattice, i, isInfinitive) || reading.category !== 'NOUN') return true;
  return must(lattice, i - 1, 'DET', 'ADJ') || determiners.test(form(lattice, i - 1));
};

/** « le comité [doit] », « le conseil municipal [donne] » : behind noun, pronoun or adverb no bare noun. */
export const nounNeedsLicence: Rule = (reading, i, lattice) => {
  if (reading.category !== 'NOUN' || !has(lattice, i, isVerbal)) return true;
  // « la SAR, [entreprise] de travaux »
  if (preferred.get(form(lattice, i)) === 'NOUN') return true;
  const undetermined = !must(lattice, i - 1, 'DET', 'ADP', 'ADJ', 'NUM');
  if (must(lattice, i - 1, 'NOUN', 'PROPN', 'PRON', 'AUX')) return false;
  // « récemment [traités] », « [suivi] par », « [soutenant] que »
  if (must(lattice, i - 1, 'ADV') && /ment$/.test(form(lattice, i - 1))) return false;
  if (form(lattice, i + 1) === 'par' && has(lattice, i, isPastParticiple) && undetermined)
    return false;
  if (/^qu(?:e|')$/.test(form(lattice, i + 1)) && has(lattice, i, isParticiple) && undetermined)
    return false;
  if (must(lattice, i - 1, 'ADJ') && must(lattice, i - 2, 'NOUN', 'PROPN')) return false;
  // « M. Petit, [accusé] de fraude », « les femmes ([associées] ou non) »
  if (must(lattice, i - 1, 'PUNCT') && has(lattice, i, isPastParticiple)) return false;
  // « plats préparés et [servis] » : what « et » joins is alike
  const joined =
    must(lattice, i - 1, 'CCONJ') &&
    all(lattice, i - 2, isVerbal) &&
    has(lattice, i, isParticiple) === has(lattice, i - 2, isParticiple);
  return !(joined || (singular(reading) && verbAfterAnd(lattice, i)));
};

const singular = ({ features }: Analysis): boolean => features.number !== 'p';

/** « la position du rapporteur et [relève] de » : « et » joins no bare singular noun to one with an article. */
function verbAfterAnd(lattice: Lattice, i: number): boolean {
  if (!/^(?:et|ou|puis|mais)$/.test(form(lattice, i - 1)) || !has(lattice, i, isFinite))
    return false;
  let k = i - 2;
  while (k > i - 5 && must(lattice, k, 'ADJ', 'NOUN')) k--;
  return k < i - 2 && must(lattice, k, 'DET');
}

/** « une [image] », « sur [Terre] » : hardly ever forms of imager, terrer. */
export const nounOverRareVerb: Rule = (reading, i, lattice) =>
  !(isVerbal(reading) && rareVerbs.has(reading.lemma) && can(lattice, i, 'NOUN', 'ADJ'));

/** « les [données] », « de simples [relations] », « pas de [donnée] » : a noun rather than a participle. */
export const nounOverParticiple: Rule = (reading, i, lattice) => {
  if (!isVerbal(reading) || isInfinitive(reading) || !can(lattice, i, 'NOUN')) return true;
  const determined = must(lattice, i - 1, 'DET') || determiners.test(form(lattice, i - 1));
  const inPhrase =
    must(lattice, i - 1, 'ADJ') &&
    (must(lattice, i - 2, 'DET', 'ADP', 'NUM') || determiners.test(form(lattice, i - 2)));
  const governed = must(lattice, i - 1, 'ADP') && !/^(?:en|après)$/.test(form(lattice, i - 1));
  return !(determined || inPhrase || governed);
};

/** « une [force] » : no determiner right behind one of its own kind where a noun is possible. */
export const oneDeterminer: Rule = (reading, i, lattice) =>
  !(reading.category === 'DET' && can(lattice, i, 'NOUN') && must(lattice, i - 1, 'DET'));
