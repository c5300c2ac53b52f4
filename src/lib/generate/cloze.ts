/** A word of the article left out of its own sentence; the other options are words of the same form. */
import { everydayWords } from '../french/everyday-words.ts';
import type { Sentence } from '../french/sentences.ts';
import { reportingLemmas } from '../french/reporting-verbs.ts';
import type { TaggedToken } from '../french/tagger.ts';
import type { Quiz, VocabularyEntry } from '../quiz/quiz.ts';
import { overlaps, slice } from '../text.ts';
import { singleChoice } from './from-statement.ts';
import type { Candidate, Maker, Material } from './maker.ts';
import { optionsOf } from './options.ts';
import { shuffle } from './random.ts';
import { balance, clozeLine, quoted } from './stem.ts';
import { entryFor } from './vocabulary.ts';

type Occurrence = {
  readonly token: TaggedToken;
  readonly index: number;
  readonly sentence: Sentence<TaggedToken>;
};

const askedCategories = new Set(['NOUN', 'VERB', 'ADJ']);
const minWords = 8;
const maxWords = 38;
const minLetters = 6;
const wrongOptions = 3;

const isVowel = (word: string): boolean => /^[aeiouyàâäéèêëîïôöùûüœæ]/i.test(word);
/** Behind these stands only a vowel, or only a consonant: `l’`, `cet`; `le`, `du`, `ce`. An `h` can be either: not asked. */
function elisionFits(before: string, word: string): boolean {
  if (/^h/i.test(word)) return false;
  if (/['’]$|^(?:cet|mon|ton|son|bel|nouvel|vieil)$/i.test(before))
    return isVowel(word) || /^(?:mon|ton|son)$/i.test(before);
  return /^(?:le|la|de|du|au|ce|ma|ta|sa|que|ne|se|je|me|te|beau|nouveau|vieux|jusque)$/i.test(
    before,
  )
    ? !isVowel(word)
    : true;
}

/** The features a gap demands; two words are offered together only where they agree in all. */
function shape({ category, features, text }: TaggedToken): string {
  const { gender, number, person, tense, mood } = features;
  if (category === 'VERB')
    return [
      category,
      mood,
      tense,
      person,
      mood === 'participle' ? `${gender ?? ''}${number ?? ''}` : number,
    ].join(' ');
  // « prudent », « prudente » : an adjective of one form for both genders has no gender feature
  return [category, gender ?? (/e[sx]?$/.test(text) ? 'e' : 'm'), number].join(' ');
}

const isPlainWord = ({ text, kind }: TaggedToken): boolean =>
  kind === 'word' && /^\p{Ll}[\p{Ll}\-\u2010\u2011]{3,}$/u.test(text);

/** A sentence long enough to give context and short enough to be read in a prompt. */
function isReadable({ tokens }: Sentence<TaggedToken>): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  return words >= minWords && words <= maxWords;
}

const isAskable = ({ token, sentence, index }: Occurrence): boolean =>
  askedCategories.has(token.category) &&
  isPlainWord(token) &&
  !/['’-]$|^-/.test(sentence.tokens[index + 1]?.text ?? '');

function occurrences({ analysis }: Material): Occurrence[] {
  return analysis.blocks
    .filter(({ block }) => block.kind !== 'title')
    .flatMap(({ sentences }) => sentences)
    .filter(isReadable)
    .flatMap((sentence) => sentence.tokens.map((token, index) => ({ token, index, sentence })))
    .filter(isAskable);
}

/** The lemmas that stand beside a word in the article: who shares them could fit in the gap too. */
const neighbours = ({ sentence, index }: Occurrence): string[] =>
  [sentence.tokens[index - 1], sentence.tokens[index + 1]]
    .filter((token) => token && /^(?:NOUN|VERB|ADJ|PROPN)$/.test(token.category))
    .map((token) => token?.lemma ?? '');

/** « condamné », « dénoncé » : verbs of saying take one another's place too easily. */
const isReporting = ({ category, lemma }: TaggedToken): boolean =>
  category === 'VERB' && reportingLemmas.has(lemma);

/** How a word goes on: « s’occuper [de] », « interdire [TikTok] ». One that goes on otherwise fits less well,
 * and a wrong option that fits is worse than one that tempts nobody. */
const construction = ({ sentence, index }: Occurrence): string => {
  const after = sentence.tokens[index + 1];
  return after?.category === 'ADP' ? after.lemma : (after?.category ?? '');
};

/** Occurrences by shape: only those of one shape are offered together. */
type Shelf = ReadonlyMap<string, readonly Occurrence[]>;

function shelve(all: readonly Occurrence[]): Shelf {
  const shelf = new Map<string, Occurrence[]>();
  for (const occurrence of all) {
    if (everydayWords.has(occurrence.token.lemma)) continue;
    const key = shape(occurrence.token);
    const row = shelf.get(key) ?? [];
    if (!row.some(({ token }) => token.text === occurrence.token.text)) row.push(occurrence);
    shelf.set(key, row);
  }
  return shelf;
}

/** Three words of the key's shape that neither share its root nor its company in the article; or fewer. */
function distractors(shelf: Shelf, key: Occurrence, next: () => number): Occurrence[] {
  const before = key.sentence.tokens[key.index - 1]?.text ?? '';
  const root = key.token.lemma.slice(0, 5);
  const company = new Set(neighbours(key));
  const inSentence = new Set(key.sentence.tokens.map(({ lemma }) => lemma));
  const fits = (shelf.get(shape(key.token)) ?? []).filter(
    (other) =>
      other.token.text !== key.token.text &&
      other.token.lemma.slice(0, 5) !== root &&
      !inSentence.has(other.token.lemma) &&
      elisionFits(before, other.token.text) &&
      !(isReporting(key.token) && isReporting(other.token)) &&
      !neighbours(other).some((lemma) => company.has(lemma)),
  );
  const own = construction(key);
  const distance = (other: Occurrence): number =>
    Math.abs(other.token.text.length - key.token.text.length) +
    (construction(other) === own ? 4 : 0);
  return shuffle(fits, next)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, wrongOptions);
}

/** Where a wrong word was taken from. */
function feedbackFor(text: string, { token, sentence }: Occurrence): string {
  const whole = slice(text, sentence);
  const around = text
    .slice(Math.max(sentence.start, token.start - 60), Math.min(sentence.end, token.end + 60))
    .replace(/^\S*\s|\s\S*$/g, '');
  const passage = whole.length <= 140 ? whole : `…\u00a0${around}\u00a0…`;
  return `${quoted(token.text)} vient d’un autre passage\u00a0: ${quoted(balance(passage.replace(/\s+/g, ' ')))}`;
}

function explanationOf(token: TaggedToken, entry: VocabularyEntry | undefined): string {
  const lemma =
    token.category === 'VERB' && token.lemma !== token.text
      ? `, du verbe ${quoted(token.lemma)}`
      : '';
  if (!entry) return `L’article dit\u00a0: ${quoted(token.text)}${lemma}.`;
  const meaning = [entry.definition, entry.gloss].filter(Boolean).join(' – ');
  return `${quoted(entry.word)}\u00a0: ${meaning}.`;
}

/** Sentences that a teacher's question is about, and words that it asks for: they must not answer each other. */
function isTaken({ questions, article }: Quiz, { token, sentence }: Occurrence): boolean {
  const line = fold(slice(article.text, sentence));
  return questions.some((question) => {
    if (question.evidence && overlaps(question.evidence, sentence)) return true;
    if (question.kind !== 'gap') return false;
    return question.gaps
      .flat()
      .some((answer) => fold(token.text) === fold(answer) || line.includes(` ${fold(answer)} `));
  });
}
const fold = (text: string): string =>
  text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');

function candidate(material: Material, shelf: Shelf, key: Occurrence): Candidate | undefined {
  const { analysis, quiz, next } = material;
  const { text } = analysis.article;
  const { token, sentence, index } = key;
  const { start, end, lemma } = token;
  const entry = entryFor(quiz.vocabulary, token);
  if (!entry && (everydayWords.has(lemma) || token.text.length < minLetters)) return undefined;
  if (sentence.tokens.filter((other) => other.lemma === lemma).length > 1) return undefined;
  if (!elisionFits(sentence.tokens[index - 1]?.text ?? '', token.text)) return undefined;
  const line = clozeLine(text.slice(sentence.start, start), text.slice(end, sentence.end));
  return {
    write: () => {
      const others = distractors(shelf, key, next);
      // A teacher's word is asked with two wrong options too.
      if (others.length < (entry ? 2 : wrongOptions)) return undefined;
      const wrong = others.map((other) => ({
        text: other.token.text,
        reason: feedbackFor(text, other),
      }));
      return singleChoice(`cloze ${line} ${token.text}`, 'vocabulary', {
        prompt: `Quel mot l’article emploie-t-il ici\u202f? ${quoted(balance(line))}`,
        options: optionsOf(token.text, wrong, next),
        evidence: { start, end, sentence: { start: sentence.start, end: sentence.end } },
        explanation: explanationOf(token, entry),
      });
    },
    score: (entry ? 1 : 0) + Math.min(lemma.length, 10) / 20 + next() * 0.2,
    excludes: [`sentence ${sentence.start}`, `word ${lemma}`],
    variety: [token.category],
    at: token,
  };
}

export const cloze: Maker = {
  skill: 'vocabulary',
  make: (material) => {
    const all = occurrences(material);
    const shelf = shelve(all);
    return all
      .filter((key) => !isTaken(material.quiz, key))
      .map((key) => candidate(material, shelf, key))
      .filter((one) => one !== undefined);
  },
};
