/** An answer that is being given. */
import { m } from '$lib/paraglide/messages.js';
import type { Answer } from '$lib/quiz/attempt.ts';
import type { Question, QuestionKind } from '$lib/quiz/quiz.ts';

export function emptyAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { kind: question.kind, options: [] };
    case 'gap':
      return { kind: 'gap', texts: question.gaps.map(() => '') };
    case 'matching':
      return { kind: 'matching', rights: question.pairs.map(() => -1) };
    case 'passage':
      return { kind: 'passage', passage: { start: 0, end: 0 } };
  }
}

const incomplete: Readonly<Record<QuestionKind, () => string>> = {
  single: m.question_incomplete_single,
  multiple: m.question_incomplete_multiple,
  gap: m.question_incomplete_gap,
  matching: m.question_incomplete_matching,
  passage: m.question_incomplete_passage,
};
/** What to say when it is not. */
export const incompleteLabel = (kind: QuestionKind): string => incomplete[kind]();
