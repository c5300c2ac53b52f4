/** An answer that is being given. */
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

/** Whether every part of an answer is given. */
export function isComplete(answer: Answer): boolean {
  switch (answer.kind) {
    case 'single':
    case 'multiple':
      return answer.options.length > 0;
    case 'gap':
      return answer.texts.every((text) => text.trim() !== '');
    case 'matching':
      return answer.rights.every((right) => right >= 0);
    case 'passage':
      return answer.passage.end > answer.passage.start;
  }
}

/** What to say when it is not. */
export const incompleteLabels: Readonly<Record<QuestionKind, string>> = {
  single: 'Choisissez d’abord une réponse.',
  multiple: 'Choisissez d’abord au moins une réponse.',
  gap: 'Écrivez d’abord ce qui manque.',
  matching: 'Reliez d’abord tous les éléments.',
  passage: 'Choisissez d’abord un passage.',
};
