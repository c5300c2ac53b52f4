/** How long it is until something, as the interface's language says it. */
import { m } from '../paraglide/messages.js';
import { getLocale, type Locale } from '../paraglide/runtime.js';

/** Which of a language’s customs. */
const regions: Readonly<Record<Locale, string>> = { fr: 'fr', en: 'en-GB' };

const formatters = new Map<Locale, Intl.RelativeTimeFormat>();

/** Made when it is first used. */
function relative(): Intl.RelativeTimeFormat {
  const locale = getLocale();
  const formatter = formatters.get(locale) ?? new Intl.RelativeTimeFormat(regions[locale]);
  formatters.set(locale, formatter);
  return formatter;
}

const units = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

const noon = (at: number): number => new Date(at).setHours(12, 0, 0, 0);

/** A time to come → « dans une minute », « dans 2 heures », « demain », « dans 3 jours »; a minute at the least. */
export function formatUntil(at: number, now: number): string {
  const milliseconds = at - now;
  const [unit, length] = units.find(([, length]) => milliseconds >= length * 0.95) ?? units[4];
  // Days as the calendar has them: what comes tomorrow night is not two days away.
  const span = unit === 'day' ? noon(at) - noon(now) : milliseconds;
  const count = Math.max(1, Math.round(span / length));
  if (unit === 'minute' && count === 1) return m.time_in_a_minute();
  return unit === 'day' && count === 1 ? m.time_tomorrow() : relative().format(count, unit);
}
