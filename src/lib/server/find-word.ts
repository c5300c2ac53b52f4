/** Where a vocabulary word occurs in an article, whatever its inflection. */
import type { Lexicon } from '../french/lexicon.ts';
import { isHeadword } from '../generate/vocabulary.ts';
import { findByPrefix, type FindWord } from '../quiz/quiz-file-vocabulary.ts';

/** What begins alike is found without the lexicon; for the rest, as `aller` and « va », its lemmas decide. */
export const findWordWith =
  (lexicon: Lexicon): FindWord =>
  (word, text) => {
    const alike = findByPrefix(word, text);
    if (alike) return alike;
    for (const { 0: form, index } of text.matchAll(/\p{L}[\p{L}\p{M}-]*/gu))
      if (lexicon.lookup(form).some(({ lemma }) => isHeadword(word, lemma)))
        return { start: index, end: index + form.length };
    return undefined;
  };
