/** Proper names in a tagged sentence: where one begins, and how far it reaches. */
import { places } from './places.ts';
import { speakerNounType } from './speaker-nouns.ts';
import type { TaggedToken } from './tagger.ts';

/** Token indices, `to` exclusive. */
export type Range = { readonly from: number; readonly to: number };

const particles = /^(?:de|du|d['’]|des|von|van|der|den|bin|ben|al|el|da|di|dos|la|le)$/;
export const capital = /^\p{Lu}/u;
/** Capitals that begin a sentence and name nobody. */
const functionWords =
  /^(?:l['’]|d['’]|qu['’]|c['’]|s['’]|n['’]|j['’]|le|la|les|un|une|des|du|de|au|aux|en|à|dans|sur|pour|par|avec|sans|sous|chez|selon|d|et|mais|ou|où|or|ni|car|si|il|elle|ils|elles|on|je|nous|vous|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|votre|vos|mon|ma|mes|qui|que|quand|comme|lors|alors|puis|ainsi|après|avant|depuis|pendant|tout|tous|toute|toutes|plusieurs|certains|certaines|chaque|aucun|aucune|autre|autres|ici|là|m\.|mm\.|mme|mmes|mlle|dr|pr|me)$/iu;

/** Nothing stands before the token, or what ends or opens a sentence: its capital proves nothing. */
const beginsSentence = (tokens: readonly TaggedToken[], i: number): boolean =>
  i === 0 || /^(?:[.!?…:«“"(—–•]|\.{2,}|-)$/.test(tokens[i - 1]?.text ?? '');

/** Whether the token can begin or be part of a proper name. */
export function isNamePart(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || !capital.test(token.text)) return false;
  // « le quotidien [Le] Monde »
  if (/^(?:Le|La|Les|L['’])$/.test(token.text))
    return !beginsSentence(tokens, i) && isCapitalised(tokens[i + 1]);
  if (functionWords.test(token.text)) return false;
  if (!beginsSentence(tokens, i) || token.category === 'PROPN') return true;
  // « Business France a reconnu… » : a noun, but another capital follows
  return (
    token.category === 'NOUN' &&
    isCapitalised(tokens[i + 1]) &&
    // « Marine [Le Pen] »
    (!functionWords.test(tokens[i + 1]?.text ?? '') ||
      (/^(?:Le|La|De|Du|Des)$/.test(tokens[i + 1]?.text ?? '') && isCapitalised(tokens[i + 2])))
  );
}

/** First names of women and men alike: the lexicon gives them no gender, as it gives surnames none. */
const epicene = new Set(
  'Jean Claude Dominique Camille Charlie Sacha Lou Yannick Andrea Sam Leslie Carol'.split(' '),
);

/** A first name: the lexicon knows it as a name with its gender, and it is no place. */
export const isFirstName = (token: TaggedToken | undefined): boolean =>
  token?.category === 'PROPN' &&
  (token.features.gender !== undefined || epicene.has(token.text)) &&
  token.features.number === 's' &&
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  !functionWords.test(token.text) &&
  // « Saint-Alban » : a town
  !/^Sainte?-/.test(token.text) &&
  !places.has(token.text);

const governing = /^(?:de|d['’]|du|des|à|au|aux)$/i;
/** « maire de [Lyon] », « l’[Italienne] », « l’agence [RIA] » : what stands before a person's name is no part of it. */
function isGoverned(tokens: readonly TaggedToken[], i: number): boolean {
  const left = tokens[i - 1];
  if (!left) return false;
  const body = left.category === 'NOUN' && speakerNounType(left.text, left.lemma);
  return left.category === 'DET' || governing.test(left.text) || body === 'organisation';
}

/**
 * The name that begins at `i`: `Bruno Le Roux`, `Charles de Gaulle`. It ends before another's first
 * name: `le secrétaire au [Trésor] Steven Mnuchin`.
 */
export function nameAt(tokens: readonly TaggedToken[], i: number): Range | undefined {
  if (!isNamePart(tokens, i)) return undefined;
  let to = i + 1;
  for (;;) {
    let next = to;
    const another = isFirstName(tokens[next]) && isCapitalised(tokens[next + 1]);
    if (another && !isFirstName(tokens[i]) && isGoverned(tokens, i)) return { from: i, to };
    if (isCapitalised(tokens[next])) {
      to = next + 1;
      continue;
    }
    // Charles [de] Gaulle, but not « Macron du parti » : the particle leads to another capital.
    if (isParticleOfPerson(tokens, i, next)) {
      while (particles.test(tokens[next]?.text ?? '')) next++;
      if (isCapitalised(tokens[next])) {
        to = next + 1;
        continue;
      }
    }
    return { from: i, to };
  }
}

export const isCapitalised = (token: TaggedToken | undefined): boolean =>
  token?.kind === 'word' &&
  (capital.test(token.text) || /^(?:al|el|ben|ould)-\p{Lu}/u.test(token.text)) &&
  !/^(?:[ldqcsnj]|qu)['’]$/iu.test(token.text) &&
  !/^(?:M\.|MM\.|Mme)$/.test(token.text);

/** « Jean de La Fontaine » : one first name before the particle; `France du Sud` has none. */
const isParticleOfPerson = (tokens: readonly TaggedToken[], from: number, next: number): boolean =>
  next === from + 1 &&
  /^(?:de|d['’]|von|van|bin|ben|al|el)$/.test(tokens[next]?.text ?? '') &&
  isFirstName(tokens[from]);
