/** Where the words that a cue reports end, where no quotation mark shows it. */
import { isFinite, low } from '../french/token-forms.ts';
import { type Cue, findCues } from './cues.ts';
import type { Scene } from './statements.ts';

/** Where reported words end: the sentence's end, `;`, or a further cue of the reporter's (« …, précisant que »). */
export function reportedEnd(scene: Scene, start: number, cue?: Cue): number {
  const { tokens, to, quotations } = scene;
  const relative = cue !== undefined && low(tokens[cue.from - 1]) === 'qui';
  for (let i = start + 1; i < to; i++) {
    if (quotations.some((q) => q.outerFrom < i && i < q.outerTo)) continue;
    const word = low(tokens[i]);
    if (word === ';') return i;
    // « a dit que le pont tiendrait [et a ajouté que] »
    if (word === 'et' && secondCue(scene, i + 1)) return i;
    if (word !== ',') continue;
    const next = tokens[i + 1];
    // « Anne Roy, qui a dit que le pont tiendrait[, est] attendue » : the main clause goes on
    if (relative && next && isFinite(next) && tokens.slice(start, i).some(isFinite)) return i;
    if (/^(?:tandis|alors)$/.test(low(next)) && /^qu/.test(low(tokens[i + 2]))) return i;
    if (
      next?.category === 'VERB' &&
      next.features.mood === 'participle' &&
      next.features.tense === 'present' &&
      /^(?:que|qu'|avoir|être|toutefois|cependant)$/.test(low(tokens[i + 2]))
    )
      return i;
    const inquit = next?.category === 'AUX' || next?.category === 'VERB' ? low(tokens[i + 2]) : '';
    if (/^-(?:t-)?(?:il|elle|on)s?$/.test(inquit)) return i;
  }
  return to;
}

/** Whether a cue with « que » right behind it begins at `i`, in a tense a reporter goes on in. */
function secondCue({ tokens, to }: Scene, i: number): boolean {
  const [cue] = findCues(tokens, i, Math.min(to, i + 4));
  const { mood, tense } = tokens[i]?.features ?? {};
  return (
    cue?.from === i &&
    mood === 'indicative' &&
    tense !== 'imperfect' &&
    /^(?:que|qu')$/.test(low(tokens[cue.to]))
  );
}
