/** « Dans cette phrase, que veut dire “racheter” ? » : its definition among others. */
import { headword } from '../french/dictionary.ts';
import { aboutWord, candidateFor, contextOf, fromWords, meaningOf, wordIn } from './from-word.ts';
import { optionsOf } from './options.ts';
import { rivals, tellsItself } from './senses.ts';
import { capitalise, quoted } from './stem.ts';

export const meaning = fromWords((material, word) =>
  tellsItself(word.entry.lemma, meaningOf(word))
    ? undefined
    : candidateFor(word, 'meaning', 0.1, () => {
        const wrong = rivals(material, word, { count: 3 });
        if (wrong.length < 3) return undefined;
        return aboutWord(word, 'meaning', {
          prompt: `Que veut dire ${quoted(wordIn(material, word))} ici\u202f? ${quoted(contextOf(material, word).shown)}`,
          options: optionsOf(
            capitalise(meaningOf(word)),
            wrong.map(({ entry, temptation }) => ({
              text: capitalise(entry.definition),
              reason: `C’est le sens de ${quoted(headword(entry))}${
                temptation === 'lookalike'
                  ? ', qui lui ressemble'
                  : temptation === 'neighbour'
                    ? ', un autre mot de l’article'
                    : ''
              }.`,
            })),
            material.next,
          ),
        });
      }),
);
