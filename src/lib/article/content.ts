/** What was said: the passage behind the cue that reports it. */
import { nounPhraseAt } from '../french/noun-phrases.ts';
import { isFinite, low } from '../french/token-forms.ts';
import type { Span } from '../text.ts';
import { skipAdverbials, startingAt } from './adverbials.ts';
import type { Cue } from './cues.ts';
import type { Quotation } from './quotations.ts';
import { reportedEnd } from './reported-end.ts';
import { contentSpan, type Scene, type StatementKind } from './statements.ts';

export type Content = {
  readonly kind: StatementKind;
  readonly parts: readonly Span[];
  /** 0..1: that exactly this was said. */
  readonly certainty: number;
};

export const quotationsIn = ({ quotations }: Scene, from: number, to: number): Quotation[] =>
  quotations.filter(
    (q) => q.outerFrom >= from - 1 && q.outerTo <= to + 1 && q.from < to && q.to > from,
  );
export const hasFinite = ({ tokens }: Scene, from: number, to: number): boolean =>
  tokens.slice(from, to).some(isFinite);

/** Direct when the quotation is all there is; mixed when it is part of the reported words. */
export function withQuotations(
  scene: Scene,
  from: number,
  to: number,
  fallback: StatementKind,
  certainty: number,
): Content | undefined {
  const quoted = quotationsIn(scene, from, to);
  const span = contentSpan(scene.tokens, from, to);
  if (!span) return undefined;
  const [only] = quoted;
  // « conteste des « aveux de papier » » : the determiner is the reporter's
  if (only && only.outerFrom === from + 1 && isDeterminer(scene, from) && only.outerTo >= to - 1) {
    const inner = contentSpan(scene.tokens, only.from, only.to);
    return inner && { kind: 'direct', parts: [inner], certainty };
  }
  const whole = only && quoted.length === 1 && contentSpan(scene.tokens, only.from, only.to);
  if (whole && whole.start <= span.start && whole.end >= span.end)
    return { kind: 'direct', parts: [whole], certainty };
  return { kind: quoted.length > 0 ? 'mixed' : fallback, parts: [span], certainty };
}

