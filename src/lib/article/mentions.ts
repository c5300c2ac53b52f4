/** Mentions: the noun phrases of an article that can stand for a person, an organisation or a group. */
import { nounPhraseAt, type NounPhrase, rangeSpan } from '../french/noun-phrases.ts';
import { isFirstName, nameAt, type Range } from '../french/proper-names.ts';
import type { Sentence } from '../french/sentences.ts';
import { reportingLemmas } from '../french/reporting-verbs.ts';
import { speakerNounType, type SpeakerNounType } from '../french/speaker-nouns.ts';
import type { TaggedToken } from '../french/tagger.ts';
import { low } from '../french/token-forms.ts';
import { type Block, slice, type Span } from '../text.ts';

/** One block with its tagged tokens, flat and by sentence. */
export type TaggedBlock = {
  readonly block: Block;
  readonly tokens: readonly TaggedToken[];
  readonly sentences: readonly Sentence<TaggedToken>[];
};

/** A noun phrase that may name a speaker. Token indices count within the block. */
export type Mention = Span & {
  readonly block: number;
  readonly phrase: NounPhrase;
  /** The proper name in it, as written. */
  readonly name?: string;
  /** How the name is introduced: `M.`, `Mme`… */
  readonly title?: string;
  /** The head noun's lemma and what kind of speaker it is. */
  readonly head?: string;
  readonly headType?: SpeakerNounType;
  /** The phrase without a name that is the head's own: « le secrétaire d’État américain ». */
  readonly role?: string;
  /** `le`, `la`, `l’`, `les`, `ce`… and no `un`, `des`. */
  readonly definite: boolean;
  /** A verb that reports nothing stands right before it. */
  readonly object: boolean;
  /** Some determiner stands before it. */
  readonly determined: boolean;
  /** « ma ville », « notre maire » : the determiner is in the first or second person. */
  readonly own: boolean;
  /** A preposition stands before it. */
  readonly governed: boolean;
  readonly gender?: 'm' | 'f';
  readonly number?: 's' | 'p';
  readonly firstName: boolean;
  /** The name is a first name and nothing else: « Salma ». */
  readonly onlyFirstName: boolean;
  /** Two mentions and what joins them: « Jean Petit et Anne Roy ». */
  readonly joint: boolean;
  /** A common noun that is no speaker's stands right before the name: « la mosquée Sidi Yeyia ». */
  readonly thing: boolean;
};

