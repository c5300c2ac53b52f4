/** What makes two questions of one quiz a bad pair. */
import { foldWord } from './nearest.ts';
import type { Question } from './quiz.ts';

const folded = (text: string): string =>
  ` ${foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** What a learner must find out: the right options, or what goes into the gaps. */
function keysOf(question: Question): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.filter(({ correct }) => correct).map(({ text }) => text);
    case 'gap':
      return question.gaps.flat();
    default:
      return [];
  }
}

/** What a question tells of itself before it is answered. */
const shownBy = (question: Question): string =>
  folded(
    [
      question.prompt,
      ...(question.kind === 'matching' ? question.pairs.map(({ left }) => left) : []),
    ].join(' '),
  );

/** Whether the text of `a` holds the answer of `b`, a question about words. */
export const tells = (a: Question, b: Question): boolean =>
  b.skill === 'vocabulary' &&
  keysOf(b).some((key) => key.length > 3 && shownBy(a).includes(folded(key)));

/** Whether no two of its options read the same. */
export const isDistinct = (question: Question): boolean =>
  !('options' in question) ||
  new Set(question.options.map(({ text }) => folded(text))).size === question.options.length;

/** Whether two questions ask the same, or the one answers the other. */
export const clash = (a: Question, b: Question): boolean =>
  a.prompt === b.prompt || tells(a, b) || tells(b, a);
