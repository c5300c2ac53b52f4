/** Every answer a learner gave, one a row. */
import { type Answer, type Attempt, credit } from '../quiz/attempt.ts';
import { type Cell, writeCsv } from './csv.ts';

const header = [
  'attempt',
  'quiz',
  'title',
  'level',
  'mode',
  'started',
  'finished',
  'question',
  'skill',
  'points',
  'try',
  'answered',
  'answer',
  'grade',
  'credit',
  'sure',
  'hints',
];

/** Milliseconds → `2026-01-31T12:00:00.000Z`. */
export const isoTime = (at: number): string => new Date(at).toISOString();

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

/** Questions without an answer have no row. `credit`, of the question as a whole, stands at its last answer. */
export const writeAnswersCsv = (attempts: readonly Attempt[]): string =>
  writeCsv([
    header,
    ...attempts.flatMap((attempt) =>
      attempt.responses.flatMap((response) => {
        const asked = attempt.asked.find(({ id }) => id === response.question);
        return response.answers.map(({ answer, at, grade, sure }, index): Cell[] => [
          attempt.id,
          attempt.quiz,
          attempt.title,
          attempt.level,
          attempt.settings.mode,
          isoTime(attempt.startedAt),
          attempt.finishedAt === undefined ? undefined : isoTime(attempt.finishedAt),
          response.question,
          asked?.skill,
          asked?.points,
          index + 1,
          isoTime(at),
          written(answer),
          grade,
          index === response.answers.length - 1
            ? credit(response, attempt.settings.mode)
            : undefined,
          sure,
          response.hints,
        ]);
      }),
    ),
  ]);
