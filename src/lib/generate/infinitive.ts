/** « “tiendra” : de quel verbe est-ce une forme ? » : asked where the form hides its infinitive. */
import { aboutWord, candidateFor, contextOf, entryLine, fromWords, wordIn } from './from-word.ts';
import { optionsOf } from './options.ts';
import { shuffle } from './random.ts';
import { mayMeanTheSame } from './senses.ts';
import { foldWord } from '../quiz/nearest.ts';
import { quoted } from './stem.ts';

/** Letters of the infinitive, from its first, that the form keeps; with more the answer is to be seen. */
const hidden = (form: string, lemma: string): boolean => {
  const stem = foldWord(lemma).replace(/(?:er|ir|oir|re)$/, '');
  return !foldWord(form).startsWith(stem);
};

export const infinitive = fromWords((material, word) => {
  const { entry, use } = word;
  const [token] = use.tokens;
  if (entry.category !== 'VERB' || !token || use.tokens.length > 1) return undefined;
  if (token.features.mood === 'infinitive' || !hidden(token.text, entry.lemma)) return undefined;
  const lemmas = new Set(
    material.lexicon
      .lookup(token.text)
      .filter(({ category }) => category === 'VERB' || category === 'AUX')
      .map(({ lemma }) => lemma),
  );
  if (lemmas.size !== 1) return undefined;
  return candidateFor(word, 'infinitive', 0, () => {
    const start = foldWord(token.text).slice(0, 2);
    const others = shuffle(
      material.dictionary.entries.filter(
        (other) =>
          other.category === 'VERB' &&
          foldWord(other.lemma).startsWith(start) &&
          !lemmas.has(other.lemma) &&
          !mayMeanTheSame(other, entry),
      ),
      material.next,
    ).slice(0, 3);
    if (others.length < 3) return undefined;
    return aboutWord(word, 'infinitive', {
      prompt: `De quel verbe ${quoted(wordIn(material, word))} est-il une forme\u202f? ${quoted(contextOf(material, word).shown)}`,
      options: optionsOf(
        entry.lemma,
        others.map(({ lemma, definition }) => ({
          text: lemma,
          reason: `${quoted(lemma)} (${definition}) se conjugue autrement.`,
        })),
        material.next,
      ),
      explanation: `${quoted(token.text)} vient de ${quoted(entry.lemma)}. ${entryLine(entry)}`,
    });
  });
});
