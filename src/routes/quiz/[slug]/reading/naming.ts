/** How the panel names what it shows. */
import type { GlossaryEntry } from '$lib/article/glossary.ts';
import { getLocale } from '$lib/components/locale.ts';
import { m } from '$lib/paraglide/messages.js';

const categories: Readonly<Record<string, () => string>> = {
  NOUN: m.category_noun,
  PROPN: m.category_name,
  VERB: m.category_verb,
  AUX: m.category_verb,
  ADJ: m.category_adjective,
  ADV: m.category_adverb,
  ADP: m.category_preposition,
  CCONJ: m.category_conjunction,
  SCONJ: m.category_conjunction,
  PRON: m.category_pronoun,
  DET: m.category_determiner,
  NUM: m.category_number,
  INTJ: m.category_interjection,
  EXPR: m.category_expression,
};
const genders = {
  m: m.gender_masculine,
  f: m.gender_feminine,
  mf: m.gender_either,
} as const;

/** « nom masculin »; '' for what has no name. */
export function categoryLabel({ category, gender }: GlossaryEntry): string {
  const name = categories[category]?.() ?? '';
  return gender ? m.category_gendered({ category: name, gender: genders[gender]() }) : name;
}

/** « anglais » for `en`. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames([getLocale()], { type: 'language' }).of(code) ?? code;
