/** Every answer a learner gave, one a row. */
import { type Answer, type Attempt, credit, type Mode } from '../quiz/attempt.ts';
import type { Skill } from '../quiz/quiz.ts';
import { type Cell, timeCell, type Wording, writeCsv } from './csv.ts';

const columns = [
  'attempt',
  'quiz',
  'title',
  'level',
  'mode',
  'started',
  'finished',
  'question',
  'prompt',
  'skill',
  'points',
  'try',
  'answered',
  'answer',
  'given',
  'key',
  'grade',
  'credit',
  'sure',
  'hints',
] as const;

export type AnswerWording = Wording<(typeof columns)[number]> & {
  readonly modeOf: (mode: Mode) => string;
  readonly skillOf: (skill: Skill) => string;
};

/** A question in words, as its reader has them. */
export type QuestionTexts = {
  readonly prompt: string;
  /** What would have been right. */
  readonly key: string;
  readonly answered: (answer: Answer) => string;
};
/** By the id of a question that an attempt asked; `undefined` where its words are not known any more. */
export type TextsOf = (attempt: Attempt, question: string) => QuestionTexts | undefined;

/** What was given: the ids of options, what was typed, indices of rights, the offsets of a passage. */
function written(answer: Answer): string {
  switch (answer.kind) {
    case 'single':
    case 'multiple':
      return answer.options.join(' ');
    case 'gap':
      return answer.texts.join(' | ');
    case 'matching':
      return answer.rights.join(' ');
    case 'passage':
      return `${answer.passage.start}-${answer.passage.end}`;
  }
}

/**
 * Questions without an answer have no row. `credit`, of the question as a whole, stands at its last answer; the cells of
 * words that are not known stay empty.
 */
export const writeAnswersCsv = (
  attempts: readonly Attempt[],
  textsOf: TextsOf,
  wording: AnswerWording,
): string =>
  writeCsv(
    [
      columns.map((column) => wording.headers[column]),
      ...attempts.flatMap((attempt) =>
        attempt.responses.flatMap((response) => {
          const asked = attempt.asked.find(({ id }) => id === response.question);
          const texts = textsOf(attempt, response.question);
          return response.answers.map(({ answer, at, grade, sure }, index): Cell[] => [
            attempt.id,
            attempt.quiz,
            attempt.title,
            attempt.level,
            wording.modeOf(attempt.settings.mode),
            timeCell(attempt.startedAt),
            attempt.finishedAt === undefined ? undefined : timeCell(attempt.finishedAt),
            response.question,
            texts?.prompt,
            asked && wording.skillOf(asked.skill),
            asked?.points,
            index + 1,
            timeCell(at),
            written(answer),
            texts?.answered(answer),
            texts?.key,
            grade,
            index === response.answers.length - 1
              ? credit(response, attempt.settings.mode)
              : undefined,
            sure,
            response.hints,
          ]);
        }),
      ),
    ],
    wording,
  );
