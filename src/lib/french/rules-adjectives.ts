/** Rules for what can be an adjective and also a noun or a verb. */
import type { Analysis } from './lexicon.ts';
import {
  all,
  before,
  can,
  determiners,
  followsAuxiliary,
  form,
  has,
  isPastParticiple,
  isVerbal,
  must,
  type Rule,
} from './lattice.ts';
import { participleAdjectives } from './participle-adjectives.ts';
import { isFinite } from './token-forms.ts';

const isPresentParticiple = ({ features }: Analysis): boolean =>
  features.mood === 'participle' && features.tense === 'present';

/** What an adjective in -ant hardly ever takes, and a participle often does: « [portant] sur ». */
const complements = /^(?:sur|à|au|aux|vers|que|qu')$/;
const pastComplements = /^(?:par|à|au|aux|de|d'|du|des)$/;

/**
 * « une mesure [importante] », « en [important] » : a present participle that is an adjective too needs
 * « en » or what only a verb takes. « une étude [portant] sur » : an adjective would agree with its noun.
 */
export const adjectiveOverPresentParticiple: Rule = (reading, i, lattice) => {
  const adjective = reading.category === 'ADJ';
  if (!(adjective || isPresentParticiple(reading)) || !can(lattice, i, 'ADJ')) return true;
  if (!has(lattice, i, isPresentParticiple)) return true;
  const [noun] = lattice.readings[i - 1] ?? [];
  const disagrees =
    must(lattice, i - 1, 'NOUN') &&
    noun !== undefined &&
    !has(lattice, i, (one) => one.category === 'ADJ' && agree(one, noun));
  const verbal =
    form(lattice, i - 1) === 'en' ||
    /^qu(?:e|')$/.test(form(lattice, i + 1)) ||
    can(lattice, i + 1, 'DET') ||
    disagrees ||
    (must(lattice, i - 1, 'NOUN') && complements.test(form(lattice, i + 1)));
  return adjective !== verbal;
};

const agree = (a: Analysis, b: Analysis): boolean =>
  (['gender', 'number'] as const).every(
    (key) => !a.features[key] || !b.features[key] || a.features[key] === b.features[key],
  );

/** « [très] controversé » : what only an adjective takes. */
const degree = /^(?:très|trop|si|assez|fort|extrêmement|particulièrement|peu|tellement)$/;

/**
 * « un secteur [privé] », « une liste [restreinte] » : what is as much an adjective as a participle is one
 * beside its noun; « les mesures [adoptées] » is a participle whatever a dictionary lists. « une thèse
 * [opposée] à », « [traités] par » keep what a verb takes.
 */
export const adjectiveOverPastParticiple: Rule = (reading, i, lattice) => {
  const adjective = reading.category === 'ADJ';
  if (!(adjective || isPastParticiple(reading))) return true;
  if (!can(lattice, i, 'ADJ') || !has(lattice, i, isPastParticiple)) return true;
  if (degree.test(form(lattice, i - 1))) return adjective;
  if (followsAuxiliary(lattice, i)) return !adjective;
  const likely =
    has(
      lattice,
      i,
      ({ category, lemma }) => category === 'ADJ' && participleAdjectives.has(lemma),
    ) && !pastComplements.test(form(lattice, i + 1));
  return adjective === likely;
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
  /^(?:autre|nouveau|nouvel|nouvelle|nouveaux|grand|grande|petit|petite|bon|bonne|mauvais|mauvaise|jeune|vieux|vieil|vieille|beau|bel|belle|gros|grosse|long|longue|premier|première|second|seconde|dernier|dernière|ancien|ancienne|simple|double|triple|seul|seule|même|tel|telle|haut|haute|prochain|prochaine|certaine?|divers|diverse|différente?|propre|extrême|vrai|vraie|véritable|large|nombreux|nombreuse|multiple|principal|principale|principaux|futur|future|\p{L}+ième)s?$/u;

/** Verbs that take a bare noun: « avoir [droit] », « faire [appel] ». */
const light =
  /^(?:avoir|faire|prendre|donner|mettre|rendre|tenir|porter|demander|perdre|parler|chercher|garder|trouver)$/;

/** « une [grande] maison », « la mesure [fiscale] », « est [nécessaire] » : adjective; « le [responsable] » : noun. */
export const nounOrAdjective: Rule = (reading, i, lattice) => {
  const adjective = reading.category === 'ADJ';
  if (!adjective && reading.category !== 'NOUN') return true;
  if (!can(lattice, i, 'NOUN') || !can(lattice, i, 'ADJ')) return true;
  const h = i - 1;
  const inPhrase = must(lattice, h, 'ADJ') && must(lattice, i - 2, 'DET', 'ADP', 'NUM');
  if (preposed.test(form(lattice, i)) && can(lattice, i + 1, 'NOUN') && !must(lattice, h, 'NOUN'))
    return adjective;
  if (must(lattice, h, 'NOUN', 'PROPN', 'ADJ') && !inPhrase) return adjective;
  // « Anne Roy, [responsable] de la mission » : an apposition to a name
  if (
    form(lattice, i - 1) === ',' &&
    must(lattice, i - 2, 'PROPN') &&
    /^(?:de|d'|du|des)$/.test(form(lattice, i + 1))
  )
    return !adjective;
  const nounFollows =
    can(lattice, i + 1, 'NOUN') &&
    // « le président des [hôteliers] Jean Petit » : no jeans
    !(can(lattice, i + 1, 'PROPN') && /^\p{Lu}/u.test(lattice.tokens[i + 1]?.text ?? '')) &&
    !can(lattice, i + 1, 'ADP', 'CCONJ', 'ADV') &&
    !has(lattice, i + 1, (next) => isFinite(next) || isPastParticiple(next)) &&
    (!can(lattice, i + 1, 'ADJ') || (must(lattice, h, 'DET') && preposed.test(form(lattice, i))));
  if (must(lattice, h, 'DET', 'NUM') || inPhrase || determiners.test(form(lattice, i - 1)))
    return adjective === nounFollows;
  const k = before(lattice, i);
  if (
    all(lattice, k, ({ lemma }) =>
      /^(?:être|devenir|rester|paraître|sembler|rendre|avérer)$/.test(lemma),
    )
  )
    return adjective;
  // « se déclare [incompétent] », « il est né [prématuré] » : a noun would have its determiner
  if (
    all(lattice, k, isVerbal) &&
    !nounFollows &&
    !all(lattice, k, ({ lemma }) => light.test(lemma))
  )
    return adjective;
  // « très [jeune] », « plus [jeunes] »
  if (must(lattice, h, 'ADV') && !/^(?:pas|ici|là)$/.test(form(lattice, i - 1))) return adjective;
  if (must(lattice, h, 'ADP')) return adjective === nounFollows;
  // « juridique et [social] » : what « et » joins is alike
  if (must(lattice, h, 'CCONJ') && must(lattice, i - 2, 'ADJ', 'NOUN'))
    return adjective === must(lattice, i - 2, 'ADJ');
  return adjective === (nounFollows || adjectival.test(form(lattice, i)));
};
