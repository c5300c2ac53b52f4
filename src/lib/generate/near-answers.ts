/** What is nearly right in a gap: other forms of the word, words that mean the same, and words that only look it. */
import { accentNeighbours } from '../french/accents.ts';
import { formsOf, inflect } from '../french/inflect.ts';
import type { Analysis, Lexicon } from '../french/lexicon.ts';
import { foldWord } from '../quiz/nearest.ts';
import type { GapQuestion, NearAnswer, Question } from '../quiz/quiz.ts';

const inflected = new Set(['NOUN', 'VERB', 'AUX', 'ADJ']);
const letters = 'abcdefghijklmnopqrstuvwxyzéèêàâîôûç';

/** Spellings with one letter more, fewer or changed. */
const oneLetterOff = (form: string): string[] =>
  Array.from({ length: form.length + 1 }, (_, i) => [
    form.slice(0, i) + form.slice(i + 1),
    ...Array.from(letters, (letter) => form.slice(0, i) + letter + form.slice(i)),
    ...Array.from(letters, (letter) => form.slice(0, i) + letter + form.slice(i + 1)),
  ]).flat();

/**
 * Near answers to one accepted answer, `reading` being what it is there, and `synonyms` lemmas that mean the same; none
 * for an answer of several words.
 */
export function nearAnswers(
  answer: string,
  lexicon: Lexicon,
  reading?: Analysis,
  synonyms: readonly string[] = [],
): NearAnswer[] {
  const form = answer.toLowerCase();
  if (!/^[\p{L}-]+$/u.test(form)) return [];
  const readings = reading
    ? [reading]
    : lexicon.lookup(form).filter(({ category }) => inflected.has(category));
  const isOwn = ({ lemma, category }: Analysis): boolean =>
    readings.some((own) => own.lemma === lemma && own.category === category);
  const near = new Map<string, NearAnswer['verdict']>();
  for (const word of oneLetterOff(form)) {
    const found = lexicon.lookup(word).filter(({ category }) => category !== 'PROPN');
    if (found.length > 0 && !found.some(isOwn)) near.set(word, 'other');
  }
  for (const word of accentNeighbours(form, isOwn, lexicon)) near.set(word, 'other');
  for (const own of readings)
    for (const { form: text } of formsOf(own.lemma, own.category, lexicon))
      // « acheté » for « achète » is another form; a mere accent is told as one.
      if (foldWord(text) !== foldWord(form)) near.set(text, 'form');
  for (const lemma of synonyms) {
    const text = reading && inflect(lemma, reading.category, reading.features, lexicon);
    if (text) near.set(text, 'synonym');
  }
  near.delete(form);
  return [...near].map(([text, verdict]) => ({ text, verdict }));
}

/** A teacher's gaps with what is nearly right in them; other questions as they are. */
export function withNearAnswers(question: Question, lexicon: Lexicon): Question {
  if (question.kind !== 'gap' || question.near) return question;
  const near = question.gaps.map((accepted) =>
    accepted
      .flatMap((answer) => nearAnswers(answer, lexicon))
      .filter(({ text }) => !accepted.some((answer) => answer.toLowerCase() === text)),
  );
  return near.some((gap) => gap.length > 0)
    ? ({ ...question, near } satisfies GapQuestion)
    : question;
}
