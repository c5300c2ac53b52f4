/** « Selon X, … », « D’après X, … », « Pour X, … », « …, selon X » : attribution by a preposition. */
import { nounPhraseAt } from '../french/noun-phrases.ts';
import { isFinite, low } from '../french/token-forms.ts';
import type { Span } from '../text.ts';
import type { Entity } from './people.ts';
import { resolveSubject, type Resolved } from './resolution.ts';
import { contentSpan, type Finder, type Scene, type Statement } from './statements.ts';

/** What attributes like « selon », as far as the source; du, des: their article is the source's. */
const fixed =
  /^(?:aux (?:yeux|dires) (?:de|d')|au(?:x)? dire(?:s)? (?:de|d')|(?:à|a) en croire|de l' avis (?:de|d')|de l' aveu (?:de|d')|(?:à|a) l' en croire)(?= |$)/;

/** How many tokens the preposition has at `i`; 0 for none. */
function preposition({ tokens, from }: Scene, i: number): number {
  const word = low(tokens[i]);
  if (word === 'selon') return 1;
  if (word === "d'" && low(tokens[i + 1]) === 'après') return 2;
  if (word === 'pour' && (i === from || /^(?:,|:|que|qu')$/.test(low(tokens[i - 1])))) return 1;
  // « Aux yeux de X », « De l’avis de X », « À en croire X », « Aux dires de X »
  const ahead = tokens
    .slice(i, i + 4)
    .map(low)
    .join(' ');
  return fixed.exec(ahead)?.[0].split(' ').length ?? 0;
}

/** How long an aside of an adjective or a participle is at most, in tokens. */
const aheadAside = 6;

/** Where the source ends: behind its noun phrase and an apposition between commas. */
function sourceEnd(
  { tokens, mentions, joint, index, to }: Scene,
  start: number,
  source: Entity,
): number {
  const both = joint.find(({ phrase }) => phrase.from === start);
  let end = both?.phrase.to ?? Math.max(nounPhraseAt(tokens, start)?.to ?? start + 1, start + 1);
  if (tokens[end]?.text === '(') {
    const close = tokens.findIndex((token, i) => i > end && token.text === ')');
    if (close > 0 && close < to) end = close + 1;
  }
  // « Selon une étude [commandée par la région], la ligne… »
  const first = tokens.findIndex(
    (token, i) => i >= end && i < Math.min(to, end + 12) && token.text === ',',
  );
  if (first > end && !tokens.slice(end, first).some(isFinite)) end = first;
  // « Selon X[, géomorphologue et auteure d’un rapport], la digue… », « selon la fédération[, Febelfin], … »
  // « de l’analyste Paul Verhaegt[, du Centre d’études d’Arlange], la prise… »
  if (tokens[end]?.text === ',' && /^(?:du|de|d'|des|à)$/.test(low(tokens[end + 1]))) {
    const place = nounPhraseAt(tokens, end + 2);
    if (place && tokens[place.to]?.text === ',') end = place.to;
  }
  for (;;) {
    const comma = tokens.findIndex((token, i) => i > end && i < to && token.text === ',');
    // « Selon X[, qui dirige le port], la digue… »
    const relative = /^(?:qui|dont|où)$/.test(low(tokens[end + 1])) && tokens[end]?.text === ',';
    if (relative && comma > 0) return comma;
    const bareNoun =
      tokens[end + 1]?.category === 'NOUN' && /^\p{Ll}/u.test(tokens[end + 1]?.text ?? '');
    const name = mentions.some(
      (mention) =>
        mention.phrase.from === end + 1 &&
        mention.phrase.to === comma &&
        index.of.get(mention) === source,
    );
    // « Pour Halvdan[, deuxième en 2022,] Aldebert… »
    const opener = tokens[end + 1];
    // « Selon Ferrovia[, chargée des travaux,] la facture… »
    const bareAdjective =
      (opener?.category === 'ADJ' || opener?.features.mood === 'participle') &&
      comma > 0 &&
      comma - end <= aheadAside;
    const aside =
      (bareNoun || bareAdjective || (name && tokens[end + 2] === tokens[comma])) &&
      tokens[end]?.text === ',';
    if (!aside || comma < 0 || tokens.slice(end, comma).some(isFinite)) return end;
    end = comma;
  }
}

function speakerOf(
  scene: Scene,
  start: number,
  history: Parameters<Finder>[2],
): Resolved | undefined {
  const { mentions, joint, tokens, block, index } = scene;
  if (/^(?:lui|elle|eux|elles)$/.test(low(tokens[start])))
    return resolveSubject({ kind: 'pronoun', at: start }, tokens, block, index, history);
  // « une radio, selon laquelle… », « l’avocat, pour qui… »
  const relative = /^(?:laquelle|lequel|lesquels|lesquelles|qui)$/.test(low(tokens[start]));
  const comma = tokens.findLastIndex(({ text }, k) => k < start && text === ',');
  const mention = relative
    ? mentions.filter(({ phrase }) => phrase.to === comma).at(0)
    : (joint.find(({ phrase }) => phrase.from === start) ??
      mentions.filter(({ phrase }) => phrase.from === start).at(-1));
  return mention && resolveSubject({ kind: 'mention', mention }, tokens, block, index, history);
}

/** Behind the source with a comma: to the end. Otherwise what stands before it, and behind it too. */
function contents(scene: Scene, i: number, end: number): Span[] {
  const { tokens, from, to } = scene;
  if (/^(?:laquelle|lequel|lesquels|lesquelles|qui)$/.test(low(tokens[i + 1]))) {
    const clause = contentSpan(tokens, i + 2, clauseEnd(scene, i + 2));
    return clause ? [clause] : [];
  }
  const after =
    tokens[end]?.text === ',' && tokens.slice(end, to).some(isFinite)
      ? contentSpan(tokens, end + 1, clauseEnd(scene, end + 1))
      : undefined;
  // « …, ce qui a permis[, d’après l’opposition,] à des députés de voter » : both sides of the aside
  const comma = tokens.findLastIndex(({ text }, k) => k >= from && k < i - 1 && text === ',');
  const inner =
    tokens[i - 1]?.text === ',' &&
    tokens[end]?.text === ',' &&
    comma >= 0 &&
    /^(?:ce|qui|dont|où|lequel|laquelle)$/.test(low(tokens[comma + 1]))
      ? comma + 1
      : undefined;
  if (inner !== undefined)
    return [
      contentSpan(tokens, inner, i),
      contentSpan(tokens, end + 1, clauseEnd(scene, end + 1)),
    ].filter((part) => part !== undefined);
  const opensClause =
    i === from ||
    tokens[i - 1]?.text === ':' ||
    /^(?:que|qu')$/.test(low(tokens[i - 1])) ||
    !tokens.slice(from, i).some(isFinite);
  const before = opensClause ? undefined : contentSpan(tokens, from, i);
  return [before, after].filter((part) => part !== undefined);
}

function clauseEnd({ tokens, to, quotations }: Scene, start: number): number {
  for (let i = start; i < to; i++) {
    if (low(tokens[i]) === ';' && !quotations.some((q) => q.outerFrom < i && i < q.outerTo))
      return i;
  }
  return to;
}

export const accordingTo: Finder = (scene, _before, history) => {
  const { tokens, from, to, quotations, block } = scene;
  const statements: Statement[] = [];
  for (let i = from; i < to; i++) {
    const length = preposition(scene, i);
    if (!length || quotations.some((q) => q.from <= i && i < q.to)) continue;
    const resolved = speakerOf(scene, i + length, history);
    if (!resolved) continue;
    const end = sourceEnd(scene, i + length, resolved.entity);
    const parts = contents(scene, i, end);
    if (parts.length === 0) continue;
    const isPour = low(tokens[i]) === 'pour';
    const animate = ['person', 'organisation', 'group', 'unnamed'].includes(resolved.entity.type);
    if (
      isPour &&
      /^(?:qui|lequel|laquelle)$/.test(low(tokens[i + 1])) &&
      resolved.entity.type === 'place'
    )
      continue;
    if (isPour && (!animate || resolved.entity.type === 'group')) continue;
    statements.push({
      kind: 'selon',
      speaker: resolved.entity.id,
      parts,
      cue: {
        start: tokens[i]?.start ?? 0,
        end: tokens[i + length - 1]?.end ?? 0,
        lemma: low(tokens[i]) === "d'" ? "d'après" : low(tokens[i]),
        stance: 'neutral',
      },
      confidence: (isPour ? 0.85 : 0.95) * resolved.certainty * (parts.length > 1 ? 0.9 : 1),
      block,
      sentence: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    });
  }
  return statements;
};
