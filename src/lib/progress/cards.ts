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
        id: `question ${quiz}/${id}`,
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
