/** Numbers, dates and durations as French typography writes them. */

const percent = new Intl.NumberFormat('fr', { style: 'percent' });
const decimal = new Intl.NumberFormat('fr', { maximumFractionDigits: 2 });
const moment = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short' });
// A calendar day means the same day everywhere, also in the prerendered page.
const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });

/** `0.8125` → « 81 % ». Rounded down, so that only a perfect score reads « 100 % ». */
export const formatShare = (share: number): string => percent.format(Math.floor(share * 100) / 100);

export const formatNumber = (value: number): string => decimal.format(value);

/** `plural(2, 'question')` → « 2 questions »; French counts from two. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count >= 2 ? many : one}`;

/** Milliseconds since the epoch → « 20 septembre 2020 à 10:30 », in the reader's time zone. */
export const formatMoment = (at: number): string => moment.format(at);

/** `2020-09-20` → « 20 septembre 2020 »; what is no date is left as it is. */
export function formatDay(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : day.format(time);
}

/** Milliseconds → « 45 s », « 3 min 05 s », « 1 h 02 min ». */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const minutes = Math.floor(seconds / 60);
  const two = (value: number) => String(value).padStart(2, '0');
  if (minutes === 0) return `${seconds} s`;
  if (minutes < 60) return `${minutes} min ${two(seconds % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}

/** Milliseconds → « 4:05 », as a countdown shows it. */
export function formatCountdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
