/** What the interface calls things. */
import { m } from '../paraglide/messages.js';
import type { Mode } from '../quiz/attempt.ts';
import type { QuestionKind, Skill } from '../quiz/quiz.ts';

export type Verdict = 'right' | 'partial' | 'wrong';

const skills: Readonly<Record<Skill, () => string>> = {
  vocabulary: m.skill_vocabulary,
  attribution: m.skill_attribution,
  comprehension: m.skill_comprehension,
};
export const skillLabel = (skill: Skill): string => skills[skill]();

const modes: Readonly<Record<Mode, () => string>> = {
  practice: m.mode_practice,
  exam: m.mode_exam,
};
export const modeLabel = (mode: Mode): string => modes[mode]();

const tasks: Readonly<Record<QuestionKind, () => string>> = {
  single: m.task_single,
  multiple: m.task_multiple,
  gap: m.task_gap,
  matching: m.task_matching,
  passage: m.task_passage,
};
/** What to do, said before the question. */
export const taskLabel = (kind: QuestionKind): string => tasks[kind]();

/** What is set before a verdict, for the eye. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  right: '✓',
  partial: '◐',
  wrong: '✗',
};

const verdicts: Readonly<Record<Verdict, () => string>> = {
  right: m.verdict_right,
  partial: m.verdict_partial,
  wrong: m.verdict_wrong,
};
export const verdictLabel = (verdict: Verdict): string => verdicts[verdict]();
