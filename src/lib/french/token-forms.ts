/** What a token looks like to a rule that asks for its form. */
import type { Analysis } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** In lower case with straight apostrophes; '' where there is no token. */
export function low(token: Pick<Token, 'text'> | undefined): string {
  const form = token?.text.toLowerCase() ?? '';
  return form.includes('’') || form.includes('ʼ') ? form.replace(/[’ʼ]/g, "'") : form;
}

/** As most words do: what such a word is not needs no pattern. */
export const beginsInSmallLetter = (text: string): boolean => text >= 'a' && text < '{';

/** A verb or auxiliary that is neither participle nor infinitive. */
export const isFinite = ({
  category,
  features,
}: Pick<Analysis, 'category' | 'features'>): boolean =>
  (category === 'VERB' || category === 'AUX') &&
  features.mood !== 'participle' &&
  features.mood !== 'infinitive';
