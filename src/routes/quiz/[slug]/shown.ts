/** What the questions make the article show. */
import type { Highlight } from '$lib/components/pieces.ts';
import { hintedBlock } from '$lib/quiz/hints.ts';
import {
  currentQuestion,
  currentResponse,
  hintsTaken,
  isExam,
  isKeyShown,
  type QuizContext,
} from '$lib/quiz/selectors.ts';
import { blank, type Question } from '$lib/quiz/quiz.ts';
import { slice, type Span } from '$lib/text.ts';

export type Shown = {
  /** A question stands beside the article. */
  readonly asking: boolean;
  /** The result does. */
  readonly finished: boolean;
  readonly highlights: readonly Highlight[];
  /** The offset of the block that a hint points at. */
  readonly hinted: number | undefined;
  /** There is something to look at: it should be scrolled to. */
  readonly target: boolean;
  /** The question that waits for its answer: what it asks is not told elsewhere. */
  readonly open: Question | undefined;
  /** The word of the article that is covered, since it is asked for. */
  readonly covered: Span | undefined;
  /** In an exam nothing helps. */
  readonly unaided: boolean;
};

export const nothingShown: Shown = {
  asking: false,
  finished: false,
  highlights: [],
  hinted: undefined,
  target: false,
  open: undefined,
  covered: undefined,
  unaided: false,
};

/** `chosen`: the passage the learner has marked but not given as an answer yet. */
export function shownFor(context: QuizContext, chosen: Span | undefined): Shown {
  const highlights: Highlight[] = [];
  const question = currentQuestion(context);
  const answer = currentResponse(context)?.answers.at(-1)?.answer;
  const marked = chosen ?? (answer?.kind === 'passage' ? answer.passage : undefined);
  if (marked) highlights.push({ kind: 'chosen', ...marked });
  for (const hint of hintsTaken(context)) {
    if (hint.kind === 'sentence') highlights.push({ kind: 'hint', ...hint.span });
  }
  const key = question?.kind === 'passage' ? question.passage : question?.evidence;
  const told = isKeyShown(context);
  if (key && told) highlights.push({ kind: 'evidence', ...key });
  const word = told ? undefined : askedWord(context, question);
  if (word) highlights.push({ kind: 'covered', ...word });
  const hinted = told ? undefined : hintedOffset(context);
  const target =
    hinted !== undefined ||
    chosen !== undefined ||
    highlights.some(({ kind }) => kind !== 'chosen' && kind !== 'covered');
  return {
    asking: true,
    finished: false,
    highlights,
    hinted,
    target,
    open: told ? undefined : question,
    covered: word,
    unaided: isExam(context),
  };
}

/** The word to be chosen for a blank, where it stands in the article: it must not be read off there. */
export function askedWord({ quiz }: QuizContext, question: Question | undefined): Span | undefined {
  if (question?.kind !== 'single' || !question.prompt.includes(blank)) return undefined;
  const { evidence, options } = question;
  const word = evidence && slice(quiz.article.text, evidence);
  return options.some(({ correct, text }) => correct && text === word) ? evidence : undefined;
}

function hintedOffset(context: QuizContext): number | undefined {
  const { blocks } = context.quiz.article;
  const hint = hintsTaken(context).find(({ kind }) => kind === 'paragraph');
  return hint?.kind === 'paragraph' ? blocks[hintedBlock(blocks, hint.span)]?.start : undefined;
}