const isDeterminer = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]?.category === 'DET' || /^(?:d'|des|du)$/.test(low(tokens[i]));

/** What stands behind the cue, by the constructions its verb takes. */
export function contentAfter(scene: Scene, cue: Cue): Content | undefined {
  const { tokens, to } = scene;
  const { constructions } = cue.verb;
  const takes = (construction: string) => constructions.includes(construction);
  const start = skipAdverbials(scene, cue.to);
  const word = low(tokens[start]);
  const quotation =
    startingAt(scene, start) ?? (word === ':' ? startingAt(scene, start + 1) : undefined);
  if (/^(?:que|qu')$/.test(word)) {
    const words = startingAt(scene, start + 1);
    // « ajoute qu’“il y a des signatures qui durent” en paraphant… » : the quotation is the whole clause
    if (words?.paired && hasFinite(scene, words.from, words.to))
      return quotedRun(scene, words, 0.97);
    if (!takes('q') && !/^(?:c)/.test(constructions)) return undefined;
    return withQuotations(scene, start + 1, reportedEnd(scene, start + 1, cue), 'indirect', 0.97);
  }
  // « demande [si le pont tiendra] »
  const asks = /^(?:comment|pourquoi|combien|quand|où)$/.test(word) && takes('q');
  // « n’a pas précisé [combien] » : nothing was said
  if (cue.negated && (asks || word === 'si' || infinitiveAt(tokens, start))) return undefined;
  if ((word === 'si' && (takes('s') || takes('q'))) || asks)
    return withQuotations(scene, start, reportedEnd(scene, start, cue), 'indirect', 0.92);
  if (word === ':') {
    if (quotation) return quotedRun(scene, quotation, 0.96);
    return hasFinite(scene, start + 1, to)
      ? withQuotations(scene, start + 1, to, 'free', 0.85)
      : undefined;
  }
  if (quotation && quotation.to - quotation.from >= 3) {
    const end = reportedEnd(scene, start);
    return quotation.outerTo >= end - 1
      ? quotedRun(scene, quotation, 0.9)
      : withQuotations(scene, start, end, 'mixed', 0.82);
  }
  const next = tokens[start];
  // « une vidéo disant Nous n’avons… » : verbatim words without marks
  if (cue.form === 'gerund' && cue.verb.lemma === 'dire' && /^\p{Lu}/u.test(next?.text ?? ''))
    return hasFinite(scene, start, to) ? withQuotations(scene, start, to, 'free', 0.92) : undefined;
  // « se dit prêt à négocier », « s’affirme « déterminée » à… »
  if (takes('e') && predicateAt(scene, start))
    return withQuotations(scene, start, reportedEnd(scene, start, cue), 'indirect', 0.85);
  if ((takes('i') || takes('q')) && infinitiveAt(tokens, start))
    return withQuotations(scene, start, reportedEnd(scene, start, cue), 'indirect', 0.92);
  if (takes('d') && /^(?:de|d')$/.test(word) && infinitiveAt(tokens, start + 1))
    return withQuotations(scene, start + 1, reportedEnd(scene, start + 1, cue), 'indirect', 0.88);
  if (takes('a') && /^(?:à|au|aux)$/.test(word))
    return withQuotations(
      scene,
      word === 'à' ? start + 1 : start,
      reportedEnd(scene, start + 1, cue),
      'indirect',
      0.82,
    );
  const urged = takes('p') ? personThenInfinitive(scene, start, cue) : undefined;
  if (urged) return urged;
  // « fait état de [la prise de la ville] »
  const object =
    / /.test(cue.verb.lemma) && /^(?:de|d'|du|des|sur)$/.test(word)
      ? start + (/^(?:du|des)$/.test(word) ? 0 : 1)
      : start;
  if (
    takes('n') &&
    (/^(?:DET|NUM)$/.test(tokens[object]?.category ?? '') ||
      next?.category === 'NOUN' ||
      object > start)
  )
    return withQuotations(scene, object, reportedEnd(scene, object, cue), 'indirect', 0.78);
  return withinQuotation(scene, cue, start);
}

/** Whether what stands behind the cue can only be its own object: « dit [avoir] », « demande au maire [de venir] ». */
export function hasObjectBehind(scene: Scene, cue: Cue): boolean {
  const { tokens } = scene;
  const start = skipAdverbials(scene, cue.to);
  if (infinitiveAt(tokens, start)) return true;
  if (/^(?:de|d'|à)$/.test(low(tokens[start])) && infinitiveAt(tokens, start + 1)) return true;
  return cue.verb.constructions.includes('p') && personThenInfinitive(scene, start) !== undefined;
}

/** « [vouloir] partir », « [n’avoir] rien vu », « [s’]attendre à » */
function infinitiveAt(tokens: Scene['tokens'], i: number): boolean {
  // « promis de « [ne rien lâcher] » »
  let k = /^[«“"]$/.test(tokens[i]?.text ?? '') ? i + 1 : i;
  while (
    k < i + 5 &&
    /^(?:ne|n'|pas|plus|jamais|rien|se|s'|y|en|le|la|l'|les|lui|leur)$/.test(low(tokens[k]))
  )
    k++;
  return tokens[k]?.features.mood === 'infinitive';
}

/** An adjective or a participle, perhaps with its adverb, perhaps quoted. */
function predicateAt(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  let k = startingAt(scene, i) ? i + 1 : i;
  while (tokens[k]?.category === 'ADV') k++;
  const token = tokens[k];
  return (
    token?.category === 'ADJ' ||
    (token?.category === 'VERB' &&
      token.features.mood === 'participle' &&
      token.features.tense === 'past')
  );
}

/** How far a quotation may stand from the cue whose object it is part of, in tokens. */
const reach = 14;

/** « décrit [sa fille comme une « bourgeoise »] », « a dénoncé un « [scandale] » » : what is said is quoted in part. */
function withinQuotation(scene: Scene, cue: Cue, start: number): Content | undefined {
  const { tokens, quotations, to } = scene;
  const first = quotations.find(({ outerFrom }) => outerFrom >= start && outerFrom < start + reach);
  if (!first || first.outerTo > to + 1 || first.to - first.from < 1 || cue.form === 'infinitive')
    return undefined;
  const between = tokens.slice(start, first.outerFrom);
  if (between.some((token) => isFinite(token) || /^[;:]$/.test(token.text))) return undefined;
  if (/^[,.]$/.test(tokens[start]?.text ?? '')) return undefined;
  // « dénonce un « incident grave » » : a determiner is the reporter's
  const alone = between.length === 0 || (between.length === 1 && isDeterminer(scene, start));
  if (alone && cue.verb.constructions.includes('!') && first.to - first.from < 3) return undefined;
  return alone
    ? quotedRun(scene, first, 0.8)
    : withQuotations(scene, start, first.outerTo, 'mixed', 0.72);
}

/** « accuse [X d’être responsable] » */
function personThenInfinitive(scene: Scene, start: number, cue?: Cue): Content | undefined {
  const { tokens } = scene;
  const phrase = nounPhraseAt(tokens, start);
  if (!phrase) return undefined;
  const link = tokens.findIndex(
    (token, i) =>
      i >= phrase.to &&
      i < phrase.to + 12 &&
      /^(?:de|d'|à)$/.test(low(token)) &&
      tokens[i + 1]?.features.mood === 'infinitive',
  );
  return link < 0
    ? undefined
    : withQuotations(scene, start, reportedEnd(scene, link, cue), 'indirect', 0.85);
}

/** One quotation, or several with nothing but « et », « mais » or a comma between them. */
function quotedRun(scene: Scene, first: Quotation, certainty: number): Content | undefined {
  const parts: Span[] = [];
  let last: Quotation | undefined;
  for (const quotation of scene.quotations) {
    if (quotation.outerFrom < first.outerFrom || quotation.outerTo > scene.to + 1) continue;
    if (last && quotation.outerFrom - last.outerTo > 2) break;
    const span = contentSpan(scene.tokens, quotation.from, quotation.to);
    if (span) parts.push(span);
    last = quotation;
  }
  return parts.length > 0
    ? { kind: 'direct', parts, certainty: first.paired ? certainty : certainty * 0.95 }
    : undefined;
}
