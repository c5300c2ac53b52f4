/** Brings a card and what is asked of it together. */
import type { Card } from '$lib/progress/card.ts';
import { isRecalled } from '$lib/progress/session.ts';
import { wordQuiz } from '$lib/progress/word-question.ts';
import type { MetWord } from '$lib/progress/words.ts';
import type { Span } from '$lib/text.ts';
import type { Quiz } from '$lib/quiz/quiz.ts';
import { findQuiz } from '../results/attempt/review.ts';

/** A quiz of one question, and the sentences of its article. */
export type Asked = { readonly card: Card; readonly quiz: Quiz; readonly sentences: Span[][] };

/** `undefined` where the site has the question no longer, or can't be reached. */
export async function askedFor(card: Card, words: readonly MetWord[]): Promise<Asked | undefined> {
  if (card.kind === 'word') {
    const word = words.find(({ id }) => id === card.word);
    const quiz =
      word && wordQuiz(word, words, { recalled: isRecalled(card), turn: card.memory.reps });
    return quiz && { card, quiz, sentences: [] };
  }
  const { quiz, sentences = [] } = await findQuiz(card.quiz, card.set);
  const question = quiz?.questions.find(({ id }) => id === card.question);
  return quiz && question && { card, quiz: { ...quiz, questions: [question] }, sentences };
}
