/** Typographic variants that count as equal wherever a reader's eye takes them for the same. */
import type { Span } from '../text.ts';

/** Straight apostrophes and quotes, character for character: the offsets stay the same. */
const straighten = (s: string): string => s.replace(/[’‘ʼ′`´]/g, "'").replace(/[“”„‟«»]/g, '"');

/** The text with straight apostrophes and quotes, and each run of white space as one space, none at the ends. */
export function foldTypography(s: string): string {
  return straighten(s).replace(/\s+/g, ' ').trim();
}

/** Characters without width: a soft hyphen, zero-width spaces and joiners. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const combining = /[\u0300-\u036F]/;

/** A folded text, and where each of its code units stands in the original: `offsets[i]` to `ends[i]`. */
type Folded = { text: string; starts: number[]; ends: number[] };

/**
 * The text as `findPassages` compares it: variants straightened, accents composed, white space collapsed,
 * and none at all inside guillemets (« non » and "non") or before high punctuation (« non ! » and "non!").
 */
function fold(original: string): Folded {
  const straight = straighten(original);
  const folded: Folded = { text: '', starts: [], ends: [] };
  let space = -1;
  for (let at = 0; at < straight.length;) {
    const character = straight.charAt(at);
    let end = at + 1;
    if (/\s/.test(character)) {
      if (space < 0) space = at;
    } else if (!invisible.test(character)) {
      while (combining.test(straight.charAt(end))) end++;
      const composed = straight.slice(at, end).normalize('NFC');
      const previous = original.charAt((folded.ends.at(-1) ?? 0) - 1);
      const dropped = /[;:!?»”]/.test(original.charAt(at)) || /[«“„]/.test(previous);
      if (space >= 0 && !dropped && folded.text !== '') add(folded, ' ', space, at);
      for (const unit of composed.split('')) add(folded, unit, at, end);
      space = -1;
    }
    at = end;
  }
  return folded;
}

function add(folded: Folded, unit: string, start: number, end: number): void {
  folded.text += unit;
  folded.starts.push(start);
  folded.ends.push(end);
}

/** The last text folded: a quiz looks all its passages up in one article. */
let last: { text: string; folded: Folded } | undefined;

/**
 * Every place where a passage occurs in a text, overlapping ones too, in text order; empty for none and for
 * a blank passage. Variants of apostrophes, quotes and spaces count as equal; case and accents don't.
 */
export function findPassages(text: string, passage: string): Span[] {
  const sought = fold(passage).text;
  if (sought === '') return [];
  if (last?.text !== text) last = { text, folded: fold(text) };
  const { folded } = last;
  const spans: Span[] = [];
  let at = folded.text.indexOf(sought);
  while (at >= 0) {
    const start = folded.starts[at] ?? 0;
    spans.push({ start, end: folded.ends[at + sought.length - 1] ?? start });
    at = folded.text.indexOf(sought, at + 1);
  }
  return spans;
}
