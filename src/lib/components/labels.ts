/** What the interface calls things. */
import type { Mode } from '../quiz/attempt.ts';
import type { QuestionKind, Skill } from '../quiz/quiz.ts';

export const skillLabels: Readonly<Record<Skill, string>> = {
  vocabulary: 'Vocabulaire',
  attribution: 'Qui dit quoi',
  comprehension: 'Compréhension',
};

export const modeLabels: Readonly<Record<Mode, string>> = {
  practice: 'Entraînement',
  exam: 'Examen',
};

/** What to do, said before the question. */
export const taskLabels: Readonly<Record<QuestionKind, string>> = {
  single: 'Choisissez une réponse.',
  multiple: 'Choisissez toutes les bonnes réponses.',
  gap: 'Écrivez ce qui manque.',
  matching: 'Reliez chaque élément à celui qui lui correspond.',
  passage: 'Sélectionnez le passage dans l’article, ou choisissez une phrase dans la liste.',
};

/** What is set before a verdict, for the eye. */
export const verdictSigns: Readonly<Record<'right' | 'partial' | 'wrong', string>> = {
  right: '✓',
  partial: '◐',
  wrong: '✗',
};

export const verdictLabels: Readonly<Record<'right' | 'partial' | 'wrong', string>> = {
  right: 'Juste',
  partial: 'En partie juste',
  wrong: 'Faux',
};
