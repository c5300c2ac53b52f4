/** « Masculin ou féminin ? » : the gender of a noun that its sentence does not show. */
import type { TaggedToken } from '../french/tagger.ts';
import { formsOf } from '../french/inflect.ts';
import { aboutWord, candidateFor, contextOf, entryLine, fromWords } from './from-word.ts';
import { kindOf } from './definitions.ts';
import type { Level } from '../quiz/quiz.ts';
import { quoted } from '../quiz/quoting.ts';

/** « l’annonce », « les annonces », « d’annonce » : what stands before the noun tells no gender. */
const hides = /^(?:l['’]|d['’]|les|des|ces|ses|leurs?|aux|de|plusieurs|quelques|en|par|sans)$/i;

const learners: ReadonlySet<Level> = new Set(['A1', 'A2', 'B1']);

export const gender = fromWords((material, word) => {
  const { entry, use } = word;
  const [token] = use.tokens;
  const before = use.sentence.tokens[use.index - 1];
  if (entry.category !== 'NOUN' || !token || !before || entry.gender === 'mf') return undefined;
  // Two answers, of which one is soon guessed: worth asking while genders are learned with their nouns.
  if (!learners.has(material.level)) return undefined;
  if (!entry.gender || !hides.test(before.text) || kindOf(entry) === 'person') return undefined;
  // « l’annonce faite », « les pourparlers s’annoncent houleux » : shown
  const shows = ({ category, features }: TaggedToken): boolean =>
    category === 'ADJ' || features.mood === 'participle';
  if (use.sentence.tokens.slice(use.index + 1, use.index + 12).some(shows)) return undefined;
  // « un mode », « une mode » : no noun of either gender
  const readings = material.lexicon
    .lookup(entry.lemma)
    .filter(({ category }) => category === 'NOUN');
  if (readings.length === 0 || readings.some(({ features }) => features.gender !== entry.gender))
    return undefined;
  const forms = formsOf(entry.lemma, 'NOUN', material.lexicon);
  // « une étudiante » : one of two
  if (forms.some(({ features }) => features.gender && features.gender !== entry.gender))
    return undefined;
  return candidateFor(word, 'gender', 0.05, () => {
    const feminine = entry.gender === 'f';
    return aboutWord(word, 'gender', {
      prompt: `Le nom ${quoted(entry.lemma)} est-il masculin ou féminin\u202f? ${quoted(contextOf(material, word).shown)}`,
      options: [
        { id: 'm', text: 'Masculin', correct: !feminine },
        { id: 'f', text: 'Féminin', correct: feminine },
      ].map((option) =>
        option.correct
          ? option
          : {
              ...option,
              feedback: `${quoted(entry.lemma)} est un nom ${feminine ? 'féminin' : 'masculin'}.`,
            },
      ),
      explanation: entryLine(entry),
    });
  });
});
