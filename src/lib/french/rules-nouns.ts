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
  type Rule,
} from './lattice.ts';
import { isFinite } from './token-forms.ts';

/** « Trump a déclaré » : a capital inside a sentence is a name where the lexicon knows one. */
export const capitalIsName: Rule = (reading, i, lattice) => {
  const text = lattice.tokens[i]?.text ?? '';
  if (i === 0 || !/^\p{Lu}/u.test(text) || !can(lattice, i, 'PROPN')) return true;
  return /^[«“".!?:—]$/.test(form(lattice, i - 1)) || reading.category === 'PROPN';
};

/** « La commune… » : no name where a common word begins the sentence. */
export const commonAtStart: Rule = (reading, i, lattice) =>
  !(
    i === 0 &&
    reading.category === 'PROPN' &&
    can(lattice, i, 'DET', 'ADP', 'PRON', 'ADV', 'SCONJ', 'CCONJ', 'AUX')
  );

/** « les [résultats] », « ce [moyen] » : right behind a determiner no finite verb, pronoun or preposition. */
export const nominalAfterDeterminer: Rule = (reading, i, lattice) =>
  !(
    i > 0 &&
    !/^(?:plus|moins)$/.test(form(lattice, i)) &&
    (must(lattice, i - 1, 'DET') || determiners.test(form(lattice, i - 1))) &&
    (isFinite(reading) || ['PRON', 'ADP', 'SCONJ', 'ADV', 'AUX'].includes(reading.category))
  );

/** « pour [savoir] », « peut [dire] » : an infinitive is a noun only behind a determiner or adjective. */
export const infinitiveOverNoun: Rule = (reading, i, lattice) => {
  if (!has(lattice, i, isInfinitive) || reading.category !== 'NOUN') return true;
  return must(lattice, i - 1, 'DET', 'ADJ') || determiners.test(form(lattice, i - 1));
};

/** « le comité [doit] », « le conseil municipal [donne] » : behind noun, pronoun or adverb no bare noun. */
export const nounNeedsLicence: Rule = (reading, i, lattice) => {
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
