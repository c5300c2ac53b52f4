/** Answers that were begun before something changed: a hint ruled an option out, or a new version of the site another question. */
import type { Answer } from './attempt.ts';
import type { Question } from './quiz.ts';

/**
 * What of an answer its question can still take, `answer` itself where that is all of it: without options that are gone or are
 * `struck`, by id. `undefined` where nothing of it means the same any more.
 */
export function fitted(
  question: Question,
  answer: Answer | undefined,
  struck: readonly string[] = [],
): Answer | undefined {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      if (answer?.kind !== question.kind) return undefined;
      const open = answer.options.filter(
        (id) => question.options.some((option) => option.id === id) && !struck.includes(id),
      );
      return open.length === answer.options.length ? answer : { ...answer, options: open };
    }
    case 'gap':
      return answer?.kind === 'gap' && answer.texts.length === question.gaps.length
        ? answer
        : undefined;
    case 'matching': {
      const { length } = question.pairs;
      return answer?.kind === 'matching' &&
        answer.rights.length === length &&
        answer.rights.every((right) => right < length)
        ? answer
        : undefined;
    }
    case 'passage':
      return answer?.kind === 'passage' ? answer : undefined;
  }
}
