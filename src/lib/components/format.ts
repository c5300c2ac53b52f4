/** Numbers, dates and durations as the interface's language writes them. */
import { getLocale, type Locale } from '../paraglide/runtime.js';

/**
 * How numbers are written, as `Intl.NumberFormat` has it (a test compares): the browser takes longer to make its first
 * formatter than to make a page answer.
 */
const signs: Readonly<Record<Locale, { decimal: string; group: string; percent: string }>> = {
  fr: { decimal: ',', group: '\u202F', percent: '\u00A0%' },
  en: { decimal: '.', group: ',', percent: '%' },
};

const two = (value: number): string => String(value).padStart(2, '0');

/** How dates are written, as `Intl.DateTimeFormat` has it (a test compares), for the same reason. */
const dates: Readonly<Record<Locale, { months: string; at: string }>> = {
  fr: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    at: 'à',
  },
  en: {
    months: 'January February March April May June July August September October November December',
    at: 'at',
  },
};

const monthAndYear = (month: number, year: number): string =>
  `${dates[getLocale()].months.split(' ')[month] ?? ''} ${year}`;

/** « 1er novembre », where `Intl` has « 1 novembre ». */
const dayOfMonth = (day: number): string =>
  getLocale() === 'fr' && day === 1 ? '1er' : String(day);

/** `0.6786` → « 68 % »: to the nearest, everywhere. */
export const formatShare = (share: number): string =>
  formatNumber(Math.round(share * 100)) + signs[getLocale()].percent;

/** `1234.5` → « 1 234,5 ». Rounded to two decimals. */
export function formatNumber(value: number): string {
  const { decimal, group } = signs[getLocale()];
  const [whole = '', part] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return part === undefined ? grouped : grouped + decimal + part;
}

/** `counted(m.questions, 2)` → « 2 questions »: a message that takes the number and how it is written. */
export const counted = (
  message: (inputs: { count: number; number: string }) => string,
  count: number,
): string => message({ count, number: formatNumber(count) });

/** Milliseconds since the epoch → « 20 septembre 2020 à 10:30 », in the reader's time zone. */
export function formatMoment(at: number): string {
  const date = new Date(at);
  const [hours, minutes] = [date.getHours(), date.getMinutes()].map(two);
  const day = `${dayOfMonth(date.getDate())} ${monthAndYear(date.getMonth(), date.getFullYear())}`;
  return `${day} ${dates[getLocale()].at} ${hours}:${minutes}`;
}

/** `2020-09-20` → « 20 septembre 2020 », the same day everywhere; what is no date is left as it is. */
export function formatDay(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return `${dayOfMonth(date.getUTCDate())} ${formatMonth(iso)}`;
}

/** `2020-09` → « septembre 2020 » */
export function formatMonth(iso: string): string {
  const date = new Date(iso);
  return monthAndYear(date.getUTCMonth(), date.getUTCFullYear());
}

/** Milliseconds → « 45 s », « 3 min 05 s », « 1 h 02 min ». */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return `${seconds} s`;
  if (minutes < 60) return `${minutes} min ${two(seconds % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}

/** Milliseconds → « 4:05 », as a countdown shows it. */
export function formatCountdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
