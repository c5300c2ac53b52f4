/** Rules for what can be an adjective and also a noun or a verb. */
import type { Category } from './lexicon.ts';
import {
  all,
  before,
  can,
  determiners,
  form,
  has,
  isParticiple,
  isPastParticiple,
  must,
  type Rule,
} from './lattice.ts';
import { isFinite } from './token-forms.ts';

/** « une mesure [importante] », « en [important] » : a present participle that is an adjective too needs « en ». */
export const adjectiveOverPresentParticiple: Rule = (reading, i, lattice) => {
  if (!can(lattice, i, 'ADJ') || !isParticiple(reading) || reading.features.tense !== 'present')
    return true;
  return form(lattice, i - 1) === 'en' || can(lattice, i + 1, 'DET');
};

/** « chinoise » is an adjective before it is a form of « chinoiser ». */
export const adjectiveOverVerb: Rule = (reading, i, lattice) => {
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
export const nounOrAdjective: Rule = (reading, i, lattice) => {
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
  // « Anne Roy, [responsable] de la mission » : an apposition to a name
  if (
    form(lattice, i - 1) === ',' &&
    must(lattice, i - 2, 'PROPN') &&
    /^(?:de|d'|du|des)$/.test(form(lattice, i + 1))
  )
    return !adjective;
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
