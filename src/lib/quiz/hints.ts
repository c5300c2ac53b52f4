/** Hints: steps that each give away a little more of a question's answer, the same for everybody. */
import { contains, type Span } from '../text.ts';
import type { GapQuestion, Question } from './quiz.ts';

export type HintStep =
  /** This option is wrong: strike it out. */
  | { readonly kind: 'strike'; readonly option: string }
  /** The first letter of each gap's answer. */
  | { readonly kind: 'letters'; readonly letters: readonly string[] }
  /** The right of this pair (an index into `pairs`). */
  | { readonly kind: 'pair'; readonly pair: number }
  /** The answer lies in the block of the article that holds this span. */
  | { readonly kind: 'paragraph'; readonly span: Span }
  /** The answer lies in this very span: a sentence, or the evidence itself where its sentence isn't known. */
  | { readonly kind: 'sentence'; readonly span: Span };

/** The first letter or digit, with its accent; empty where there is none. */
const firstLetter = (key: string | undefined): string =>
  /[\p{L}\p{N}]/u.exec((key ?? '').normalize('NFC'))?.[0] ?? '';

const lettersOf = ({ gaps }: GapQuestion): HintStep => ({
  kind: 'letters',
  letters: gaps.map((accepted) => firstLetter(accepted[0])),
});

/** All hints of a question, the least telling first. Two options at least are left to choose from. */
function allHints(question: Question): HintStep[] {
  const { evidence } = question;
  const paragraph: HintStep[] = evidence ? [{ kind: 'paragraph', span: evidence }] : [];
  const sentence: HintStep[] = evidence
    ? [{ kind: 'sentence', span: evidence.sentence ?? evidence }]
    : [];
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const wrong = question.options.filter(({ correct }) => !correct);
      // The last one, as makers and teachers write the most tempting wrong option first.
      const last = wrong.length > 1 ? wrong.at(-1) : undefined;
      const strike: HintStep[] = last ? [{ kind: 'strike', option: last.id }] : [];
      return [...strike, ...paragraph, ...sentence];
    }
    case 'gap':
      // No sentence: the word to type would often stand in it.
      return [lettersOf(question), ...paragraph];
    case 'matching': {
      const pair: HintStep[] = question.pairs.length > 2 ? [{ kind: 'pair', pair: 0 }] : [];
      return [...paragraph, ...pair];
    }
    case 'passage':
      // No sentence: it is what is asked for.
      return [{ kind: 'paragraph', span: question.passage }];
  }
}

/** How many hints a question has; 0 for none. */
export const hintSteps = (question: Question): number => allHints(question).length;

/** The first `count` hints of a question; all it has when there are fewer. */
export const hintsFor = (question: Question, count: number): HintStep[] =>
  allHints(question).slice(0, count);

/** The index of the block that a `paragraph` hint means; -1 when no block holds the span. */
export const hintedBlock = (blocks: readonly Span[], span: Span): number =>
  blocks.findIndex((block) => contains(block, span));
