/**
 * What is to be learned, one card each, and when it is due: FSRS-6 (Ye, Su and Cao, « A Stochastic Shortest Path Algorithm for
 * Optimizing Spaced Repetition Scheduling », KDD 2022) with the published default parameters, from `ts-fsrs`. Times are
 * milliseconds since the epoch and always passed in.
 */
import {
  type Card as FsrsCard,
  createEmptyCard,
  fsrs,
  type Grade,
  Rating as Ratings,
  State,
} from 'ts-fsrs';
import { type Attempt, credit, missed, responseTo } from '../quiz/attempt.ts';
import type { Card, CardState, Memory, QuestionCard, Rating, WordCard } from './card.ts';
import type { MetWord } from './words.ts';

const stateOf: Readonly<Record<CardState, State>> = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};
const states: Readonly<Record<State, CardState>> = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
};
const ratings: Readonly<Record<Rating, Grade>> = {
  again: Ratings.Again,
  hard: Ratings.Hard,
  good: Ratings.Good,
  easy: Ratings.Easy,
};

/** The same answer at the same time gives the same due time: nothing is spread at random. */
const scheduler = fsrs({ enable_fuzz: false });

const toMemory = (card: FsrsCard): Memory => ({
  due: card.due.getTime(),
  stability: card.stability,
  difficulty: card.difficulty,
  state: states[card.state],
  reps: card.reps,
  lapses: card.lapses,
  learningSteps: card.learning_steps,
  scheduledDays: card.scheduled_days,
  ...(card.last_review && { lastReview: card.last_review.getTime() }),
});

/** FSRS knows no stability below this, and no difficulty outside of 1 to 10. */
const leastStability = 0.001;

/** A card without a stability, whoever wrote it, is one that was never asked. */
const isAsked = ({ state, stability }: Memory): boolean =>
  state !== 'new' && stability >= leastStability;

const fromMemory = (memory: Memory) =>
  isAsked(memory) ? askedMemory(memory) : createEmptyCard(memory.due);

const askedMemory = (memory: Memory) => ({
  due: memory.due,
  stability: memory.stability,
  difficulty: Math.min(Math.max(memory.difficulty, 1), 10),
  elapsed_days: 0,
  scheduled_days: memory.scheduledDays,
  learning_steps: memory.learningSteps,
  reps: memory.reps,
  lapses: memory.lapses,
  state: stateOf[memory.state],
  ...(memory.lastReview !== undefined && { last_review: memory.lastReview }),
});

/** Of a card that is asked for the first time at `at` or later. */
export const newMemory = (at: number): Memory => toMemory(createEmptyCard(at));

/** The card after it was asked at `at` and remembered so; a clock that was put back stands still. */
export const review = <Kind extends Card>(card: Kind, rating: Rating, at: number): Kind => ({
  ...card,
  memory: toMemory(
    scheduler.next(
      fromMemory(card.memory),
      Math.max(at, card.memory.lastReview ?? at),
      ratings[rating],
    ).card,
  ),
});

/** The probability, 0..1, that a card is remembered at `at`; 0 for one never asked. */
export const retrievability = ({ memory }: Card, at: number): number =>
  scheduler.get_retrievability(fromMemory(memory), at, false);

/** A smaller part of a card was remembered by chance. */
const remembered = 0.5;

/** How well a graded answer (0..1) shows that something is remembered. */
export function ratingOf(grade: number, { helped = false } = {}): Rating {
  if (grade < remembered) return 'again';
  return grade < 1 || helped ? 'hard' : 'good';
}

export const wordCardId = (word: string): string => `word ${word}`;
const questionCardId = (quiz: string, question: string): string => `question ${quiz}/${question}`;

/** The card of a word that the learner collected. */
export const cardForWord = ({ id, quiz, title }: MetWord, at: number): WordCard => ({
  version: 1,
  kind: 'word',
  id: wordCardId(id),
  word: id,
  quiz,
  title,
  addedAt: at,
  memory: newMemory(at),
});

/**
 * The cards of what an attempt missed: the questions answered wrong, or right with help only. What was passed over says
 * nothing of what is known, and an attempt that is not over says nothing yet.
 */
export function cardsFor(attempt: Attempt): QuestionCard[] {
  const { finishedAt, quiz, title, settings, asked } = attempt;
  if (finishedAt === undefined) return [];
  const wrong = new Set(missed(attempt));
  return asked.flatMap(({ id }): QuestionCard[] => {
    const response = responseTo(attempt, id);
    if (!response || response.answers.length === 0) return [];
    if (!wrong.has(id) && credit(response, settings.mode) >= 1) return [];
    return [
      {
        version: 1,
        kind: 'question',
        id: questionCardId(quiz, id),
        question: id,
        ...(settings.set !== undefined && { set: settings.set }),
        quiz,
        title,
        addedAt: finishedAt,
        memory: newMemory(finishedAt),
      },
    ];
  });
}

/** An answer in a quiz to what a card asks. */
export type CardAnswer = {
  readonly cardId: string;
  readonly rating: Rating;
  /** Milliseconds since the epoch. */
  readonly at: number;
};

const ratingOrder: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/**
 * What an attempt that is over says of cards: of its questions, and of the words whose meaning they ask (`words`, by question).
 * As in a review the first try counts; in an exam the answer that stands. Where two questions ask one word, the worse answer does.
 */
export function answeredIn(
  attempt: Attempt,
  words: ReadonlyMap<string, string> = new Map(),
): CardAnswer[] {
  const { finishedAt, quiz, settings, responses } = attempt;
  if (finishedAt === undefined) return [];
  const byCard = new Map<string, CardAnswer>();
  for (const { question, answers, hints } of responses) {
    const answer = settings.mode === 'exam' ? answers.at(-1) : answers[0];
    if (!answer) continue;
    const rating = ratingOf(answer.grade, { helped: hints > 0 });
    const at = Math.min(answer.at, finishedAt);
    const word = words.get(question);
    for (const cardId of [
      questionCardId(quiz, question),
      ...(word === undefined ? [] : [wordCardId(word)]),
    ]) {
      const before = byCard.get(cardId)?.rating ?? 'easy';
      if (ratingOrder.indexOf(rating) < ratingOrder.indexOf(before))
        byCard.set(cardId, { cardId, rating, at });
    }
  }
  return [...byCard.values()];
}

/** Until when all that was answered is in the card already. */
export const settledAt = ({ addedAt, memory }: Card): number =>
  Math.max(addedAt, memory.lastReview ?? addedAt);

/**
 * The card after answers to it in quizzes, in any order; itself where they move nothing. An answer from before it was made or
 * asked last does not, so that none counts twice.
 */
export const moved = <Kind extends Card>(card: Kind, answers: readonly CardAnswer[]): Kind =>
  [...answers]
    .sort((a, b) => a.at - b.at)
    .reduce(
      (before, { rating, at }) =>
        at > settledAt(before) ? { ...review(before, rating, at), answeredAt: at } : before,
      card,
    );
