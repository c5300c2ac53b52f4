/** What makes a sound question easy to guess. */
import type { Span } from '../text.ts';
import { foldWord } from './nearest.ts';
import type { Report } from './quiz-file-problems.ts';
import type { ChoiceQuestion } from './quiz.ts';

/** Warns about a choice that can be made without reading. `span` is the prompt's. */
export function adviseChoice(
  report: Report,
  question: Pick<ChoiceQuestion, 'kind' | 'prompt' | 'options'>,
  span: Span,
): void {
  const right = question.options.filter((option) => option.correct);
  const wrong = question.options.filter((option) => !option.correct);
  if (wrong.length === 0) return;
  const longest = Math.max(...wrong.map((option) => option.text.length));
  // Learners notice half a line, not a word.
  const long = right.find(({ text }) => text.length > longest * 2 && text.length > longest + 25);
  if (long && question.kind === 'single')
    report(
      'long-answer',
      span,
      `The right answer “${long.text}” is far longer than all the others.`,
      'Make the answers about equally long: a long one is often guessed to be the right one.',
    );
  const prompt = new Set(wordsOf(question.prompt).map(foldWord));
  const named = (text: string) => namesIn(text).find((name) => prompt.has(foldWord(name)));
  // Where the prompt names wrong options too, as in « vrai ou faux », it gives nothing away.
  if (wrong.some((option) => named(option.text))) return;
  const given = right.map((option) => named(option.text)).find((name) => name !== undefined);
  if (given !== undefined)
    report(
      'answer-in-prompt',
      span,
      `The name “${given}” in the question gives the answer away.`,
      'Leave the name out of the question, or let it stand in a wrong answer too.',
    );
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Words that may be names: those with a capital, articles and the like aside. */
const namesIn = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length > 3 && /^\p{Lu}/u.test(word));
