/** Which skill a teacher's question trains, as far as its form shows. */
import type { Bare } from './quiz-file-questions.ts';
import { foldTypography } from './typography.ts';
import { blank, type Quiz, type Skill } from './quiz.ts';

export type Entries = Pick<Quiz, 'people' | 'vocabulary'>;

/**
 * Gaps and blanks train vocabulary, as does matching its words; matching people and asking « Qui… ? » trains
 * attribution; all else is comprehension.
 */
export function skillOf(question: Bare, { people, vocabulary }: Entries): Skill {
  const isPerson = within(people.flatMap((person) => [person.name, ...person.aliases]));
  const isWord = within(vocabulary.map((entry) => entry.word));
  switch (question.kind) {
    case 'gap':
      return 'vocabulary';
    case 'matching':
      if (question.pairs.every((pair) => isPerson(pair.left))) return 'attribution';
      return question.pairs.every((pair) => isWord(pair.left)) ? 'vocabulary' : 'comprehension';
    case 'single':
      if (question.prompt.includes(blank)) return 'vocabulary';
      return /^qui\s/i.test(question.prompt) ? 'attribution' : 'comprehension';
    case 'multiple':
    case 'passage':
      return 'comprehension';
  }
}

/** Whether a text is among some others, typography and case apart. */
function within(texts: readonly string[]): (text: string) => boolean {
  const fold = (text: string) => foldTypography(text).toLowerCase();
  const folded = new Set(texts.map(fold));
  return (text) => folded.has(fold(text));
}
