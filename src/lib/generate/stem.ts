/** The words of the article as they stand in a question: one line or two, with balanced marks. */
import { blank } from '../quiz/quiz.ts';
import { slice, type Span } from '../text.ts';

/** Two lines on a phone and a bit, in UTF-16 code units. */
export const maxStem = 190;
const minCut = 60;

/** At the last clause border that fits: a full stop, a semicolon, a comma; else before the last word. */
function shorten(text: string): string {
  if (text.length <= maxStem) return text;
  const head = text.slice(0, maxStem);
  for (const border of [
    /[.!?…](?=\s)/g,
    /[;:](?=\s)/g,
    /,(?=\s)/g,
    /(?=\s(?:et|mais|car|qui|pour)\s)/g,
    /(?=\s)/g,
  ]) {
    const at = [...head.matchAll(border)]
      .map((match) => match.index + match[0].length)
      .findLast((end) => end >= minCut);
    if (at !== undefined)
      return /[.!?…]$/.test(head.slice(0, at))
        ? head.slice(0, at)
        : `${head.slice(0, at).replace(/[\s,;:]+$/, '')}…`;
  }
  return `${head}…`;
}

/** Guillemets inside guillemets become “ ”; a mark without its partner goes. */
export function balance(text: string): string {
  const inner = text
    .replace(/«\s*/g, '“')
    .replace(/\s*»/g, '”')
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/"/g, '');
  const opened = (inner.match(/“/g) ?? []).length;
  const closed = (inner.match(/”/g) ?? []).length;
  return opened === closed && inner.indexOf('“') <= inner.indexOf('”')
    ? inner
    : inner.replace(/[“”]/g, '');
}

export const capitalise = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** What the parts say, with a capital at its start and « […] » where something was left out between them. */
export function stemOf(text: string, parts: readonly Span[]): string {
  const joined = parts.map((part) => slice(text, part).replace(/\s+/g, ' ').trim()).join(' […] ');
  // The span of what was said leaves the final mark out; a question needs its own.
  const mark = /^\s?[?!]/.exec(text.slice(parts.at(-1)?.end))?.[0] ?? '';
  const stem = shorten(balance(`${joined}${mark}`)).replace(/[\s,;:]+$/, '');
  return capitalise(stem);
}

/** In UTF-16 code units; the words nearest to a blank, and more up to the next clause border. */
const maxBefore = 90;
const maxAfter = 70;

/** What stands around a blank, cut at clause borders or between words: « … le réseau social _____ toute censure… ». */
export function clozeLine(before: string, after: string): string {
  let left = before.replace(/\s+/g, ' ').trimStart();
  let right = after.replace(/\s+/g, ' ').trimEnd();
  if (left.length > maxBefore) {
    const near = left.slice(-maxBefore).replace(/^\S*\s/, '');
    const border = /[,;:]\s(?=.{35})/.exec(near);
    left = `…\u00a0${border ? near.slice(border.index + border[0].length) : near}`;
  }
  if (right.length > maxAfter) {
    const near = right.slice(0, maxAfter).replace(/\s\S*$/, '');
    const border = [...near.matchAll(/[,;:](?=\s)/g)]
      .map(({ index }) => index)
      .findLast((at) => at >= 15);
    right = `${near.slice(0, border).trimEnd()}…`;
  }
  return `${left}${blank}${right}`;
}

/** « … » with French no-break spaces. */
export const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
