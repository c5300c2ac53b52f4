/** The sentences that a teacher's evidence stands in. */
import { splitSentences } from '../french/sentences.ts';
import { tokenize } from '../french/tokens.ts';
import type { Evidence, Question } from '../quiz/quiz.ts';
import { type BlockText, contains, overlaps, type Span } from '../text.ts';

/** From the sentence the passage begins in to the one it ends in; the passage itself across blocks. */
function sentenceOf({ text, blocks }: BlockText, passage: Span): Span {
  const block = blocks.find((one) => contains(one, passage));
  if (!block) return { start: passage.start, end: passage.end };
  const inside = splitSentences(tokenize(text, block)).filter((one) => overlaps(one, passage));
  return {
    start: Math.min(passage.start, inside[0]?.start ?? passage.start),
    end: Math.max(passage.end, inside.at(-1)?.end ?? passage.end),
  };
}

const withSentence = (article: BlockText, evidence: Evidence): Evidence =>
  evidence.sentence ? evidence : { ...evidence, sentence: sentenceOf(article, evidence) };

/**
 * The question, its evidence shown with its sentence. The passage that a passage question asks for is its
 * evidence: so its grade knows which sentence a learner may mark in whole.
 */
export function proven(article: BlockText, question: Question): Question {
  const evidence = question.kind === 'passage' ? question.passage : question.evidence;
  return evidence ? { ...question, evidence: withSentence(article, evidence) } : question;
}
