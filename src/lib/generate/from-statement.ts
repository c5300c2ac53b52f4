/** What the questions made of one statement have in common. */
import { questionId } from '../quiz/quiz-file-ids.ts';
import type { ChoiceQuestion, Skill } from '../quiz/quiz.ts';
import type { Candidate, Maker, Material } from './maker.ts';
import { type SureStatement, sureStatements } from './sure-statements.ts';

/** A question with one right option, worth one point. `seed`: what its identifier is made of. */
export const singleChoice = (
  seed: string,
  skill: Skill,
  fields: Pick<ChoiceQuestion, 'prompt' | 'options' | 'evidence' | 'explanation'>,
): ChoiceQuestion => ({
  kind: 'single',
  id: questionId('single', seed, new Set()),
  skill,
  ...fields,
  points: 1,
  origin: 'generated',
});

/** One about a statement, which is its evidence. */
export const aboutStatement = (
  { statement, span, speaker }: SureStatement,
  seed: string,
  fields: Pick<ChoiceQuestion, 'prompt' | 'options' | 'explanation'>,
): ChoiceQuestion =>
  singleChoice(`${seed} ${speaker.name}`, 'attribution', {
    ...fields,
    evidence: { ...span, sentence: statement.sentence },
  });

/**
 * A candidate about a statement: no other is asked of its sentence, nor of its words, and its speaker's turn is
 * over for a while. `cost` is taken off its confidence.
 */
export const candidateFor = (
  { statement, speaker, stem, span }: SureStatement,
  kind: string,
  cost: number,
  write: Candidate['write'],
  excludes: readonly string[] = [],
): Candidate => ({
  write,
  score: statement.confidence - cost,
  excludes: [`sentence ${statement.sentence.start}`, `stem ${stem.toLowerCase()}`, ...excludes],
  variety: [kind, `speaker ${speaker.id}`],
  at: span,
});

/** A maker that asks every sure statement; of all its speakers, or those with names. */
export const fromStatements = (
  candidate: (material: Material, one: SureStatement) => Candidate | undefined,
  statements: (material: Material) => readonly SureStatement[] = sureStatements,
): Maker => ({
  skill: 'attribution',
  make: (material) =>
    statements(material)
      .map((one) => candidate(material, one))
      .filter((one) => one !== undefined),
});
