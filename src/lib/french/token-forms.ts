/** What a tagged token looks like to a rule that asks for its form. */
import type { TaggedToken } from './tagger.ts';

/** In lower case with straight apostrophes; '' where there is no token. */
export const low = (token: TaggedToken | undefined): string =>
  (token?.text ?? '').toLowerCase().replace(/[’ʼ]/g, "'");

/** A verb or auxiliary that is neither participle nor infinitive. */
export const isFinite = (token: TaggedToken): boolean =>
  (token.category === 'VERB' || token.category === 'AUX') &&
  token.features.mood !== 'participle' &&
  token.features.mood !== 'infinitive';
