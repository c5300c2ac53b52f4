/** « Dans cette phrase, que veut dire “racheter” ? » : its definition among others. */
import { type DictionaryEntry, headword } from '../french/dictionary.ts';
import { aboutWord, candidateFor, contextOf, fromWords, meaningOf, wordIn } from './from-word.ts';
import { optionsOf, type Wrong } from './options.ts';
import { rivals } from './rivals.ts';
import { tellsItself } from './senses.ts';
import { capitalise, quoted } from '../quiz/quoting.ts';

/** What the foreign word means that the key is mistaken for: « to abort (avorter) ». */
function falseFriendOf({ falseFriend }: DictionaryEntry): Wrong | undefined {
  const [, foreign, sense] = /^(.+?) \(([^)]+)\)$/u.exec(falseFriend ?? '') ?? [];
  return foreign && sense
    ? {
        text: capitalise(sense),
        reason: `C’est le sens du mot anglais ${quoted(foreign)}\u00a0: un faux ami.`,
      }
    : undefined;
}

/** What the options are for a reader who wants words in another language: without the teacher's one gloss, of any. */
const glossesOf = ({ glosses }: DictionaryEntry): Pick<Wrong, 'glosses'> =>
  Object.keys(glosses).some((language) => language.length > 2) ? {} : { glosses };

export const meaning = fromWords((material, word) =>
  tellsItself(word.entry.lemma, meaningOf(word))
    ? undefined
    : candidateFor(word, 'meaning', 0.1, () => {
        const friend = falseFriendOf(word.entry);
        const wrong = rivals(material, word, { count: friend ? 2 : 3 });
        if (wrong.length < (friend ? 2 : 3)) return undefined;
        return aboutWord(word, 'meaning', {
          prompt: `Que veut dire ${quoted(wordIn(material, word))} ici\u202f? ${quoted(contextOf(material, word).shown)}`,
          options: optionsOf(
            { text: capitalise(meaningOf(word)), ...glossesOf(word.entry) },
            [
              ...(friend ? [friend] : []),
              ...wrong.map(({ entry, temptation }) => ({
                text: capitalise(entry.definition),
                ...glossesOf(entry),
                reason: `C’est le sens de ${quoted(headword(entry))}${
                  temptation === 'lookalike'
                    ? ', qui lui ressemble'
                    : temptation === 'neighbour'
                      ? ', un autre mot de l’article'
                      : ''
                }.`,
              })),
            ],
            material.next,
          ),
        });
      }),
);