const titles = /^(?:M\.|MM\.|Mme|Mmes|Mlle|Dr|Pr|Me|Mgr|Sir|Lord|monsieur|madame|maître)$/iu;
/** « l’administration Trump » is not Trump: the name only says whose it is. */
const ledBy = new Set([
  'administration',
  'gouvernement',
  'cabinet',
  'équipe',
  'camp',
  'clan',
  'entourage',
  'service',
  'avocat',
]);
const indefinite = /^(?:une?|des|plusieurs|certaine?s|quelques|d['’]|de)$/iu;

/** « Me », « Dr » and « Pr » stand before men and women. */
const genderOfTitle = (title: string): 'm' | 'f' | undefined =>
  /^(?:Mmes?|Mlles?|madame)$/iu.test(title)
    ? 'f'
    : /^(?:MM?\.|Mgr|Sir|Lord|monsieur)$/iu.test(title)
      ? 'm'
      : undefined;

const mark = /^[«»“”"]$/;
/** Endings of nouns for people, most of them. */
const person =
  /(?:eur|euse|trice|iste|ien|ienne|logue|graphe|crate|mane|phile|thérapeute|ier|ière|aire|ant|ante)s?$/;

/** « “…”, énumère [sa porte-voix] », « [Le vigneron] assure que », « [Sa belle-sœur] nuance : “…” » : who speaks is somebody. */
function speaks(
  tokens: readonly TaggedToken[],
  { from, to, head, determiner }: NounPhrase,
): boolean {
  const noun = tokens[head ?? -1];
  // « raconte [cette dernière] » is a pronoun
  if (noun?.category !== 'NOUN' || determiner === undefined || noun.lemma === 'dernier')
    return false;
  const isCue = (token: TaggedToken | undefined) =>
    token?.category === 'VERB' && reportingLemmas.has(token.lemma);
  let k = from - 1;
  while (tokens[k]?.category === 'ADV') k--;
  if (isCue(tokens[k])) {
    while (/^(?:VERB|AUX|ADV|PRON)$/.test(tokens[k]?.category ?? '')) k--;
    if (tokens[k]?.text === ',') k--;
    return mark.test(tokens[k]?.text ?? '');
  }
  k = to;
  while (/^(?:AUX|ADV|PRON)$/.test(tokens[k]?.category ?? '') || low(tokens[k]) === ',') k++;
  if (!isCue(tokens[k])) return false;
  const quoted =
    tokens[k + 1]?.text === ':'
      ? mark.test(tokens[k + 2]?.text ?? '')
      : mark.test(tokens[k + 1]?.text ?? '');
  return (
    quoted ||
    (person.test(noun.text) && /^(?:que|qu'|avoir|être|vouloir|de|d'|à)$/.test(low(tokens[k + 1])))
  );
}

function toMention(
  text: string,
  block: number,
  tokens: readonly TaggedToken[],
  phrase: NounPhrase,
): Mention | undefined {
  const { head, name, determiner } = phrase;
  const headToken = head === undefined ? undefined : tokens[head];
  // « le libraire Pierre Lannoy » : before a first name, any noun is a trade or a role
  const trade =
    name && name.to - name.from > 1 && isFirstName(tokens[name.from]) ? 'role' : undefined;
  const headType =
    headToken &&
    (speakerNounType(headToken.text, headToken.lemma) ??
      trade ??
      (speaks(tokens, phrase) ? 'role' : undefined));
  if (!name && !headType) return undefined;
  const nameIsHeads =
    name && (head === undefined || (headType !== undefined && !ledBy.has(headToken?.lemma ?? '')));
  if (!nameIsHeads && !headType) return undefined;
  const span = rangeSpan(tokens, phrase);
  const before = tokens[phrase.from - 1];
  const title =
    name && titles.test(tokens[name.from - 1]?.text ?? '')
      ? tokens[name.from - 1]?.text
      : undefined;
  const first = name && tokens[name.from];
  const agreement = headToken?.features ?? {};
  const titled = title === undefined ? undefined : genderOfTitle(title);
  const named =
    first && name.to - name.from > 1 && isFirstName(first) ? first.features.gender : undefined;
  const feminineHead =
    determiner !== undefined && /^(?:la|une|cette)$/i.test(tokens[determiner]?.text ?? '');
  const gender = titled ?? named ?? (feminineHead ? 'f' : agreement.gender);
  return {
    ...span,
    block,
    phrase,
    definite: determiner !== undefined && !indefinite.test(tokens[determiner]?.text ?? ''),
    object:
      (before?.category === 'VERB' && !reportingLemmas.has(before.lemma)) ||
      /^(?:dénoncer|critiquer|condamner|accuser|saluer|citer|interroger|remercier)$/.test(
        before?.lemma ?? '',
      ),
    determined: determiner !== undefined,
    own: /^(?:m(?:on|a|es)|t(?:on|a|es)|notre|nos|votre|vos)$/i.test(
      tokens[determiner ?? -1]?.text ?? '',
    ),
    governed: before?.category === 'ADP' || /^(?:du|des|au|aux)$/iu.test(before?.text ?? ''),
    joint: false,
    thing: before?.category === 'NOUN' && !speakerNounType(before.text, before.lemma),
    firstName: name !== undefined && name.to - name.from > 1 && isFirstName(first),
    onlyFirstName: name !== undefined && name.to - name.from === 1 && isFirstName(first),
    ...(name && nameIsHeads ? { name: slice(text, rangeSpan(tokens, name)) } : {}),
    ...(title ? { title } : {}),
    ...(headToken && headType ? { head: headToken.lemma, headType } : {}),
    ...(headToken && headType
      ? {
          role: slice(text, {
            start: span.start,
            end: name && nameIsHeads ? (tokens[name.from - 1]?.end ?? span.end) : span.end,
          }).replace(/\s*[,(]$/, ''),
        }
      : {}),
    ...(gender ? { gender } : {}),
    ...(agreement.number ? { number: agreement.number } : {}),
  };
}

/** All mentions of a block in text order; a mention inside another (its complement) follows it. */
export function findMentions(text: string, index: number, { tokens }: TaggedBlock): Mention[] {
  const mentions: Mention[] = [];
  let nameEnd = 0;
  let named: Range | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    // « la chaîne [FOX] » : the name is the whole phrase's, and no mention of its own
    if (!token || i < nameEnd || (named && i >= named.from && i < named.to)) continue;
    const startsPhrase =
      (token.category !== 'ADP' ||
        /^(?:nombreu(?:x|ses)|autres)$/.test(tokens[i + 1]?.text ?? '')) &&
      token.category !== 'PUNCT';
    const phrase = startsPhrase ? nounPhraseAt(tokens, i) : undefined;
    const mention = phrase && toMention(text, index, tokens, phrase);
    if (!phrase || !mention) {
      nameEnd = nameAt(tokens, i)?.to ?? nameEnd;
      continue;
    }
    mentions.push(mention);
    if (mention.name) named = phrase.name;
    // Its complements may be mentions too: « le porte-parole [du parti] ».
    const core = phrase.head ?? (phrase.name ? phrase.name.to - 1 : i);
    i = core;
    if (phrase.name && phrase.head === undefined) nameEnd = phrase.name.to;
  }
  return mentions;
}

/** « [Jean Petit et Anne Roy] », « [sa présidente, Anne Roy, et le maire] » : every two mentions that « et » joins. */
export function jointMentions(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((first, i) =>
    mentions
      .slice(i + 1, i + 4)
      .filter(
        (second) =>
          second.block === first.block &&
          /^\s*,?\s+et\s+$/.test(text.slice(first.end, second.start)) &&
          (first.name !== undefined || first.determined) &&
          (second.name !== undefined || second.determined),
      )
      .slice(0, 1)
      .map(({ end, phrase }): Mention => {
        const { start, block, definite, governed, determined } = first;
        return {
          start,
          end,
          block,
          definite,
          governed,
          determined,
          object: first.object,
          phrase: { from: first.phrase.from, to: phrase.to },
          own: false,
          firstName: false,
          onlyFirstName: false,
          thing: false,
          joint: true,
          number: 'p',
        };
      }),
  );
}
