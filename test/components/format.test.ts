import { describe, expect, onTestFinished, test } from 'vitest';
import {
  counted,
  formatCountdown,
  formatDay,
  formatDuration,
  formatMoment,
  formatMonth,
  formatNumber,
  formatShare,
} from '../../src/lib/components/format.ts';
import { m } from '../../src/lib/paraglide/messages.js';
import { getLocale, locales, overwriteGetLocale } from '../../src/lib/paraglide/runtime.js';

const plain = (text: string) => text.replace(/[\u202F\u00A0]/g, ' ');

test.each([
  [0, '0 s'],
  [45_400, '45 s'],
  [185_000, '3 min 05 s'],
  [3_725_000, '1 h 02 min'],
])('%d ms last %s', (milliseconds, expected) => {
  expect(plain(formatDuration(milliseconds))).toBe(expected);
});

test.each([
  [300_000, '5:00'],
  [59_001, '1:00'],
  [900, '0:01'],
  [-5, '0:00'],
])('%d ms left are counted down as %s', (milliseconds, expected) => {
  expect(formatCountdown(milliseconds)).toBe(expected);
});

test.each([
  [1, '100 %'],
  [19 / 28, '68 %'],
  [1 / 6, '17 %'],
  [0.005, '1 %'],
  [0, '0 %'],
])('a share of %d reads %s', (share, expected) => {
  expect(plain(formatShare(share))).toBe(expected);
});

test('a month is named with its year', () => {
  expect(formatMonth('2020-09')).toBe('septembre 2020');
});

test('French counts from two', () => {
  expect([0, 1, 1.5, 2].map((count) => plain(counted(m.points, count)))).toEqual([
    '0 point',
    '1 point',
    '1,5 point',
    '2 points',
  ]);
});

test('a date is a day everywhere; what is none is left alone', () => {
  expect(formatDay('2020-09-20')).toBe('20 septembre 2020');
  expect(formatDay('hier')).toBe('hier');
});

describe.each(locales)('in %s', (locale) => {
  test.each([0, 1, 1.5, 2.25, 12.345, 999, 1000, 12_345.6, 1_234_567])(
    '%d is written as Intl writes it',
    (value) => {
      const before = getLocale;
      onTestFinished(() => overwriteGetLocale(before));
      overwriteGetLocale(() => locale);
      const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      const percent = new Intl.NumberFormat(locale, { style: 'percent' });
      expect(formatNumber(value)).toBe(decimal.format(value));
      expect(formatShare(value)).toBe(percent.format(Math.round(value * 100) / 100));
    },
  );

  test('days and moments are written as Intl writes them, but for the first of a French month', () => {
    const before = getLocale;
    onTestFinished(() => overwriteGetLocale(before));
    overwriteGetLocale(() => locale);
    const region = locale === 'en' ? 'en-GB' : locale;
    const day = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' });
    const moment = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeStyle: 'short' });
    for (let month = 0; month < 12; month++) {
      const at = Date.UTC(2026, month, 2 + month * 2, month * 2, month * 5);
      expect(formatDay(new Date(at).toISOString().slice(0, 10))).toBe(day.format(at));
      expect(plain(formatMoment(at))).toBe(plain(moment.format(at)));
    }
  });
});

test('the first of a month is an ordinal in French', () => {
  expect(formatDay('2026-11-01')).toBe('1er novembre 2026');
});

test('dates and shares are written in the language of the interface', () => {
  const before = getLocale;
  onTestFinished(() => overwriteGetLocale(before));
  overwriteGetLocale(() => 'en');
  expect(formatDay('2020-09-20')).toBe('20 September 2020');
  expect(formatShare(0.8125)).toBe('81%');
});
