/** « Quel mot est de la même famille que “déclarer” ? » : beside words that only look like it. */
import type { DictionaryEntry } from '../french/dictionary.ts';
import { foldWord } from '../quiz/nearest.ts';
import { aboutWord, candidateFor, contextOf, fromWords, wordIn } from './from-word.ts';
import type { Material } from './maker.ts';
import { optionsOf } from './options.ts';
import { shuffle } from './random.ts';
import { articleEntries, mayMeanTheSame } from './senses.ts';
import { quoted } from './stem.ts';

/** A relative begins with at least so many of the key's letters; a stranger shares one fewer. */
const root = 4;
/** A relative that keeps more of the word than this share is told at sight: déclarer, déclaration. */
const mostKept = 0.65;

/** Words that begin like the key and are no relatives: three letters shared, not four. */
function strangers(material: Material, key: DictionaryEntry, relative: string): DictionaryEntry[] {
  const own = foldWord(key.lemma);
  const isStranger = ({ lemma, category, family }: DictionaryEntry): boolean => {
    const other = foldWord(lemma);
    return (
      (category === 'NOUN' || category === 'VERB' || category === 'ADJ') &&
      other.slice(0, root - 1) === own.slice(0, root - 1) &&
      other.slice(0, root) !== own.slice(0, root) &&
      other.slice(0, root) !== foldWord(relative).slice(0, root) &&
      !key.family.includes(lemma) &&
      !family.includes(key.lemma)
    );
  };
  const relatives = material.dictionary.entries.filter(({ lemma }) => lemma === relative);
  return shuffle(
    [
      ...articleEntries(material).filter(isStranger),
      ...material.dictionary.entries.filter(isStranger),
    ],
    material.next,
  ).filter(
    (entry) =>
      !mayMeanTheSame(entry, key) && !relatives.some((other) => mayMeanTheSame(entry, other)),
  );
}

/** The share of a word's letters that another begins with too. */
function kept(word: string, other: string): number {
  const [own, theirs] = [foldWord(word), foldWord(other)];
  let length = 0;
  while (length < own.length && own.charAt(length) === theirs.charAt(length)) length++;
  return length / own.length;
}

export const wordFamily = fromWords((material, word) => {
  const { entry } = word;
  const relative = entry.family.find(
    (other) =>
      !/[\s-]/.test(other) &&
      foldWord(other).slice(0, root) === foldWord(entry.lemma).slice(0, root) &&
      kept(entry.lemma, other) <= mostKept,
  );
  if (!relative || word.taught || entry.category === 'EXPR') return undefined;
  return candidateFor(word, 'family', 0, () => {
    const wrong = strangers(material, entry, relative).slice(0, 3);
    if (wrong.length < 3) return undefined;
    return aboutWord(word, 'family', {
      prompt: `Quel mot est de la même famille que ${quoted(wordIn(material, word))}\u202f? ${quoted(contextOf(material, word).shown)}`,
      options: optionsOf(
        relative,
        wrong.map(({ lemma, definition }) => ({
          text: lemma,
          reason: `${quoted(lemma)} (${definition}) n’a que ses premières lettres en commun.`,
        })),
        material.next,
      ),
      explanation: `${quoted(relative)} et ${quoted(entry.lemma)} sont de la même famille. ${quoted(entry.lemma)}\u00a0: ${entry.definition}.`,
    });
  });
});
