/** Whose verb it is: the subject of a cue, before it or, inverted, behind it. */
import { type NounPhrase, nounPhraseAt } from '../french/noun-phrases.ts';
import type { TaggedToken } from '../french/tagger.ts';
import { isFinite, low } from '../french/token-forms.ts';
import type { Cue } from './cues.ts';
import type { Mention } from './mentions.ts';

/** A noun phrase that is a mention, or a pronoun (its token's index). */
export type Subject =
  | { readonly kind: 'mention'; readonly mention: Mention }
  | { readonly kind: 'pronoun'; readonly at: number };

export type Clause = {
  readonly tokens: readonly TaggedToken[];
  /** The mentions of the block. */
  readonly mentions: readonly Mention[];
  /** Token indices of the sentence. */
  readonly from: number;
  readonly to: number;
};

const subjectPronoun = /^(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier)$/;
const relative = /^(?:qui|lequel|laquelle|lesquels|lesquelles)$/;

const mentionFrom = ({ mentions }: Clause, i: number): Mention | undefined =>
  mentions.find(({ phrase }) => phrase.from === i);
const mentionTo = ({ mentions, tokens }: Clause, to: number): Mention | undefined =>
  mentions
    .filter(
      ({ phrase, governed }) =>
        phrase.to === to && !governed && tokens[phrase.from - 1]?.category !== 'ADP',
    )
    .sort((a, b) => a.phrase.from - b.phrase.from)[0];

/** « a déclaré dimanche à l’AFP [le secrétaire d’État] » */
export function subjectAfter(clause: Clause, start: number): Subject | undefined {
  const { tokens, to } = clause;
  let i = start;
  while (i < to && i < start + 30) {
    const token = tokens[i];
    const mention = mentionFrom(clause, i);
    if (mention) return { kind: 'mention', mention };
    if (!token || /^(?:que|qu'|qui|:|;|«|“|"|»|”|\.)$/.test(low(token))) return undefined;
    if (/^(?:celui-ci|celle-ci|ceux-ci|celles-ci)$/.test(low(token)))
      return { kind: 'pronoun', at: i };
    if (/^ce(?:t|tte)?$/.test(low(token)) && /^derni(?:er|ère)$/.test(low(tokens[i + 1])))
      return { kind: 'pronoun', at: i };
    if (
      token.category === 'VERB' &&
      token.features.mood !== 'participle' &&
      token.features.mood !== 'infinitive'
    )
      return undefined;
    const phrase =
      token.category === 'ADP' || /^(?:au|aux|du|des)$/.test(low(token))
        ? nounPhraseAt(tokens, i + 1)
        : undefined;
    const name = phrase && nameBehindAdverbial(clause, phrase);
    if (name) return { kind: 'mention', mention: name };
    i = phrase?.to ?? i + 1;
  }
  return undefined;
}

/** « a déclaré à l’issue de la réunion [Anne Roy], ministre… » : a full name behind a noun that is no speaker. */
function nameBehindAdverbial(clause: Clause, phrase: NounPhrase): Mention | undefined {
  const { tokens, mentions } = clause;
  const ends = /^(?:[,.;:(]|)$/.test(tokens[phrase.to]?.text ?? '');
  if (!ends || mentionFrom(clause, phrase.from)?.headType) return undefined;
  return mentions.find(
    (mention) =>
      mention.phrase.to === phrase.to &&
      mention.phrase.from === phrase.name?.from &&
      mention.firstName &&
      !mention.governed,
  );
}

/** The comma that opens what the comma at `close` closes, or `undefined`. */
function commaBefore({ tokens, from }: Clause, close: number): number | undefined {
  for (let k = close - 1; k >= from; k--) if (tokens[k]?.text === ',') return k;
  return undefined;
}

/** « [Le ministre], qui s’exprimait hier, a déclaré », « [Elle] précise » : the nearest phrase that no preposition governs. */
export function subjectBefore(clause: Clause, cue: Cue, floor = clause.from): Subject | undefined {
  const { tokens } = clause;
  let k = cue.from - 1;
  for (let steps = 0; k >= floor && steps < 12; steps++) {
    const token = tokens[k];
    const word = low(token);
    if (!token) return undefined;
    if (subjectPronoun.test(word)) return { kind: 'pronoun', at: k };
    if (word === 'dernier' || word === 'dernière') return { kind: 'pronoun', at: k };
    const mention = mentionTo(clause, k + 1);
    if (mention) return { kind: 'mention', mention: agreeing(clause, cue, mention) };
    if (relative.test(word)) {
      // « X, qui a assuré que » : the antecedent ends right before.
      k -= tokens[k - 1]?.text === ',' ? 2 : 1;
      continue;
    }
    if (word === ')') {
      while (k > floor && tokens[k]?.text !== '(') k--;
      k--;
      continue;
    }
    if (word === ',') {
      const open = commaBefore(clause, k);
      const inner = mentionTo(clause, k);
      // « Le maire, Jean Petit, a dit » : the apposition names him.
      if (inner && (inner.name !== undefined || open === undefined || open < floor))
        return { kind: 'mention', mention: inner };
      if (open === undefined || open < floor) return undefined;
      k = open - 1;
      continue;
    }
    const governed = governedPhraseEndingAt(clause, k + 1, floor);
    if (governed !== undefined) {
      k = governed - 1;
      continue;
    }
    if (token.category === 'ADV' || /^(?:lui|elle|eux|ensuite|ainsi|aussi|même)$/.test(word)) {
      k--;
      continue;
    }
    return undefined;
  }
  return undefined;
}

/** « des représailles de [l’organisation], qui affirme » : of two phrases that end together, the one that agrees. */
function agreeing({ tokens, mentions }: Clause, cue: Cue, mention: Mention): Mention {
  const verb = tokens.slice(cue.from, cue.to).find(isFinite);
  const number = verb?.features.number;
  const disagrees = (one: Mention) => number && one.number && one.number !== number;
  if (!disagrees(mention)) return mention;
  const other = mentions.find(
    ({ phrase, ...one }) => phrase.to === mention.phrase.to && one.number === number,
  );
  return other ?? mention;
}

/** « … [dans un communiqué] a déclaré » : where the prepositional phrase ending at `to` begins. */
function governedPhraseEndingAt({ tokens }: Clause, to: number, floor: number): number | undefined {
  for (let k = to - 1; k >= Math.max(floor, to - 8); k--) {
    const token = tokens[k];
    if (token?.category === 'ADP' || /^(?:au|aux|du|des)$/.test(low(token))) {
      const phrase = nounPhraseAt(tokens, k + 1);
      if (phrase && phrase.to >= to) return k;
    }
  }
  return undefined;
}

/**
 * « [Manuel Valls] apportait son soutien, en affirmant que… » : the first phrase before `to` that no
 * preposition governs, or the first pronoun.
 */
export function subjectOfSentence(
  { mentions, from, tokens }: Clause,
  to: number,
): Subject | undefined {
  const mention = mentions.find(
    ({ phrase, governed }) => phrase.from >= from && phrase.to <= to && !governed,
  );
  const at = tokens.findIndex(
    (token, i) => i >= from && i < to && /^(?:il|elle|ils|elles)$/i.test(token.text),
  );
  if (mention && (at < 0 || mention.phrase.from < at)) return { kind: 'mention', mention };
  return at < 0 ? undefined : { kind: 'pronoun', at };
}
