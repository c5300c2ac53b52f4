/** Whether a verb is used with its own « se ». */
import type { TaggedToken } from '../french/tagger.ts';
import { low } from '../french/token-forms.ts';

/** What stands between a pronoun and its verb: « s’en [est déjà] pris », « ne se [sont pas] rendu ». */
const between = /^(?:y|en|le|la|les|l'|ne|n'|pas|plus|jamais|bien|tout|déjà|encore|ainsi|été)$/;
const own = /^s(?:e|')$/;
/** « nous nous engageons » or « ils nous engagent » */
const either = /^(?:me|m'|te|t'|nous|vous)$/;

/**
 * The pronoun of the verb at `i`: `undefined` where it has none, `'open'` where the pronoun may as well be an
 * object.
 */
export function reflexivePronoun(
  tokens: readonly TaggedToken[],
  i: number,
): TaggedToken | 'open' | undefined {
  const isParticiple = tokens[i]?.features.mood === 'participle';
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const token = tokens[k];
    if (!token) return undefined;
    const form = low(token);
    if (own.test(form)) return token;
    if (either.test(form)) return 'open';
    const auxiliary = isParticiple && token.lemma === 'être';
    if (!auxiliary && !between.test(form) && token.category !== 'ADV') return undefined;
  }
  return undefined;
}
