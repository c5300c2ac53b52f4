/** Where a vocabulary word occurs in an article, whatever its inflection. */
import type { Lexicon } from '../french/lexicon.ts';
import { findByPrefix, type FindWord } from '../quiz/quiz-file-vocabulary.ts';

/** `le répit` → `répit`, `s’emporter` → `emporter`. */
const headword = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/^(?:(?:les?|la|une?|des|du|se)\s+|[ls]')/, '');

/** What begins alike is found without the lexicon; for the rest, as `aller` and « va », its lemmas decide. */
export const findWordWith =
  (lexicon: Lexicon): FindWord =>
  (word, text) => {
    const alike = findByPrefix(word, text);
    if (alike) return alike;
    const head = headword(word);
    for (const { 0: form, index } of text.matchAll(/\p{L}[\p{L}\p{M}-]*/gu))
      if (lexicon.lookup(form).some(({ lemma }) => lemma === head))
        return { start: index, end: index + form.length };
    return undefined;
  };
