/** What was said: the passage before the cue that reports it, or around it. */
import { low } from '../french/token-forms.ts';
import { type Content, hasFinite, quotationsIn, withQuotations } from './content.ts';
import type { Cue } from './cues.ts';
import type { Quotation } from './quotations.ts';
import { reportedEnd } from './reported-end.ts';
import { contentSpan, type Scene } from './statements.ts';

/** What stands before an inverted cue, which ends at `behind`: the quotation that ends there, or the whole clause. */
export function contentBefore(scene: Scene, cue: Cue, behind = cue.to): Content | undefined {
  const { tokens, from, quotations } = scene;
  const around = quotations.find((q) => q.from <= cue.from && cue.from < q.to);
  if (around?.paired) {
    const parts = [
      contentSpan(tokens, around.from, cue.from),
      contentSpan(tokens, behind, around.to),
    ].filter((part) => part !== undefined);
    return { kind: 'direct', parts, certainty: 0.95 };
  }
  let end = cue.from;
  while (end > from && (tokens[end - 1]?.category === 'ADV' || tokens[end - 1]?.text === ','))
    end--;
  const quoted = quotationsIn(scene, from, end).filter((q) => q.outerTo <= end);
  const last = quoted.at(-1);
  if (last && last.outerTo >= end - 1) {
    const first = quoted[0] ?? last;
    const leads = first.outerFrom - from <= 1 && contiguous(quoted);
    if (leads) {
      const parts = quoted
        .map((q) => contentSpan(tokens, q.from, q.to))
        .filter((part) => part !== undefined);
      return withSecondPart(scene, cue, { kind: 'direct', parts, certainty: 0.97 });
    }
    const content = withQuotations(
      scene,
      first.outerFrom - from <= 1 ? first.from : from,
      end,
      'mixed',
      0.85,
    );
    return content && withSecondPart(scene, cue, content);
  }
  // « … ; c’est un exemple d’ingérence, a déclaré X » : what stands before the semicolon is the reporter's
  const semicolon = tokens.findLastIndex((token, i) => i >= from && i < end && token.text === ';');
  const start = semicolon < 0 ? from : semicolon + 1;
  // « …, ce que dément l’armée » : what stands before the comma
  const relative = /^(?:que|qu')$/.test(low(tokens[end - 1])) && low(tokens[end - 2]) === 'ce';
  if (relative) end -= tokens[end - 3]?.text === ',' ? 3 : 2;
  if (end - start < 3 || !hasFinite(scene, start, end)) return undefined;
  if (relative) return withQuotations(scene, start, end, 'indirect', 0.8);
  const free = withQuotations(scene, start, end, 'free', 0.93);
  return free && withSecondPart(scene, cue, free);
}

/** No more than « , mais » between each two. */
const contiguous = (quoted: readonly Quotation[]): boolean =>
  quoted.every((q, i) => i === 0 || q.outerFrom - (quoted[i - 1]?.outerTo ?? 0) <= 2);

/** « A », a-t-il dit, « B ». */
function withSecondPart(scene: Scene, cue: Cue, content: Content): Content {
  const { tokens, quotations } = scene;
  if (cue.clitic === undefined || tokens[cue.to]?.text !== ',') return content;
  const second = quotations.find(({ outerFrom }) => outerFrom === cue.to + 1);
  // « Il a fallu, dit-il, “accepter d’avoir l’air bête” » : one sentence around the inquit
  const goesOn =
    content.kind !== 'direct' && /^\p{Ll}|^[«“]$/u.test(tokens[cue.to + 1]?.text ?? '');
  const span =
    goesOn && !second
      ? contentSpan(tokens, cue.to + 1, reportedEnd(scene, cue.to + 1))
      : second && contentSpan(tokens, second.from, second.to);
  return span ? { ...content, parts: [...content.parts, span] } : content;
}
