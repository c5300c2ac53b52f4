/** What a token looks like to a rule that asks for its form. */
import type { Analysis } from './lexicon.ts';
import type { TaggedToken } from './tagger.ts';

/** In lower case with straight apostrophes; '' where there is no token. */
export const low = (token: TaggedToken | undefined): string =>
  (token?.text ?? '').toLowerCase().replace(/[’ʼ]/g, "'");

/** A verb or auxiliary that is neither participle nor infinitive. */
export const isFinite = ({
  category,
  features,
}: Pick<Analysis, 'category' | 'features'>): boolean =>
  (category === 'VERB' || category === 'AUX') &&
  features.mood !== 'participle' &&
  features.mood !== 'infinitive';
