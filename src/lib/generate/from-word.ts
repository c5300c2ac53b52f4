/** What the questions about one word have in common. */
import { type DictionaryEntry, headword } from '../french/dictionary.ts';
import type { Candidate, Maker, Material } from './maker.ts';
import { type AskableWord, askableWords } from './askable-words.ts';
import { singleChoice } from './from-statement.ts';
import type { Rival } from './rivals.ts';
import { quoted } from '../quiz/quoting.ts';
import { blankLine } from './stem.ts';
import { slice } from '../text.ts';
import { blank, type ChoiceQuestion } from '../quiz/quiz.ts';

/** The word as the article writes it; of an expression with others in it (« n’aura pas lieu ») or cut short (« lors d’ ») the lemma. */
export function wordIn({ analysis }: Material, { use, entry }: AskableWord): string {
  const { tokens, sentence, index } = use;
  const isWhole = tokens.every((token, k) => token === sentence.tokens[index + k]);
  const written = slice(analysis.article.text, use);
  return isWhole && !/['’]$/.test(written) ? written : entry.lemma;
}

/** What the word means: the teacher's words, else the dictionary's. */
export const meaningOf = ({ entry }: AskableWord): string => entry.definition;

/** « racheter » : acheter une entreprise (to buy out). */
export function entryLine(entry: DictionaryEntry): string {
  const { category, gender, definition, glosses } = entry;
  const article =
    category === 'NOUN' && gender ? ` (${gender === 'mf' ? 'm. ou f.' : `${gender}.`})` : '';
  const gloss = Object.values(glosses)[0];
  return `${quoted(headword(entry))}${article}\u00a0: ${definition}${gloss ? ` (${gloss})` : ''}.`;
}

/** The same with what the teacher says of the word. */
export const explanationOf = (word: AskableWord): string =>
  word.taught?.definition
    ? `${quoted(word.taught.word)}\u00a0: ${meaningOf(word)}${word.taught.gloss ? ` (${word.taught.gloss})` : ''}.`
    : entryLine(word.entry);

/** The sentence with the word in it, and the same with a blank for it. */
export function contextOf(
  { analysis }: Material,
  { use }: AskableWord,
): { readonly shown: string; readonly blanked: string } {
  const { text } = analysis.article;
  const blanked = blankLine(text, use.sentence, use);
  return { blanked, shown: blanked.replace(blank, slice(text, use)) };
}

/** Why a word that tempts is wrong. */
export const reasonFor = ({ entry, temptation }: Rival): string => {
  const meaning = `${quoted(headword(entry))} veut dire\u00a0: ${entry.definition}.`;
  return temptation === 'lookalike' ? `Les deux mots se ressemblent, mais ${meaning}` : meaning;
};

type Fields = Pick<ChoiceQuestion, 'prompt' | 'options'> & { readonly explanation?: string };

/** A single choice about the word, with its place in the article as evidence. */
export const aboutWord = (word: AskableWord, seed: string, fields: Fields): ChoiceQuestion => {
  const { start, end, sentence } = word.use;
  return singleChoice(`${seed} ${word.entry.lemma} ${fields.prompt}`, 'vocabulary', {
    explanation: explanationOf(word),
    ...fields,
    evidence: { start, end, sentence: { start: sentence.start, end: sentence.end } },
  });
};

/** A candidate about a word: nothing else is asked of it, nor of its sentence. */
export const candidateFor = (
  { use, entry, worth }: AskableWord,
  kind: string,
  bonus: number,
  write: Candidate['write'],
): Candidate => ({
  write,
  score: worth + bonus,
  excludes: [`sentence ${use.sentence.start}`, `word ${entry.lemma}`],
  variety: [kind, entry.category],
  at: use,
});

/** A maker that asks every askable word. */
export const fromWords = (
  candidate: (material: Material, word: AskableWord) => Candidate | undefined,
): Maker => ({
  skill: 'vocabulary',
  make: (material) =>
    askableWords(material)
      .map((word) => candidate(material, word))
      .filter((one) => one !== undefined),
});
