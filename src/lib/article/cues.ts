/** Cues: the reporting verbs of a sentence, with their auxiliaries, clitics and negation. */
import { type ReportingVerb, reportingVerbs } from '../french/reporting-verbs.ts';
import type { TaggedToken } from '../french/tagger.ts';
import { isFinite, low } from '../french/token-forms.ts';

/** Token indices within the block; `to` is behind the whole verb group. */
export type Cue = {
  readonly from: number;
  readonly to: number;
  readonly verb: ReportingVerb;
  readonly form: 'finite' | 'gerund' | 'infinitive';
  /** `-t-il`: the index of an inverted subject clitic. */
  readonly clitic?: number;
  readonly negated: boolean;
};

const isClitic = (token: TaggedToken | undefined): boolean =>
  /^-(?:t-)?(?:il|elle|on|ils|elles|je|nous|vous)$/i.test(token?.text ?? '');
const isAuxiliary = (token: TaggedToken | undefined): boolean =>
  (token?.category === 'AUX' || token?.category === 'VERB') &&
  /^(?:avoir|être)$/.test(token.lemma) &&
  token.features.mood !== 'infinitive';

/** What may stand between an auxiliary and its participle: « a [, quant à elle,] reconnu ». */
const between =
  /^(?:pas|plus|jamais|ainsi|aussi|ensuite|également|par|ailleurs|toutefois|cependant|néanmoins|quant|à|au|lui|elle|eux|elles|pour|sa|leur|part|de|son|côté|d'|abord|enfin|encore|tout|bien|déjà|notamment|toujours|même|alors|depuis|-|,|ne|n'|en|y|tenu|effet|outre|revanche|plutôt|tous|toutes|deux)$/;

/** The auxiliary left of a participle at `i`, at most eight words away. */
function auxiliaryBefore(tokens: readonly TaggedToken[], i: number): number | undefined {
  for (let k = i - 1; k >= Math.max(0, i - 8); k--) {
    const token = tokens[k];
    if (isAuxiliary(token)) return k;
    if (token?.category !== 'ADV' && !between.test(low(token)) && !isClitic(token))
      return undefined;
  }
  return undefined;
}

/** « a condamné le crime et [estimé] que » : the auxiliary of the verb that « et » joins it to. */
function sharedAuxiliary(tokens: readonly TaggedToken[], i: number): number | undefined {
  let k = i - 1;
  while (tokens[k]?.category === 'ADV') k--;
  if (!/^(?:et|puis|mais)$/.test(low(tokens[k]))) return undefined;
  let inClause = false;
  for (k--; k >= Math.max(1, i - 40); k--) {
    const token = tokens[k];
    if (/^(?:[.;])$/.test(low(token))) return undefined;
    inClause ||= token !== undefined && isFinite(token) && !/^(?:avoir|être)$/.test(token.lemma);
    // « a indiqué que le conseil voterait et [demandé] » : behind a clause only a verb that reports
    if (token?.category === 'VERB' && token.features.mood === 'participle') {
      const auxiliary = auxiliaryBefore(tokens, k);
      if (auxiliary !== undefined && (!inClause || reportingVerbs.has(token.lemma)))
        return auxiliary;
    }
  }
  return undefined;
}

/** Whether the auxiliary is the participle's own. */
const reaches = (tokens: readonly TaggedToken[], auxiliary: number, i: number): boolean =>
  auxiliaryBefore(tokens, i) === auxiliary;

/** « se », « ne », « lui », « l’ » right before a verb belong to its group. */
function withProclitics(
  tokens: readonly TaggedToken[],
  i: number,
): { from: number; reflexive: boolean; negated: boolean } {
  let from = i;
  let reflexive = false;
  let negated = false;
  while (
    /^(?:se|s'|ne|n'|me|m'|lui|leur|l'|le|la|les|y|en|nous|vous)$/.test(low(tokens[from - 1])) &&
    tokens[from - 1]?.category !== 'DET'
  ) {
    from--;
    reflexive ||= /^s(?:e|')$/.test(low(tokens[from]));
    negated ||= /^n(?:e|')$/.test(low(tokens[from]));
  }
  return { from, reflexive, negated };
}

/** `faire [savoir]`, `laisser [entendre]`, `se [réjouir]`, or the plain verb. */
function verbAt(
  tokens: readonly TaggedToken[],
  i: number,
  reflexive: boolean,
): { verb: ReportingVerb; to: number } | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (/^(?:faire|laisser)$/.test(token.lemma)) {
    const verb = reportingVerbs.get(`${token.lemma} ${tokens[i + 1]?.lemma ?? ''}`);
    return verb && { verb, to: i + 2 };
  }
  const vowel = /^[aeiouhéèêàâîôœ]/.test(token.lemma);
  const verb = reflexive
    ? (reportingVerbs.get(`${vowel ? "s'" : 'se '}${token.lemma}`) ??
      (token.lemma === 'dire' ? reportingVerbs.get('dire') : undefined))
    : reportingVerbs.get(token.lemma);
  return verb && { verb, to: i + 1 };
}

/** The cue whose main verb stands at `i`, if any. */
function cueAt(tokens: readonly TaggedToken[], i: number): Cue | undefined {
  const token = tokens[i];
  if (token?.category !== 'VERB') return undefined;
  const { mood, tense } = token.features;
  const past = mood === 'participle' && tense === 'past';
  const auxiliary = past ? (auxiliaryBefore(tokens, i) ?? sharedAuxiliary(tokens, i)) : undefined;
  if (past && auxiliary === undefined) return undefined;
  const shared = auxiliary !== undefined && !reaches(tokens, auxiliary, i);
  const group = withProclitics(tokens, shared ? i : (auxiliary ?? i));
  const found = verbAt(tokens, i, group.reflexive);
  if (!found) return undefined;
  // « est accusé de » is passive; « s’est réjoui » is not.
  if (auxiliary !== undefined && tokens[auxiliary]?.lemma === 'être' && !group.reflexive)
    return undefined;
  let { to } = found;
  const inner = tokens.slice(group.from, to).findIndex(isClitic);
  const after = isClitic(tokens[to]) ? to++ : undefined;
  const clitic = inner >= 0 ? group.from + inner : after;
  while (/^(?:pas|plus|jamais)$/.test(low(tokens[to]))) to++;
  const form =
    mood === 'infinitive'
      ? 'infinitive'
      : mood === 'participle' && tense === 'present'
        ? 'gerund'
        : 'finite';
  return {
    from: group.from,
    to,
    verb: found.verb,
    form,
    negated: group.negated,
    ...(clitic === undefined ? {} : { clitic }),
  };
}

/** All cues among the tokens `[from, to)`, in text order. */
export function findCues(tokens: readonly TaggedToken[], from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  for (let i = from; i < to; i++) {
    const cue = cueAt(tokens, i);
    if (cue && cue.from >= (cues.at(-1)?.to ?? from)) cues.push(cue);
  }
  return cues;
}
