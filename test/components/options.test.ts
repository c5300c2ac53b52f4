import { beforeEach, expect, test } from 'vitest';
import { preferences } from '../../src/lib/browser/preferences.svelte.ts';
import { optionTexts } from '../../src/lib/components/options.ts';
import type { ChoiceQuestion } from '../../src/lib/quiz/quiz.ts';
import { single } from '../quiz/sample.ts';

const glossed: ChoiceQuestion = {
  ...single,
  options: single.options.map((option) => ({ ...option, glosses: { en: `the ${option.id}` } })),
};
const shown = (question: ChoiceQuestion) => {
  const { lang, textOf } = optionTexts(question);
  return { lang, texts: question.options.map(textOf) };
};

beforeEach(() => preferences.load());

test('options stand as in the quiz for who reads the interface in French', () => {
  expect(shown(glossed)).toEqual({ lang: 'fr', texts: single.options.map(({ text }) => text) });
});

test('options stand in the reader’s language for who wishes it', () => {
  preferences.change({ glossedOptions: true, gloss: 'en' });
  expect(shown(glossed)).toEqual({
    lang: 'en',
    texts: single.options.map(({ id }) => `the ${id}`),
  });
});

test('one option without a gloss leaves all in French', () => {
  preferences.change({ glossedOptions: true, gloss: 'en' });
  const [first, ...others] = glossed.options;
  if (!first) throw new Error('The sample has options.');
  const partly = { ...glossed, options: [{ ...first, glosses: {} }, ...others] };
  expect(shown(partly).lang).toBe('fr');
});
