/** « Un ou une ? » : the gender of a noun that its sentence does not show. */
import { aboutWord, candidateFor, contextOf, entryLine, fromWords } from './from-word.ts';
import { quoted } from './stem.ts';

/** « l’annonce », « les annonces », « d’annonce » : what stands before the noun tells no gender. */
const hides = /^(?:l['’]|d['’]|les|des|ces|ses|leurs?|aux|de|plusieurs|quelques|en|par|sans)$/i;

export const gender = fromWords((material, word) => {
  const { entry, use } = word;
  const [token] = use.tokens;
  const before = use.sentence.tokens[use.index - 1];
  const behind = use.sentence.tokens[use.index + 1];
  if (entry.category !== 'NOUN' || !token || !before || entry.gender === 'mf') return undefined;
  if (!entry.gender || !hides.test(before.text) || behind?.category === 'ADJ') return undefined;
  // « un mode », « une mode » : no noun of either gender
  const readings = material.lexicon
    .lookup(entry.lemma)
    .filter(({ category }) => category === 'NOUN');
  if (readings.length === 0 || readings.some(({ features }) => features.gender !== entry.gender))
    return undefined;
  return candidateFor(word, 'gender', -0.1, () => {
    const feminine = entry.gender === 'f';
    return aboutWord(word, 'gender', {
      prompt: `Dit-on ${quoted(`un ${entry.lemma}`)} ou ${quoted(`une ${entry.lemma}`)}\u202f? ${quoted(contextOf(material, word).shown)}`,
      options: [
        { id: 'un', text: `un ${entry.lemma}`, correct: !feminine },
        { id: 'une', text: `une ${entry.lemma}`, correct: feminine },
      ].map((option) =>
        option.correct
          ? option
          : {
              ...option,
              feedback: `${quoted(entry.lemma)} est ${feminine ? 'féminin' : 'masculin'}.`,
            },
      ),
      explanation: entryLine(entry),
    });
  });
});
