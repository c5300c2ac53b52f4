/** « Quel nom vient du verbe “décider” ? » : the noun beside nouns that French could have had. */
import { foldWord } from '../quiz/nearest.ts';
import { aboutWord, candidateFor, contextOf, entryLine, fromWords, wordIn } from './from-word.ts';
import type { Material } from './maker.ts';
import { optionsOf } from './options.ts';
import { shuffle } from './random.ts';
import { quoted } from '../quiz/quoting.ts';

/** Endings that make nouns of verbs: a learner tries them. */
const endings = ['ation', 'ement', 'age', 'ance', 'aison'];
/** « sécurité » made « sécuriser », and not the other way round. */
const made = /(?:[tsx]ion|ment|age|ance|ence)$/u;

/** Letters that a noun shares with its word at least. */
const root = 3;

const stemOf = (lemma: string): string => lemma.replace(/(?:er|ir|oir|re|eux|e)$/u, '');

/** Nouns that the ending would give and the lexicon does not have. */
function inventions({ lexicon, next }: Material, lemma: string): string[] {
  const stem = stemOf(lemma);
  return shuffle(endings, next)
    .map((ending) => stem + ending)
    .filter((word) => lexicon.lookup(word).length === 0);
}

export const wordFamily = fromWords((material, word) => {
  const { entry } = word;
  const { lemma, category } = entry;
  if (word.taught || entry.frame || category !== 'VERB') return undefined;
  const isNoun = (other: string): boolean =>
    !/[\s-]/.test(other) &&
    foldWord(other).slice(0, root) === foldWord(lemma).slice(0, root) &&
    made.test(other) &&
    // « lacération » : of little use
    material.dictionary.senses(other, 'NOUN').length > 0 &&
    material.lexicon.lookup(other).some((reading) => reading.category === 'NOUN');
  const noun = entry.family.find(isNoun);
  // the article says it itself
  if (material.uses.some(({ senses: [used] }) => used.lemma === noun)) return undefined;
  // « espérance » beside « espoir » : the other is as right
  const nouns = entry.family.filter(
    (other) => material.dictionary.senses(other, 'NOUN').length > 0,
  );
  if (!noun || nouns.length > 1) return undefined;
  return candidateFor(word, 'family', 0, () => {
    const wrong = inventions(material, lemma).slice(0, 3);
    if (wrong.length < 3) return undefined;
    return aboutWord(word, 'family', {
      prompt: `Quel nom vient du verbe ${quoted(lemma)}\u202f? ${quoted(contextOf(material, word).shown)}`,
      options: optionsOf(
        noun,
        wrong.map((text) => ({ text, reason: `Ce mot n’existe pas en français.` })),
        material.next,
      ),
      explanation: `${quoted(wordIn(material, word))}\u00a0: le nom est ${quoted(noun)}. ${entryLine(entry)}`,
    });
  });
});
