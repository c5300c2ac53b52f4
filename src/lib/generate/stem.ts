/** The words of the article as they stand in a question: one line or two, with balanced marks. */
import { blank } from '../quiz/quiz.ts';
import { capitalise, innerMarks } from '../quiz/quoting.ts';
import { slice, type Span } from '../text.ts';

/** In UTF-16 code units: three lines beside the article, five on a phone. */
export const maxStem = 230;
const minCut = 60;

/** Where a passage may end before its end: behind a sentence, at a semicolon, a comma, before « et », « mais ». */
const borders: readonly RegExp[] = [
  /[.!?…](?=\s)/g,
  /(?=\s?[;:]\s)/g,
  /(?=,\s)/g,
  /(?=\s(?:et|mais|car|où|tandis|alors)\s)/g,
];

/**
 * The passage up to the last border that fits, with « … » where that is no sentence's end. `verbs`: the
 * offsets in it behind its finite verbs; words without their verb are no statement, `undefined` then.
 */
function shorten(passage: string, verbs: readonly number[], longest = maxStem): string | undefined {
  if (passage.length <= longest) return passage;
  const [firstVerb = 0] = verbs;
  const head = passage.slice(0, longest);
  for (const border of borders) {
    const at = [...head.matchAll(border)]
      .map((match) => match.index + match[0].length)
      .findLast((end) => end >= minCut && end >= firstVerb);
    if (at === undefined) continue;
    const kept = head.slice(0, at).trimEnd();
    return /[.!?…]$/.test(kept) ? kept : `${kept}…`;
  }
  return undefined;
}

/** « qu’elle ne censure pas les vidéos [et qu’elle…] » : a second que-clause has lost the verb it hangs on. */
function withoutSecondClause(passage: string): string {
  const second = /,?\s(?:et|mais|ou)\s+(?:que\s|qu['’])/u.exec(passage);
  if (!second || /(?:^|\s)(?:que\s|qu['’])/u.test(passage.slice(0, second.index))) return passage;
  return `${passage.slice(0, second.index)}…`;
}

/** What is left of marks that met across one that went: « loin de là., a-t-il » */
const tidy = (text: string): string =>
  text.replace(/\.(?=,)/g, '').replace(/(?<=[!?…])\s?\.(?=\s|$)/g, '');

function balanced(text: string): string {
  const inner = innerMarks(text)
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/"/g, '');
  const opened = (inner.match(/“/g) ?? []).length;
  const closed = (inner.match(/”/g) ?? []).length;
  return opened === closed && inner.indexOf('“') <= inner.indexOf('”')
    ? inner
    : // « … Alep » a-t-il souligné : the mark without its partner parted what was said from the cue
      inner.replace(/\s*”(?=\s\p{Ll}+-(?:t-)?(?:il|elle)s?\s)/gu, ',').replace(/[“”]/g, '');
}

/** Guillemets inside guillemets become “ ”; a mark without its partner goes. */
export const balance = (text: string): string => tidy(balanced(text));

/** The part that a question shows. */
export const longestOf = (parts: readonly Span[]): Span | undefined =>
  [...parts].sort((a, b) => b.end - b.start - (a.end - a.start))[0];

/**
 * What was said, as it can stand in a question: its longest part, cut where it is too long, with a capital at
 * its start. `verbs`: the offsets behind the text's finite verbs, in order. `reported`: it is a que-clause.
 * `undefined` where nothing can stand on its own.
 */
export function stemOf(
  text: string,
  parts: readonly Span[],
  verbs: readonly number[],
  reported = false,
): string | undefined {
  const part = longestOf(parts);
  if (!part) return undefined;
  // « Nous ferons en sorte » qu’il « ne soit pas… » : half a sentence says nothing
  if (parts.length > 1 && /^\p{Ll}/u.test(text.slice(part.start))) return undefined;
  const own = verbs.filter((at) => at > part.start && at <= part.end).map((at) => at - part.start);
  const whole = slice(text, part);
  const cut = shorten(reported ? withoutSecondClause(whole) : whole, own);
  if (cut === undefined) return undefined;
  // The span of what was said leaves the final mark out; a question needs its own.
  const mark = cut === whole ? (/^\s?[?!]/.exec(text.slice(part.end))?.[0] ?? '') : '';
  const stem = balance(`${cut}${mark}`.replace(/\s+/g, ' ')).replace(/(?:[\s,;:]|(?<!\.)\.)+$/, '');
  // « Cependant, … » ties the words to a sentence that is not shown
  const alone = stem
    .trim()
    .replace(
      /^(?:cependant|mais|or|et|donc|toutefois|en effet|ainsi|d['’]ailleurs),?\s+(?=\p{L})/iu,
      '',
    );
  return capitalise(alone);
}

/** « que la ligne fermerait », « qu’Anne Roy » : a stem as a clause, with a small letter where the article has one. */
export function clauseOf(text: string, part: Span, stem: string, que: string): string {
  const at = text.indexOf(stem.slice(1, 16), part.start) - 1;
  const first = at >= part.start ? text.charAt(at) : stem.charAt(0);
  const clause = `${first}${stem.slice(1)}`;
  const elides = /^h/i.test(clause) ? /['’]$/.test(que) : /^[aeiouyàâéèêëîïôùûœæ]/iu.test(clause);
  return `${elides ? 'qu’' : 'que '}${clause}`;
}

/** In UTF-16 code units: a longer sentence is not asked about. Cut, it would often lose what the word hangs on. */
const longestSentence = 280;
export const canBeShown = ({ start, end }: Span): boolean => end - start <= longestSentence;

/** A sentence with a blank for some words of it. */
export const blankLine = (text: string, sentence: Span, gap: Span): string =>
  balance(
    `${text.slice(sentence.start, gap.start)}${blank}${text.slice(gap.end, sentence.end)}`
      .replace(/\s+/g, ' ')
      .trim(),
  );
