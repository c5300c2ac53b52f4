/**
 * A result as a learner hands it in. It holds what a teacher needs to read it without the quiz.
 */
import { type Attempt, credit, duration, type Mode, responseTo, score } from '../quiz/attempt.ts';
import type { Option, Question, Quiz, Skill } from '../quiz/quiz.ts';

export type HandedQuestion = {
  readonly id: string;
  readonly skill: Skill;
  readonly points: number;
  readonly prompt: string;
  /** 0..1, with hints and tries counted. */
  readonly credit: number;
  readonly tries: number;
  readonly hints: number;
  /** Of a choice: its options in the quiz's order, those that are right, and what was chosen first; by index. */
  readonly options?: readonly string[];
  readonly right?: readonly number[];
  readonly chosen?: readonly number[];
  /** What was typed first. */
  readonly typed?: string;
};

export type HandIn = {
  /** The attempt's: a result handed in twice is one. */
  readonly id: string;
  readonly quiz: string;
  readonly title: string;
  readonly set?: number;
  readonly mode: Mode;
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

/** What was first answered: a second try, in practice, is made knowing that the first was wrong. */
function chosenIn(question: Question, attempt: Attempt): Partial<HandedQuestion> {
  const answers = responseTo(attempt, question.id)?.answers ?? [];
  const answer = answers[0]?.answer;
  if (question.kind === 'gap')
    return answer?.kind === 'gap' ? { typed: cut(answer.texts.join(' / ')) } : {};
  if (question.kind !== 'single' && question.kind !== 'multiple') return {};
  const chosen = answer && 'options' in answer ? answer.options : undefined;
  const indices = (is: (option: Option) => boolean): number[] =>
    question.options.flatMap((option, index) => (is(option) ? [index] : []));
  return {
    options: question.options.map(({ text }) => cut(text)),
    right: indices(({ correct }) => correct),
    ...(chosen && { chosen: indices(({ id }) => chosen.includes(id)) }),
  };
}

/** The result of an attempt that is over; `undefined` for one that is not. `name` may be empty. */
export function handInOf(quiz: Quiz, attempt: Attempt, name = ''): HandIn | undefined {
  const { id, title, settings, startedAt, finishedAt, asked } = attempt;
  if (finishedAt === undefined) return undefined;
  const own = name.trim().slice(0, longestName);
  return {
    id,
    quiz: quiz.id,
    title,
    ...(settings.set !== undefined && { set: settings.set }),
    mode: settings.mode,
    ...(own && { name: own }),
    startedAt,
    finishedAt,
    time: duration(attempt),
    share: score(attempt).share,
    questions: asked.flatMap(({ id, skill, points }) => {
      const question = quiz.questions.find((each) => each.id === id);
      const response = responseTo(attempt, id);
      if (!question) return [];
      return [
        {
          id,
          skill,
          points,
          prompt: cut(question.prompt),
          credit: response ? credit(response, settings.mode) : 0,
          tries: response?.answers.length ?? 0,
          hints: response?.hints ?? 0,
          ...chosenIn(question, attempt),
        },
      ];
    }),
  };
}
