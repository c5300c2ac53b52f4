/** Answers and keys in words, one line each, for feedback and review. */
import type { Answer } from '../quiz/attempt.ts';
import type { Question } from '../quiz/quiz.ts';
import { slice } from '../text.ts';
import { spaced } from './spacing.ts';

const quoted = (words: string) => `« ${spaced(words)} »`;
const pairLine = (left: string, right: string | undefined) => spaced(`${left} → ${right ?? '…'}`);

/** What was answered; none for an empty answer, or one that no longer fits its question. */
export function answerLines(question: Question, answer: Answer, text: string): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      if (answer.kind !== question.kind) return [];
      const chosen = new Set(answer.options);
      return question.options
        .filter(({ id }) => chosen.has(id))
        .map((option) => spaced(option.text));
    }
    case 'gap':
      return answer.kind === 'gap' ? answer.texts.map((typed) => typed.trim() || '…') : [];
    case 'matching':
      if (answer.kind !== 'matching') return [];
      return question.pairs.map(({ left }, index) =>
        pairLine(left, question.pairs[answer.rights[index] ?? -1]?.right),
      );
    case 'passage':
      return answer.kind === 'passage' ? [quoted(slice(text, answer.passage))] : [];
  }
}

/** What would have been right. */
export function keyLines(question: Question, text: string): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.filter(({ correct }) => correct).map((option) => spaced(option.text));
    case 'gap':
      return question.gaps.map(([first, ...others]) =>
        others.length > 0 ? `${first} (ou ${others.join(', ')})` : (first ?? ''),
      );
    case 'matching':
      return question.pairs.map(({ left, right }) => pairLine(left, right));
    case 'passage':
      return [quoted(slice(text, question.passage))];
  }
}

/** The feedback of the options that were chosen: why each is right or wrong. */
export function chosenReasons(question: Question, answer: Answer): string[] {
  if (question.kind !== 'single' && question.kind !== 'multiple') return [];
  const chosen = answer.kind === question.kind ? answer.options : [];
  return question.options
    .filter(({ id, feedback }) => feedback !== undefined && chosen.includes(id))
    .map(({ text, feedback = '' }) =>
      spaced(chosen.length > 1 ? `${text} : ${feedback}` : feedback),
    );
}
