/**
 * Headings that run into the sentence behind them, as in text copied from a page: « Effets indésirables Les
 * patients… ». No mark parts them; the heading has no verb, and a capital stands where no name begins.
 */
import type { Sentence } from './sentences.ts';
import type { TaggedToken } from './tagger.ts';
import { isFinite } from './token-forms.ts';

/** In tokens. */
const longestHeading = 25;
const opener =
  /^(?:le|la|les|l['’]|un|une|des|il|elle|ils|elles|on|je|j['’]|nous|vous|ce|cette|ces|c['’]|en|dans|pour|avant|après|avec|sur|selon|depuis|quand|lorsque?|si|quels?|quelles?|comment|pourquoi|ensuite|enfin|mais|son|sa|ses|votre|notre)$/iu;

const isCapitalised = (token: TaggedToken | undefined): boolean =>
  /^\p{Lu}(?:\p{Ll}|['’]|$)/u.test(token?.text ?? '');
const isLowerCase = (token: TaggedToken | undefined): boolean =>
  token?.kind === 'word' && /^\p{Ll}/u.test(token.text);

/** A heading can end here: behind a noun, an adjective, a participle, a name in brackets. */
const canEnd = ({ category, features, text }: TaggedToken): boolean =>
  /^(?:NOUN|ADJ|PROPN|NUM)$/.test(category) || features.mood === 'participle' || text === ')';

/** The index of the token that begins the sentence proper; `undefined` where no heading runs into it. */
export function headingEnd({ tokens }: Sentence<TaggedToken>): number | undefined {
  if (!isCapitalised(tokens[0]) || tokens[0]?.category === 'ADP') return undefined;
  for (let i = 1; i < Math.min(tokens.length - 2, longestHeading); i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!before || !token || isFinite(before) || /^[,;:«»“”"!?]$/.test(before.text))
      return undefined;
    if (
      isCapitalised(token) &&
      opener.test(token.text) &&
      isLowerCase(tokens[i + 1]) &&
      canEnd(before)
    )
      return i;
  }
  return undefined;
}
