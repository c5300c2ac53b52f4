/** Brings a card and what is asked of it together. */
import { isRecalled } from '$lib/progress/session.ts';
import type { Card, WordCard } from '$lib/progress/card.ts';
import { type OtherWord, wordQuiz } from '$lib/progress/word-question.ts';
import type { MetWord } from '$lib/progress/words.ts';
import type { Quiz } from '$lib/quiz/quiz.ts';
import type { BlockText, Span } from '$lib/text.ts';
import { findQuiz } from '../find-quiz.ts';
import { fetchAids } from '../quiz/[slug]/reading/aids.ts';

/** A quiz of one question, and the sentences of its article; of a word, the word. */
export type Asked = {
  readonly card: Card;
  readonly quiz: Quiz;
  readonly sentences: Span[][];
  readonly word?: MetWord;
};
/** Why a card can't be asked: what it asks is no longer there, or can't be reached now; nor can any of its set with `wholeSet`. */
export type Unasked = { readonly why: 'gone' | 'unreachable'; readonly wholeSet: boolean };

const gone: Unasked = { why: 'gone', wholeSet: false };

export async function askedFor(card: Card, words: readonly MetWord[]): Promise<Asked | Unasked> {
  if (card.kind === 'word') return askedForWord(card, words);
  const { quiz, sentences = [], problem } = await findQuiz(card.quiz, card.set);
  if (!quiz) return { why: problem ?? 'unreachable', wholeSet: true };
  const question = quiz.questions.find(({ id }) => id === card.question);
  return question ? { card, quiz: { ...quiz, questions: [question] }, sentences } : gone;
}

/** Its own sentence is kept with the word; only what stands beside its definition comes from the article. */
async function askedForWord(card: WordCard, words: readonly MetWord[]): Promise<Asked | Unasked> {
  const word = words.find(({ id }) => id === card.word);
  if (!word) return gone;
  const recalled = isRecalled(card);
  const beside: readonly OtherWord[] = recalled ? [] : [...words, ...(await besideIn(word.quiz))];
  const quiz = wordQuiz(word, beside, { recalled, turn: card.memory.reps });
  return quiz ? { card, quiz, sentences: [], word } : gone;
}

/** The words of an article; none where it can't be reached. */
const besideIn = async (quiz: string): Promise<readonly OtherWord[]> =>
  fetchAids(quiz).then(
    ({ entries }) => entries,
    () => [],
  );

/** An article, and where the word that was met in it stands there. */
export type Reached = { readonly article: BlockText; readonly word?: Span };

/** The article of what is asked; `undefined` where it can't be reached. */
export async function articleOf({ card, quiz, word }: Asked): Promise<Reached | undefined> {
  if (!word) return { article: quiz.article };
  const article = (await findQuiz(card.quiz, undefined)).quiz?.article;
  if (!article) return undefined;
  const at = article.text.indexOf(word.sentence);
  return at < 0 ? { article } : { article, word: { start: at + word.start, end: at + word.end } };
}
