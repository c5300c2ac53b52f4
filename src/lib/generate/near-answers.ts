/** What is nearly right in a gap: other forms of the word, words that mean the same, and words that only look it. */
import { accentNeighbours } from '../french/accents.ts';
import { formsOf } from '../french/inflect.ts';
import type { Category, Lexicon } from '../french/lexicon.ts';
import type { GapQuestion, NearAnswer, Question } from '../quiz/quiz.ts';

type Known = { readonly category?: Category; readonly synonyms?: readonly string[] };

const inflected: readonly Category[] = ['NOUN', 'VERB', 'AUX', 'ADJ'];

/** Near answers to one accepted answer; none for an answer of several words. */
export function nearAnswers(
  answer: string,
  { lexicon }: { readonly lexicon: Lexicon },
  { category, synonyms = [] }: Known = {},
): NearAnswer[] {
  const form = answer.toLowerCase();
  if (!/^[\p{L}-]+$/u.test(form)) return [];
  const readings = lexicon
    .lookup(form)
    .filter((reading) =>
      category ? reading.category === category : inflected.includes(reading.category),
    );
  const forms = readings.flatMap((reading) => formsOf(reading.lemma, reading.category, lexicon));
  const near = new Map<string, NearAnswer['verdict']>();
  for (const text of synonyms) near.set(text, 'synonym');
  for (const { form: text } of forms) near.set(text, 'form');
  for (const text of accentNeighbours(form, lexicon)) near.set(text, 'other');
  near.delete(form);
  return [...near].map(([text, verdict]) => ({ text, verdict }));
}

/** A teacher's gaps with what is nearly right in them; other questions as they are. */
export function withNearAnswers(question: Question, lexicon: Lexicon): Question {
  if (question.kind !== 'gap' || question.near) return question;
  const near = question.gaps.map((accepted) =>
    accepted
      .flatMap((answer) => nearAnswers(answer, { lexicon }))
      .filter(({ text }) => !accepted.some((answer) => answer.toLowerCase() === text)),
  );
  return near.some((gap) => gap.length > 0)
    ? ({ ...question, near } satisfies GapQuestion)
    : question;
}
