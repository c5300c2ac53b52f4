/** Preferences in a backup. What of them is not right is left out: the rest of the file doesn't depend on it. */
import { type Preferences, sizes } from '../progress/preferences.ts';
import { skills } from '../quiz/quiz.ts';
import {
  type Guard,
  isCount,
  isFlag,
  isOneOf,
  isRecord,
  isText,
  isTimeLimit,
  listOf,
} from './guards.ts';

const isSize: Guard = (value) =>
  Number.isInteger(value) && Number(value) >= sizes.smallest && Number(value) <= sizes.largest;
/** As the Web Speech API has it. */
const isRate: Guard = (value) => isCount(value) && value >= 0.1 && value <= 10;

const guards: Readonly<Record<keyof Preferences, Guard>> = {
  size: isSize,
  numbers: isFlag,
  gloss: isText,
  glossedOptions: isFlag,
  rate: isRate,
  timer: isFlag,
  mode: isOneOf('practice', 'exam'),
  minutes: (value) => isCount(value) && isTimeLimit(value * 60_000),
  count: isCount,
  without: listOf(isOneOf(...skills)),
  sureness: isFlag,
  reviews: isCount,
};

/** `undefined` where there are none. */
export function readPreferences(value: unknown): Partial<Preferences> | undefined {
  if (!isRecord(value)) return undefined;
  const right = Object.entries(guards).filter(
    ([name, is]) => Object.hasOwn(value, name) && is(value[name]),
  );
  if (right.length === 0) return undefined;
  return Object.fromEntries(right.map(([name]) => [name, value[name]]));
}
