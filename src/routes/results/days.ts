/** The learner's day of a time in milliseconds since the epoch, `2026-01-31`: where they are, and not at Greenwich. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** When a day began, as `dayOf` writes it; `undefined` for what is none. */
export function startOf(day: string): number | undefined {
  const at = Date.parse(`${day}T00:00`);
  return Number.isNaN(at) ? undefined : at;
}

/** When the day after a day began: 23, 24 or 25 hours later, as the clocks have it; `undefined` for what is no day. */
export function startOfNext(day: string): number | undefined {
  const at = startOf(day);
  if (at === undefined) return undefined;
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}

/** Noon of the day of a time, in milliseconds: a day more or less is another day, whatever the clocks do at night. */
export const noonOf = (at: number): number => new Date(at).setHours(12, 0, 0, 0);

/** Monday is 0. */
export const weekdayOf = (at: number): number => (new Date(at).getDay() + 6) % 7;
