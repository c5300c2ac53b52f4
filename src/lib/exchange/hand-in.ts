/**
 * A result as a learner hands it in. It holds what a teacher needs to read it without the quiz.
 */
import {
  type Attempt,
  credit,
  duration,
  type GradedAnswer,
  isEmpty,
  type Mode,
  responseTo,
  score,
} from '../quiz/attempt.ts';
import { gradeParts } from '../quiz/grade.ts';
import type { ChoiceQuestion, Option, Question, Quiz, Skill } from '../quiz/quiz.ts';
import { slice, type Span } from '../text.ts';

/** What was answered, in words, and whether that is right. */
export type Given = { readonly text: string; readonly right: boolean };

export type HandedQuestion = {
  readonly id: string;
  readonly skill: Skill;
  readonly points: number;
  /** Empty where the question had left the quiz before the result was handed in. */
  readonly prompt: string;
  /** 0..1, with hints and tries counted. */
  readonly credit: number;
  readonly tries: number;
  readonly hints: number;
  /** Of a choice: its options in the quiz's order, those that are right, and what was chosen first; by index. */
  readonly options?: readonly string[];
  readonly right?: readonly number[];
  readonly chosen?: readonly number[];
  /** Of other kinds: what was typed or marked first, or each pair that was matched first. Nothing where it stayed empty. */
  readonly given?: readonly Given[];
  /**
   * Of other kinds: the first accepted answer of each gap, each pair, or the passage. Older results don't have it.
   */
  readonly expected?: readonly string[];
  /** What was typed first, as results had it before they had `given`. */
  readonly typed?: string;
};

export type HandIn = {
  /** The attempt's: a result handed in twice is one. */
  readonly id: string;
  readonly quiz: string;
  readonly title: string;
  readonly set?: number;
  readonly mode: Mode;
  /** The learner chose to be asked a part of the quiz only. Results of earlier versions don't tell. */
  readonly part?: true;
  /** The attempt whose missed questions were asked again: nothing but these stands in this result. */
  readonly retryOf?: string;
  /** Name or alias; absent where the learner gave none. */
  readonly name?: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly finishedAt: number;
  /** Milliseconds at it. */
  readonly time: number;
  /** 0..1 of the points. */
  readonly share: number;
  readonly questions: readonly HandedQuestion[];
};

const longestName = 80;
/** A prompt is cut in a teacher's table anyway. */
const longestText = 160;

const cut = (text: string): string =>
  text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;

const chosenIn = (
  { options }: ChoiceQuestion,
  answer: GradedAnswer | undefined,
): Partial<HandedQuestion> => {
  const chosen = answer && 'options' in answer.answer ? answer.answer.options : undefined;
  const indices = (is: (option: Option) => boolean): number[] =>
    options.flatMap((option, index) => (is(option) ? [index] : []));
  return {
    options: options.map(({ text }) => cut(text)),
    right: indices(({ correct }) => correct),
    ...(chosen && { chosen: indices(({ id }) => chosen.includes(id)) }),
  };
};

const pairText = (left: string, right: string): string => `${cut(left)} → ${cut(right)}`;
const passageText = (text: string, passage: Span): string =>
  cut(slice(text, passage).replace(/\s+/g, ' ').trim());

/** Nothing of a choice: its options tell. */
function expectedIn(question: Question, text: string): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [];
    case 'gap':
      return question.gaps.map(([first = '']) => cut(first));
    case 'matching':
      return question.pairs.map(({ left, right }) => pairText(left, right));
    case 'passage':
      return [passageText(text, question.passage)];
  }
}

function givenIn(question: Question, { answer, grade }: GradedAnswer, text: string): Given[] {
  if (isEmpty(answer)) return [];
  if (answer.kind === 'gap')
    return [
      { text: cut(answer.texts.map((typed) => typed.trim()).join(' / ')), right: grade >= 1 },
    ];
  if (answer.kind === 'passage')
    return [{ text: passageText(text, answer.passage), right: grade >= 1 }];
  if (answer.kind !== 'matching' || question.kind !== 'matching') return [];
  const verdicts = gradeParts(question, answer, text);
  return question.pairs.flatMap(({ left }, index) => {
    const matched = question.pairs[answer.rights[index] ?? -1]?.right;
    if (matched === undefined) return [];
    return [{ text: pairText(left, matched), right: verdicts[index] === 'right' }];
  });
}

/** What was first answered: a second try, in practice, is made knowing that the first was wrong. */
function answerIn(question: Question, attempt: Attempt, text: string): Partial<HandedQuestion> {
  const answer = responseTo(attempt, question.id)?.answers[0];
  if (question.kind === 'single' || question.kind === 'multiple') return chosenIn(question, answer);
  return {
    expected: expectedIn(question, text),
    ...(answer && { given: givenIn(question, answer, text) }),
  };
}

/**
 * The result of an attempt that is over; `undefined` for one that is not. `name` may be empty. Of a question that has left
 * the quiz there is what the attempt knows of it, so that the questions add up to the share.
 */
export function handInOf(quiz: Quiz, attempt: Attempt, name = ''): HandIn | undefined {
  const { id, title, settings, retryOf, startedAt, finishedAt, asked } = attempt;
  if (finishedAt === undefined) return undefined;
  const chosen = settings.skills !== undefined || settings.count !== undefined;
  const isPart = chosen && retryOf === undefined && asked.length < quiz.questions.length;
  const own = name.trim().slice(0, longestName);
  return {
    id,
    quiz: quiz.id,
    title,
    ...(settings.set !== undefined && { set: settings.set }),
    mode: settings.mode,
    ...(isPart && { part: true as const }),
    ...(retryOf !== undefined && { retryOf }),
    ...(own && { name: own }),
    startedAt,
    finishedAt,
    time: duration(attempt),
    share: score(attempt).share,
    questions: asked.map(({ id, skill, points }) => {
      const question = quiz.questions.find((each) => each.id === id);
      const response = responseTo(attempt, id);
      return {
        id,
        skill,
        points,
        prompt: cut(question?.prompt ?? ''),
        credit: response ? credit(response, settings.mode) : 0,
        tries: response?.answers.length ?? 0,
        hints: response?.hints ?? 0,
        ...(question && answerIn(question, attempt, quiz.article.text)),
      };
    }),
  };
}
