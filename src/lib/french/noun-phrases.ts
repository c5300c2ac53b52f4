/** Noun phrases of a tagged sentence, found from left to right without a grammar of the whole sentence. */
import {
  capital,
  isCapitalised,
  isFirstName,
  isNamePart,
  nameAt,
  type Range,
} from './proper-names.ts';
import { speakerNounType } from './speaker-nouns.ts';
import type { TaggedToken } from './tagger.ts';

export type NounPhrase = Range & {
  /** The head noun's index, where the phrase has a common noun. */
  readonly head?: number;
  /** A proper name that stands for the whole phrase: `le maire [Gaël Perdriau]`, `[Febelfin]`. */
  readonly name?: Range;
  readonly determiner?: number;
};

const isDeterminer = (token: TaggedToken | undefined): boolean =>
  (token?.category === 'DET' && !/^(?:de|d['’])$/iu.test(token.text)) ||
  /^(?:l['’]|le|la|les|un|une)$/iu.test(token?.text ?? '');
/** « le [Premier] ministre », « le [Grand] rabbin » : a capital, and no name. */
function isOffice(tokens: readonly TaggedToken[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    next?.category === 'NOUN' &&
    /^\p{Ll}/u.test(next.text) &&
    speakerNounType(next.text, next.lemma) === 'role'
  );
}
const timeOrRole =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|hier|demain)$/;
const isBareNoun = (token: TaggedToken | undefined): boolean =>
  token?.category === 'NOUN' &&
  /^\p{Ll}/u.test(token.text) &&
  !timeOrRole.test(token.lemma) &&
  speakerNounType(token.text, token.lemma) !== 'role';
/** « [première] étape », « [deux] élus » */
const isAdjective = (token: TaggedToken | undefined): boolean =>
  token?.category === 'ADJ' || token?.category === 'NUM';
/** Behind a noun participles too: « la loi [votée] » */
const isModifier = (token: TaggedToken | undefined): boolean =>
  isAdjective(token) ||
  (token?.category === 'VERB' &&
    token.features.mood === 'participle' &&
    token.features.tense === 'past');
const linksComplement = /^(?:de|d['’]|du|des|à|au|aux|en|pour|chargée?s?)$/iu;
const inCharge = /^(?:adjoint|adjointe|délégué|déléguée|conseiller|conseillère|préposé)$/;
/** In tokens; longer chains of complements say no more about who is meant. */
const maxPhrase = 30;
const linksFurther = /^(?:de|d['’]|du|des)$/iu;
const titles = /^(?:M\.|MM\.|Mme|Mmes|Mlle|Dr|Pr|Me|Mgr|Sir|Lord|monsieur|madame|maître)$/iu;

const contraction = /^(?:au|aux|du|des)$/iu;
const isAcronym = ({ text }: TaggedToken): boolean => /^\p{Lu}{2,}$/u.test(text);

/** The longest noun phrase that begins at `i`, with its complements; `undefined` where none begins. */
export function nounPhraseAt(
  tokens: readonly TaggedToken[],
  i: number,
  depth = 0,
): NounPhrase | undefined {
  let k = i;
  let determiner: number | undefined;
  // « [De nombreux] habitants », « [D’autres] témoins »
  if (
    /^(?:de|d['’])$/iu.test(tokens[k]?.text ?? '') &&
    /^(?:nombreu(?:x|ses)|autres)$/.test(tokens[k + 1]?.text ?? '')
  )
    determiner = k++;
  else if (isDeterminer(tokens[k])) determiner = k++;
  if (determiner !== undefined && /^(?:un|une)$/iu.test(tokens[k]?.text ?? '')) k++;
  // « l’un [des chercheurs] », « une [de ses voisines] » : the head is theirs
  if (/^(?:un|une)$/iu.test(tokens[k - 1]?.text ?? '') && k > i) {
    const whole = linksFurther.test(tokens[k]?.text ?? '')
      ? nounPhraseAt(tokens, k + 1, depth + 1)
      : undefined;
    if (whole?.head !== undefined)
      return { from: i, to: whole.to, head: whole.head, determiner: i };
  }
  while (isAdjective(tokens[k]) && (!isNamePart(tokens, k) || isOffice(tokens, k))) k++;
  if (titles.test(tokens[k]?.text ?? '')) {
    const name = nameAt(tokens, k + 1);
    if (name)
      return { from: i, to: name.to, name, ...(determiner === undefined ? {} : { determiner }) };
    k++;
    // « Mme [la ministre] » is no name
    if (isDeterminer(tokens[k])) determiner = k++;
  }
  const base = { from: i, ...(determiner === undefined ? {} : { determiner }) };
  // « l’[ONG] Human Rights Watch », « le [PDG] » : a noun in capitals is the head
  const noun = tokens[k];
  const headed = noun && isAcronym(noun) && speakerNounType(noun.text, noun.lemma) !== undefined;
  const ownName = headed ? undefined : nameAt(tokens, k);
  const second = ownName && determiner !== undefined ? nameAt(tokens, ownName.to) : undefined;
  // « l’[Italien] Dario Santangeli »
  if (ownName && second && ownName.to - ownName.from === 1 && isFirstName(tokens[second.from]))
    return { ...base, to: second.to, head: ownName.from, name: second };
  if (ownName) {
    // « la Commission [européenne] », « au Parti [communiste chinois] », but « l’ADN nucléaire »
    const determined = determiner !== undefined || contraction.test(tokens[i - 1]?.text ?? '');
    const takesMore = determined && !(noun && isAcronym(noun));
    const to = takesMore ? withComplements(tokens, ownName.to, depth, false).to : ownName.to;
    return { ...base, to, name: { from: ownName.from, to } };
  }
  if (!headed && tokens[k]?.category !== 'NOUN') return undefined;
  const head = k++;
  // « un point [presse] », « un message [vidéo] » : a bare noun that tells which
  while (isBareNoun(tokens[k]) && isBareNoun(tokens[head])) k++;
  const { to, name } = withComplements(tokens, k, depth, true);
  const further = name || depth > 0 ? undefined : secondRole(tokens, to);
  return { ...base, to: further ?? to, head, ...(name ? { name } : {}) };
}

/** « le fondateur [et principal actionnaire de la société] » : one person of two roles. */
function secondRole(tokens: readonly TaggedToken[], at: number): number | undefined {
  if (tokens[at]?.text !== 'et') return undefined;
  let k = at + 1;
  while (isAdjective(tokens[k])) k++;
  const noun = tokens[k];
  const role =
    noun?.category === 'NOUN' &&
    noun.features.number !== 'p' &&
    speakerNounType(noun.text, noun.lemma) === 'role';
  return role ? withComplements(tokens, k + 1, 1, false).to : undefined;
}

/** `… français`, `… de la Commission européenne`, then a name that is the head's own. */
function withComplements(
  tokens: readonly TaggedToken[],
  start: number,
  depth: number,
  common: boolean,
): { to: number; name?: Range } {
  let to = start;
  while (to - start < maxPhrase) {
    while (isModifier(tokens[to]) && !isNamePart(tokens, to)) to++;
    const further = common ? participleComplement(tokens, to, depth) : undefined;
    if (further !== undefined) {
      to = further;
      continue;
    }
    const short = common ? nameAt(tokens, to) : undefined;
    const name = short && { from: short.from, to: endOfOrganisation(tokens, start - 1, short) };
    if (name) return { to: name.to, name };
    // « ministre de l’Économie [et des] Finances »
    const link =
      to > start &&
      tokens[to]?.text === 'et' &&
      /^(?:de|d['’]|du|des)$/.test(tokens[to + 1]?.text ?? '')
        ? to + 1
        : to;
    // « secrétaire au Trésor », but « a répondu la porte-parole à une question » : à only right behind the head
    if (
      !(to === start ? linksComplement : linksFurther).test(tokens[link]?.text ?? '') ||
      depth > 3
    )
      return { to };
    // « l’adjointe [à la culture] »
    const charge =
      to === start &&
      inCharge.test(tokens[start - 1]?.lemma ?? '') &&
      tokens[link + 1]?.category === 'DET';
    if (tokens[link]?.text === 'à' && !charge && !capital.test(tokens[link + 1]?.text ?? ''))
      return { to };
    const complement = complementAt(tokens, link, depth);
    if (!complement) return { to };
    to = complement.to;
    // « un sondage de l’institut Roy » : a paper has no name of its own
    const outer = tokens[start - 1];
    const paper =
      outer && /^(?:document|group)$/.test(speakerNounType(outer.text, outer.lemma) ?? '');
    // « du président du Syctom, Patrice Furé » is an apposition; « de la Commission Jean-Claude Juncker » no complement of its own
    if (complement.name && complement.ownName && !paper) return { to, name: complement.name };
  }
  return { to };
}
/** « la coopérative Terres [de l’Aven] », « le cabinet Lumen [& Associés] » : common words that make a name. */
function endOfOrganisation(
  tokens: readonly TaggedToken[],
  head: number,
  { from, to }: Range,
): number {
  if (tokens[to]?.text === '&' && isCapitalised(tokens[to + 1])) return to + 2;
  const noun = tokens[head];
  const body = noun && speakerNounType(noun.text, noun.lemma) === 'organisation';
  if (!body || to - from > 2 || tokens[to - 1]?.category !== 'NOUN') return to;
  let k = to;
  // « le syndicat Rail [et Voies] »
  if (tokens[k]?.text === 'et' && isCapitalised(tokens[k + 1])) return k + 2;
  while (tokens[k]?.category === 'ADJ' && /^\p{Ll}/u.test(tokens[k]?.text ?? '')) k++;
  if (!/^(?:de|d['’]|du|des|en|à|au|pour|sans)$/.test(tokens[k]?.text ?? '')) return k;
  const complement = nounPhraseAt(tokens, k + 1, 2);
  return complement?.to ?? (isCapitalised(tokens[k + 1]) ? k + 2 : k);
}

/** « des habitants joints [par téléphone] », « une source proche [du dossier] » : behind the complement. */
function participleComplement(
  tokens: readonly TaggedToken[],
  at: number,
  depth: number,
): number | undefined {
  const left = tokens[at - 1];
  const links = /^proches?$/.test(left?.text ?? '')
    ? linksFurther
    : left?.category === 'VERB' && left.features.mood === 'participle'
      ? /^(?:par|en|à|au|aux|dans|sur|depuis|de|d['’])$/
      : undefined;
  if (!links?.test(tokens[at]?.text ?? '') || depth > 3) return undefined;
  const complement = nounPhraseAt(tokens, at + 1, depth + 1);
  return complement && complement.head !== undefined ? complement.to : undefined;
}

/** What a preposition links: `de` + noun phrase. `ownName`: the name in it is the outer head's. */
function complementAt(
  tokens: readonly TaggedToken[],
  link: number,
  depth: number,
): { to: number; name?: Range; ownName: boolean } | undefined {
  const next = link + 1;
  const bare = tokens[next];
  if (!bare) return undefined;
  const phrase = nounPhraseAt(tokens, next, depth + 1);
  if (!phrase) return undefined;
  const noun = tokens[phrase.head ?? -1];
  // « les héritiers du peintre Armand Roy » : the name is the painter's
  const nameBehindNoun =
    noun !== undefined &&
    phrase.name !== undefined &&
    speakerNounType(noun.text, noun.lemma) !== 'role';
  return { to: phrase.to, ownName: nameBehindNoun, ...(phrase.name ? { name: phrase.name } : {}) };
}

/** The characters a range of tokens covers. */
export function rangeSpan(
  tokens: readonly TaggedToken[],
  { from, to }: Range,
): { start: number; end: number } {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}
