/** The options of a choice as the reader sees them. */
import { optionLanguage, preferences } from '../browser/preferences.svelte.ts';
import type { ChoiceQuestion, Option } from '../quiz/quiz.ts';
import { getLocale } from './locale.ts';
import { spaced } from './spacing.ts';

export type OptionTexts = {
  /** A language code. */
  readonly lang: string;
  readonly textOf: (option: Option) => string;
};

/** In the reader's language where every option has a gloss in it, else as they stand in the quiz. */
export function optionTexts({ options }: ChoiceQuestion): OptionTexts {
  const lang = optionLanguage(preferences.current, getLocale());
  if (lang !== undefined && options.every(({ glosses }) => glosses?.[lang]))
    return { lang, textOf: ({ glosses }) => glosses?.[lang] ?? '' };
  return { lang: 'fr', textOf: ({ text }) => spaced(text) };
}
