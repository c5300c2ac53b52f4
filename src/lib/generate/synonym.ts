/** « Quel mot a presque le même sens ? », « Quel est le contraire ? » : of a word in its sentence. */
import { cefrLevels, type DictionaryEntry, headword } from '../french/dictionary.ts';
import type { TaggedToken } from '../french/tagger.ts';
import { aboutWord, candidateFor, contextOf, fromWords, reasonFor, wordIn } from './from-word.ts';
import type { AskableWord } from './askable-words.ts';
import type { Material } from './maker.ts';
import { optionsOf } from './options.ts';
import { type Rival, rivals } from './rivals.ts';
import { relational } from './definitions.ts';
import { foldWord } from '../quiz/nearest.ts';
import { mayMeanTheSame, sameRoot } from './senses.ts';
import { quoted } from '../quiz/quoting.ts';

/** « habituel » and « inhabituel », « minimal » and « maximal » : the form tells it. */
const endsAlike = (a: string, b: string): boolean =>
  foldWord(a).slice(-4) === foldWord(b).slice(-4);

/** « épargner : mettre de côté ; ne pas faire de mal » : two senses in one, or one with its own pronoun. */
const isPlain = ({ definition, frame }: DictionaryEntry): boolean =>
  !frame && !definition.includes(';');

/** What follows a noun and makes one name with it. */
const fixes = ({ category, lemma }: TaggedToken): boolean =>
  category === 'ADJ' || (category === 'ADP' && lemma === 'de');

/** A word of the list that has one sense of the key's category, and lists the key in its turn. */
function keyAmong(
  { dictionary }: Material,
  { lemma, category, level, interchangeable = [] }: DictionaryEntry,
  list: 'synonyms' | 'antonyms',
  words: readonly string[],
): DictionaryEntry | undefined {
  return words
    .filter((word) => interchangeable.includes(word))
    .map((word) => dictionary.senses(word, category))
    .flatMap((found) => (found.length === 1 ? found : []))
    .find(
      (other) =>
        !other.hasOtherSenses &&
        // a rarer word explains nothing
        cefrLevels.indexOf(other.level) <= cefrLevels.indexOf(level) &&
        isPlain(other) &&
        other[list].includes(lemma) &&
        !sameRoot(other.lemma, lemma) &&
        !(list === 'antonyms' && endsAlike(other.lemma, lemma)),
    );
}

const prompts = {
  synonyms: (word: string) => `Quel mot a presque le même sens que ${word} ici\u202f?`,
  antonyms: (word: string) => `Quel mot dit le contraire de ${word}\u202f?`,
};

/** The word as it stands, with its dictionary form where that differs: « ont racheté » (racheter). */
const shownForm = (form: string, { lemma }: DictionaryEntry): string =>
  form.toLowerCase() === lemma.toLowerCase() ? quoted(form) : `${quoted(form)} (${lemma})`;

/** The word on the other side, which tempts who has misread the question. */
function opposite(
  material: Material,
  key: DictionaryEntry,
  list: 'synonyms' | 'antonyms',
  right: DictionaryEntry,
) {
  const other = list === 'synonyms' ? 'antonyms' : 'synonyms';
  const entry = keyAmong(material, key, other, key[other]);
  return entry && !mayMeanTheSame(entry, right)
    ? {
        text: entry.lemma,
        reason:
          list === 'synonyms'
            ? `${quoted(entry.lemma)} dit le contraire.`
            : `${quoted(entry.lemma)} a presque le même sens.`,
      }
    : undefined;
}

const askFor = (list: 'synonyms' | 'antonyms') =>
  fromWords((material, word: AskableWord) => {
    const { entry } = word;
    // Adverbs have places of their own in a sentence: « n’a presque pas » is not « n’a très pas »
    if (entry.category === 'EXPR' || entry.category === 'ADV') return undefined;
    if (word.taught || !isPlain(entry)) return undefined;
    // « le suffrage », « soulager des établissements » : only qualities have a clear opposite
    if (list === 'antonyms' && entry.category !== 'ADJ') return undefined;
    // « un établissement public » : not every such body is « étatique »
    if (entry.category === 'ADJ' && relational.test(entry.definition)) return undefined;
    // « des combats ayant abouti à la prise » : another verb would be built otherwise
    const next = word.use.sentence.tokens[word.use.index + 1];
    if (entry.category === 'VERB' && next?.category === 'ADP') return undefined;
    // « agression sexuelle », « part du marché » : fixed, more or less
    if (entry.category === 'NOUN' && next && fixes(next)) return undefined;
    const right = keyAmong(material, entry, list, entry[list]);
    if (!right || word.use.sentence.tokens.some(({ lemma }) => lemma === right.lemma))
      return undefined;
    return candidateFor(word, list, 0.05, () => {
      const trap = opposite(material, entry, list, right);
      const isWrong = (other: DictionaryEntry): boolean =>
        !mayMeanTheSame(other, right) &&
        !material.dictionary.isConfusable(other, right) &&
        !entry.antonyms.includes(other.lemma) &&
        !right.antonyms.includes(other.lemma);
      const wrong: Rival[] = rivals(material, word, { count: trap ? 2 : 3, may: isWrong });
      if (wrong.length < (trap ? 2 : 3)) return undefined;
      const options = [
        ...(trap ? [trap] : []),
        ...wrong.map((rival) => ({ text: headword(rival.entry), reason: reasonFor(rival) })),
      ];
      return aboutWord(word, list, {
        prompt: `${prompts[list](shownForm(wordIn(material, word), entry))} ${quoted(contextOf(material, word).shown)}`,
        options: optionsOf(right.lemma, options, material.next),
      });
    });
  });

export const synonym = askFor('synonyms');
export const antonym = askFor('antonyms');
