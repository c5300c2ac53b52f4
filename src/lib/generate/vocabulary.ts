/** The teacher's `## Vocabulaire` and the words of the article it speaks of. */
import type { TaggedToken } from '../french/tagger.ts';
import type { Quiz, VocabularyEntry } from '../quiz/quiz.ts';
import { overlaps, slice, type Span } from '../text.ts';

const fold = (text: string): string =>
  text.toLowerCase().normalize('NFC').replace(/[’ʼ]/g, "'").replace(/œ/g, 'oe').trim();

/**
 * `les pourparlers` → `pourparlers`, `s’emporter` → `emporter`, in lower case with straight apostrophes and
 * « œ » as two letters; an expression of several words stays as it is.
 */
const headword = (word: string): string =>
  fold(word).replace(/^(?:(?:les?|la|une?|des|du|se)\s+|[ls]')/, '');

/** Whether a word as a teacher lists it is a token’s lemma or its form. */
export const isHeadword = (word: string, ...forms: readonly string[]): boolean => {
  const head = headword(word);
  return forms.some((form) => fold(form) === head);
};

/** The entry whose word the token is an inflected form of. */
export const entryFor = (
  vocabulary: readonly VocabularyEntry[],
  token: TaggedToken,
): VocabularyEntry | undefined =>
  vocabulary.find(({ word }) => isHeadword(word, token.lemma, token.text));

/** Whether a sentence is what a teacher's question is about, or holds a word one asks for: they would answer each other. */
export function isTaken({ questions, article }: Quiz, sentence: Span): boolean {
  if (questions.length === 0) return false;
  const line = fold(slice(article.text, sentence)).replace(/\s+/g, ' ');
  return questions.some((question) => {
    if (question.evidence && overlaps(question.evidence, sentence)) return true;
    return (
      question.kind === 'gap' &&
      question.gaps.flat().some((answer) => line.includes(` ${fold(answer)} `))
    );
  });
}
