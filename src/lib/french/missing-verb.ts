/** A sentence without a verb, though one of its words can be one: « L’usine [ferme]. », « Sa rivale [nuance] : “…” » */
import { isFinite } from './token-forms.ts';
import type { Analysis } from './lexicon.ts';
import type { TaggedToken } from './tagger.ts';

const subject = /^(?:NOUN|PROPN|ADJ|PRON)$/;
const object = /^(?:DET|ADP|ADV|SCONJ|PUNCT|PRON)$/;

/**
 * The token that is the verb after all and its reading; `undefined` where the sentence has a verb outside its
 * quotations, is no sentence (a heading has no final mark), or holds none that could be one.
 */
export function missingVerb(
  tokens: readonly TaggedToken[],
  possible: (index: number) => readonly Analysis[],
): { index: number; reading: Analysis } | undefined {
  if (!/^(?:[.!?…»”]|\.{2,})$/.test(tokens.at(-1)?.text ?? '')) return undefined;
  let depth = 0;
  let found: { index: number; reading: Analysis } | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const { text } = token;
    if (text === '«' || text === '“') depth++;
    else if (depth > 0 && (text === '»' || text === '”')) depth--;
    if (depth > 0) continue;
    if (isFinite(token)) return undefined;
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    if (found || !before || !next || !/^(?:NOUN|ADJ)$/.test(token.category)) continue;
    const reading = possible(index).find(
      (one) => isFinite(one) && one.features.person === 3 && one.features.mood === 'indicative',
    );
    const behindSubject = subject.test(before.category) || before.text === ',';
    if (reading && behindSubject && object.test(next.category)) found = { index, reading };
  }
  return found;
}
