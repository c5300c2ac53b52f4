/**
 * Rules for the little words: articles, prepositions, pronouns and conjunctions that share a form. Which
 * words each is asked for stands in `tagger-rules.ts`.
 */
import {
  all,
  articles,
  can,
  determiners,
  form,
  has,
  isInfinitive,
  isPastParticiple,
  isVerbal,
  must,
  subjects,
  type Lattice,
  type Rule,
} from './lattice.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { isFinite } from './token-forms.ts';

/** « de » and « d’ » are prepositions, but « [de] nombreux élus », « pas [de] pain ». */
export const de: Rule = (reading, i, lattice) => {
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
export const elidedS: Rule = (reading, i, lattice) =>
  (reading.category === 'SCONJ') === /^ils?$/.test(form(lattice, i + 1));

/** « [des] enfants jouent », « voit [des] enfants » : DET; « le père [des] enfants » : de + les. `du` likewise. */
export const partitive: Rule = (reading, i, lattice) => {
  const determiner =
    i === 0 ||
    !must(lattice, i - 1, 'NOUN', 'PROPN', 'ADJ', 'NUM') ||
    all(lattice, i - 1, isPastParticiple);
  return reading.category === (determiner ? 'DET' : 'ADP');
};

/** « [en] France », « [en] parlant » but « il [en] parle », « elle [en] est fière ». */
export const en: Rule = (reading, i, lattice) => {
  const left = form(lattice, i - 1);
  const verbal = has(lattice, i + 1, (next) => isFinite(next) || isInfinitive(next));
  const pronoun =
    /^(?:y|n'|s'|l'|d'|m'|t')$/.test(left) ||
    (verbal &&
      (subjects.test(left) ||
        /^(?:nous|vous|ne)$/.test(left) ||
        !can(lattice, i + 1, 'NOUN', 'ADJ', 'NUM', 'PROPN')));
  return reading.category === (pronoun ? 'PRON' : 'ADP');
};

/** « [A] Paris » : a bare capital; « [A]-t-il dit » is avoir. */
export const bareA: Rule = (reading, i, lattice) =>
  i > 0 ||
  lattice.tokens[i]?.text !== 'A' ||
  /^-/.test(form(lattice, i + 1)) ||
  reading.category === 'ADP';

/** « une [si] belle maison », « [si] peu » : ADV; « [si] elle vient » : SCONJ. */
export const si: Rule = (reading, i, lattice) =>
  (reading.category === 'ADV') ===
  (must(lattice, i + 1, 'ADJ', 'ADV') ||
    (determiners.test(form(lattice, i - 1)) && can(lattice, i + 1, 'ADJ')));

/** Nouns that a clause with « que » fills: « le fait [que] », « une fois [que] », « à condition [que] ». */
const filled =
  /^(?:fait|idée|sentiment|impression|preuve|crainte|espoir|certitude|condition|fois|sorte|mesure|point|hypothèse|signe|principe|doute|conviction|conclusion|risque|avis|manière|façon)$/;
/** Verbs whose object is the person told: « convaincre les députés [que] ». */
const told = /^(?:convaincre|persuader|informer|prévenir|avertir|assurer|aviser)$/;

/** « affirme dimanche à l’AFP [que] » : the verb before still lacks what is said. */
function lacksClause(lattice: Lattice, i: number): boolean {
  let k = i - 1;
  while (k > i - 14 && !all(lattice, k, isVerbal)) {
    if (k < 0 || /^(?:[,;:.«»"()]|que|qu'|qui|dont|où)$/.test(form(lattice, k))) return false;
    k--;
  }
  const lemma = lattice.readings[k]?.[0]?.lemma ?? '';
  if (told.test(lemma)) return true;
  if (!reportingVerbs.get(lemma)?.constructions.includes('q')) return false;
  while (must(lattice, k + 1, 'ADV')) k++;
  return (
    (must(lattice, k + 1, 'ADP') && !/^(?:de|d'|du|des)$/.test(form(lattice, k + 1))) ||
    /^(?:\p{L}+di|dimanche|hier|mois|an|année)$/u.test(form(lattice, k + 1))
  );
}

/** « ne reste [que] trois élus » : seulement. */
const restricts = (lattice: Lattice, i: number): boolean =>
  [-2, -3, -4].some((back) => /^n(?:e|')$/.test(form(lattice, i + back))) &&
  must(lattice, i - 1, 'VERB', 'AUX', 'ADV') &&
  ![-1, -2, -3].some((back) => /^(?:pas|jamais|guère|point)$/.test(form(lattice, i + back))) &&
  can(lattice, i + 1, 'DET', 'NUM', 'ADP');

/**
 * « dit [que] », « plus grand [que] », « alors [que] » : SCONJ; « le livre [que] je lis » : PRON; « il n’a
 * [que] dix ans » : ADV.
 */
export const que: Rule = (reading, i, lattice) => {
  // « [Qu’]est-ce que », « [Que] veut-il ? »
  if (/^-/.test(form(lattice, i + 2)) && has(lattice, i + 1, isFinite))
    return reading.category === 'PRON';
  if (can(lattice, i, 'ADV') && restricts(lattice, i)) return reading.category === 'ADV';
  const compared = [1, 2, 3, 4, 5].some((back) =>
    /^(?:plus|moins|aussi|autant|autres?|mêmes?|tels?|telles?|si|tellement|davantage|meilleure?s?|mieux)$/.test(
      form(lattice, i - back),
    ),
  );
  const relative =
    (must(lattice, i - 1, 'NOUN', 'PROPN') &&
      !filled.test(form(lattice, i - 1)) &&
      !lacksClause(lattice, i)) ||
    /^(?:ce|celui|celle|ceux|celles)$/.test(form(lattice, i - 1));
  return reading.category === (relative && !compared ? 'PRON' : 'SCONJ');
};

/** « l’[un] des deux », « [plusieurs] des élus », « [certains] pensent », « [aucun] n’est venu » : PRON. */
export const determinerOrPronoun: Rule = (reading, i, lattice) => {
  const word = form(lattice, i);
  const next = form(lattice, i + 1);
  const pronoun =
    (/^une?$/.test(word) && form(lattice, i - 1) === "l'") ||
    /^n(?:e|')$/.test(next) ||
    (word !== 'nul' && /^(?:des|de|d')$/.test(next)) ||
    (!/^une?$/.test(word) &&
      has(lattice, i + 1, isFinite) &&
      !can(lattice, i + 1, 'NOUN', 'ADJ', 'NUM'));
  return !pronoun || reading.category === 'PRON';
};

/** « [comme] il se doit », « Et [comme] le plan prévoit… » : SCONJ; « [comme] une crise » : ADP. */
export const comme: Rule = (reading, i, lattice) => {
  const clause =
    subjects.test(form(lattice, i + 1)) ||
    /^(?:nous|vous|l'|ce)$/.test(form(lattice, i + 1)) ||
    ((i === 0 || must(lattice, i - 1, 'CCONJ')) && can(lattice, i + 1, 'DET'));
  return reading.category === (clause ? 'SCONJ' : 'ADP');
};

/** « les patients [devant] suivre un régime » : devoir; « [devant] la mairie » : ADP. */
export const devant: Rule = (reading, i, lattice) =>
  (reading.category === 'VERB') === has(lattice, i + 1, isInfinitive);

/** « [ce] qui », « [ce] sont », « c’est [ce] dont » : PRON; « [ce] matin » : DET. */
export const ce: Rule = (reading, i, lattice) => {
  const pronoun =
    (form(lattice, i - 1) === 'pour' && form(lattice, i + 1) === 'faire') ||
    /^(?:qui|que|qu'|dont|à|n'|ne|sont|serait|fut|sera|soit|en)$/.test(form(lattice, i + 1)) ||
    has(lattice, i + 1, ({ category }) => category === 'AUX');
  return reading.category === (pronoun ? 'PRON' : 'DET');
};

/** « [tout] le monde » ADJ, « [tout] homme » DET, « [tout] à fait » ADV or PRON, « [tout] est dit » PRON. */
export const tout: Rule = (reading, i, lattice) => {
  const next = form(lattice, i + 1);
  // « ils ont [tous] été punis », « il a [tout] perdu »
  const inVerb =
    all(lattice, i - 1, ({ category }) => category === 'AUX' || category === 'VERB') &&
    has(lattice, i + 1, isPastParticiple);
  if (inVerb || has(lattice, i + 1, ({ category }) => category === 'AUX'))
    return reading.category === 'PRON' || (inVerb && reading.category === 'ADV');
  if (articles.test(next) || determiners.test(next)) return reading.category === 'ADJ';
  if (can(lattice, i + 1, 'NOUN')) return reading.category === 'DET';
  if (can(lattice, i + 1, 'ADJ', 'ADV', 'ADP'))
    return reading.category === 'ADV' || reading.category === 'PRON';
  return reading.category === 'PRON';
};

/** « d’[autres] pays », « un [certain] nombre », « une [telle] loi » : beside a noun, adjectives. */
export const indefinite: Rule = (reading, i, lattice) => {
  if (!can(lattice, i + 1, 'NOUN', 'ADJ', 'SCONJ')) return true;
  const determined =
    must(lattice, i - 1, 'DET', 'NUM', 'ADP') || determiners.test(form(lattice, i - 1));
  return determined || /^(?:tel|autre)/.test(form(lattice, i))
    ? reading.category === 'ADJ'
    : reading.category === 'DET';
};

const modal = /^(?:pouvoir|vouloir|devoir|falloir|aller|savoir|oser|faire|laisser)$/;

/** « l’avocat [le] porte » : no article, since no noun « porte » is masculine. */
function agreesWithNext(lattice: Lattice, i: number): boolean {
  const gender = { le: 'm', la: 'f' }[form(lattice, i)];
  return (
    gender === undefined ||
    has(
      lattice,
      i + 1,
      ({ category, features }) =>
        /^(?:NOUN|ADJ|PROPN|NUM|DET)$/.test(category) &&
        (features.gender === undefined || features.gender === gender) &&
        features.number !== 'p',
    )
  );
}

/** « la porte » (article) but « il [la] porte », « pour [la] porter » (pronoun). */
export const articleOrPronoun: Rule = (reading, i, lattice) => {
  const left = form(lattice, i - 1);
  const finite = has(lattice, i + 1, isFinite);
  const nominal =
    can(lattice, i + 1, 'NOUN', 'ADJ', 'PROPN', 'NUM', 'DET') && agreesWithNext(lattice, i);
  const afterSubject = subjects.test(left) || /^(?:ne|n'|nous|vous|me|te|se|m'|t')$/.test(left);
  const pronoun =
    (finite && (afterSubject || !nominal)) ||
    (has(lattice, i + 1, isInfinitive) &&
      !/^(?:au|du|le|un)$/.test(form(lattice, i + 1)) &&
      !nominal) ||
    // « peut [le] dire », « [l’]avoir vu »
    (has(lattice, i + 1, isInfinitive) &&
      (all(lattice, i - 1, ({ lemma }) => modal.test(lemma)) ||
        (/^(?:avoir|être)$/.test(form(lattice, i + 1)) &&
          has(lattice, i + 2, isPastParticiple)))) ||
    (/^(?:en|y|lui|leur)$/.test(form(lattice, i + 1)) && has(lattice, i + 2, isVerbal));
  return reading.category === (pronoun ? 'PRON' : 'DET');
};

/** « leur » before a noun is a determiner, before a verb a pronoun: « [leur] maison », « il [leur] parle ». */
export const leur: Rule = (reading, i, lattice) => {
  if (!can(lattice, i, 'DET')) return true;
  return (
    reading.category ===
    (can(lattice, i + 1, 'NOUN', 'ADJ') && !subjects.test(form(lattice, i - 1)) ? 'DET' : 'PRON')
  );
};
