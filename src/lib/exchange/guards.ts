/** Whether what was read from outside is what it should be. */

export type Guard = (value: unknown) => boolean;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isName = (value: unknown): value is string => isText(value) && value !== '';
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
/** A count, points: finite and not negative. */
export const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
/** Milliseconds since the epoch, no later than a date can be (ECMAScript, 21.4.1.1). */
export const isTime = (value: unknown): value is number => isCount(value) && value <= 8.64e15;
/** Milliseconds that a browser's timer can wait (HTML, 8.6): with a longer limit an exam would be over at once. */
export const isTimeLimit = (value: unknown): value is number => isCount(value) && value < 2 ** 31;
export const isShare = (value: unknown): value is number => isCount(value) && value <= 1;
export const isOneOf =
  (...values: readonly unknown[]): Guard =>
  (value) =>
    values.includes(value);
export const optional =
  (is: Guard): Guard =>
  (value) =>
    value === undefined || is(value);
export const listOf =
  (is: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(is);
/** A record that has these fields so; others don't count. */
export const shaped =
  (fields: Readonly<Record<string, Guard>>): Guard =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, is]) => is(value[name]));
