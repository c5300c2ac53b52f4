/** « Quel mot de l’article veut dire : “acheter une entreprise” ? » : words of the article. */
import { headword } from '../french/dictionary.ts';
import { aboutWord, candidateFor, fromWords, meaningOf, reasonFor } from './from-word.ts';
import { optionsOf } from './options.ts';
import { rivals } from './rivals.ts';
import { tellsItself } from './senses.ts';
import { quoted } from '../quiz/quoting.ts';

export const wordForDefinition = fromWords((material, word) =>
  // « toutefois » among « parfois » and « longtemps » : of another sort
  /^(?:EXPR|ADV)$/.test(word.entry.category) || tellsItself(word.entry.lemma, meaningOf(word))
    ? undefined
    : candidateFor(word, 'word-for-definition', 0.05, () => {
        const wrong = rivals(material, word, { count: 3, fromArticle: true });
        if (wrong.length < (word.taught ? 2 : 3)) return undefined;
        return aboutWord(word, 'definition', {
          prompt: `Quel mot de l’article veut dire\u00a0: ${quoted(meaningOf(word))}\u202f?`,
          options: optionsOf(
            headword(word.entry),
            wrong.map((rival) => ({ text: headword(rival.entry), reason: reasonFor(rival) })),
            material.next,
          ),
        });
      }),
);
