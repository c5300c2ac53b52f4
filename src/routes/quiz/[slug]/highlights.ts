/** What stands out in the article while a question is asked. */
import type { Highlight } from '$lib/components/pieces.ts';
import { hintedBlock } from '$lib/quiz/hints.ts';
import {
  currentQuestion,
  currentResponse,
  hintsTaken,
  isKeyShown,
  type QuizContext,
} from '$lib/quiz/selectors.ts';
import type { Span } from '$lib/text.ts';

/** `chosen`: the passage the learner has marked but not given as an answer yet. */
export function highlightsFor(context: QuizContext, chosen: Span | undefined): Highlight[] {
  const question = currentQuestion(context);
  if (!question || !context.attempt) return [];
  const answer = currentResponse(context)?.answers.at(-1)?.answer;
  const given = answer?.kind === 'passage' ? answer.passage : undefined;
  const marked = chosen ?? given;
  const highlights: Highlight[] = marked ? [{ kind: 'chosen', ...marked }] : [];
  for (const hint of hintsTaken(context)) {
    if (hint.kind === 'sentence') highlights.push({ kind: 'hint', ...hint.span });
  }
  const key = question.kind === 'passage' ? question.passage : question.evidence;
  if (key && isKeyShown(context)) highlights.push({ kind: 'evidence', ...key });
  return highlights;
}

/** The offset of the block that a hint points at; `undefined` for none. */
export function hintedOffset(context: QuizContext): number | undefined {
  const { blocks } = context.quiz.article;
  const hint = hintsTaken(context).find(({ kind }) => kind === 'paragraph');
  return hint?.kind === 'paragraph' ? blocks[hintedBlock(blocks, hint.span)]?.start : undefined;
}
