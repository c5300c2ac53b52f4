/** Answers in words, one line each, for review. */
import type { Answer } from '../quiz/attempt.ts';
import type { Question } from '../quiz/quiz.ts';
import { slice } from '../text.ts';
import { spaced } from './spacing.ts';
import { pairLine, quoted } from './wording.ts';

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
