/** In what order options are shown: another at every attempt, the same at every look at one. */
import { random, shuffle } from '../generate/random.ts';
import type { ChoiceQuestion, MatchingQuestion, Option, Question } from '../quiz/quiz.ts';

/** Answers on a scale stand in the order everybody knows: « Vrai », « Faux », « Non mentionné ». */
const scale =
  /^(?:vrai|faux|oui|non|non (?:mentionné|précisé)|on ne sait pas|ni l[’']un ni l[’']autre)\b/iu;
/** « Toutes ces réponses » speaks of the options above it. */
const aboutOthers =
  /^(?:toutes?|aucune?|les deux|les trois)\b.*(?:réponses?|propositions?|précédente?s?|ci-dessus)|^les deux$/iu;

/** Dates and amounts that were written in rising order stay so. */
function rising(texts: readonly string[]): boolean {
  const numbers = texts.map((text) =>
    /^\D{0,3}(\d[\d\s\u202F]*)/u.exec(text)?.[1]?.replace(/\D/g, ''),
  );
  return numbers.every((number, index) => {
    const before = numbers[index - 1];
    return number !== undefined && (before === undefined || Number(before) <= Number(number));
  });
}

function keepsOrder(texts: readonly string[]): boolean {
  return (
    texts.every((text) => scale.test(text.trim())) ||
    texts.some((text) => aboutOthers.test(text.trim())) ||
    rising(texts)
  );
}

/** A choice question's options as this attempt shows them. */
export function shownOptions({ id, options }: ChoiceQuestion, attempt: string): readonly Option[] {
  if (keepsOrder(options.map(({ text }) => text))) return options;
  return shuffle(options, random(`${attempt}/${id}`));
}

/** The attempt by whose id the first question is shown before there is any. */
export const firstShown = 'first';

/** Whether two attempts show what is chosen from in the same order. */
export function isSameOrder(question: Question, one: string, other: string): boolean {
  const orderIn = (attempt: string): string => {
    if ('options' in question)
      return shownOptions(question, attempt)
        .map(({ id }) => id)
        .join();
    if (question.kind !== 'matching') return '';
    return shownRights(question, attempt)
      .map(({ index }) => index)
      .join();
  };
  return orderIn(one) === orderIn(other);
}

/** The rights of a matching question as this attempt offers them, each text once, with its index in `pairs`. */
export function shownRights(
  { id, pairs }: MatchingQuestion,
  attempt: string,
): { readonly index: number; readonly text: string }[] {
  const rights = pairs.map(({ right }, index) => ({ index, text: right }));
  const distinct = rights.filter(
    ({ text, index }) => rights.findIndex((other) => other.text === text) === index,
  );
  return shuffle(distinct, random(`${attempt}/${id}`));
}
