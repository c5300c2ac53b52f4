/** Whether what was read from outside is a result that can be shown: a false one may be of any size and say anything. */
import { skills } from '../quiz/quiz.ts';
import {
  type Guard,
  isCount,
  isFlag,
  isName,
  isOneOf,
  isShare,
  isText,
  isTime,
  optional,
  shaped,
} from './guards.ts';
import type { HandedQuestion, HandIn } from './hand-in.ts';

const mostQuestions = 500;
/** Of one question; as many answers at the most. */
const mostOptions = 50;
/** In UTF-16 code units: texts of a question are cut to far fewer before they are handed in. */
const longestText = 2000;
/** Of one question; tries, hints and sets are fewer still. */
const mostPoints = 1000;

const upTo =
  (most: number, is: Guard): Guard =>
  (value) =>
    is(value) && Number(value) <= most;
const isNumber = upTo(mostPoints, (value) => isCount(value) && Number.isInteger(value));
const isShort: Guard = (value) => isText(value) && value.length <= longestText;
const isShortName: Guard = (value) => isName(value) && isShort(value);
const listUpTo =
  (most: number, is: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(is);

const hasQuestionFields = shaped({
  id: isShortName,
  skill: isOneOf(...skills),
  points: upTo(mostPoints, isCount),
  prompt: isShort,
  credit: isShare,
  tries: isNumber,
  hints: isNumber,
  options: optional(listUpTo(mostOptions, isShort)),
  right: optional(listUpTo(mostOptions, isNumber)),
  chosen: optional(listUpTo(mostOptions, isNumber)),
  given: optional(listUpTo(mostOptions, shaped({ text: isShort, right: isFlag }))),
  expected: optional(listUpTo(mostOptions, isShort)),
  typed: optional(isShort),
});

/** What is right or chosen is among the options. */
const pointsAtOptions = ({ options = [], right = [], chosen = [] }: HandedQuestion): boolean =>
  [...right, ...chosen].every((index) => index < options.length);
const isQuestion: Guard = (value) =>
  hasQuestionFields(value) && pointsAtOptions(value as HandedQuestion);

const hasFields = shaped({
  id: isShortName,
  quiz: isShortName,
  title: isShort,
  set: optional(isNumber),
  mode: isOneOf('practice', 'exam'),
  part: optional(isOneOf(true)),
  retryOf: optional(isShortName),
  name: optional(isShort),
  startedAt: isTime,
  finishedAt: isTime,
  time: isTime,
  share: isShare,
  questions: listUpTo(mostQuestions, isQuestion),
});

/** No question stands in a result twice. */
const areDistinct = (questions: readonly HandedQuestion[]): boolean =>
  new Set(questions.map(({ id }) => id)).size === questions.length;

export const isHandIn = (value: unknown): value is HandIn =>
  hasFields(value) && areDistinct((value as HandIn).questions);
