/**
 * The words every layer shares about a text. All offsets are UTF-16 code units into a text that never
 * changes after it was read.
 */

/** A half-open range `[start, end)` of UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

/** What a block of an article is. `date`, `byline`, `related` and `caption` are shown, never asked about. */
export type BlockKind =
  'title' | 'heading' | 'paragraph' | 'quote' | 'item' | 'caption' | 'date' | 'byline' | 'related';

/**
 * One block of an article: a paragraph, a heading, one list item… Its span holds no line break at
 * either end. `image` (a path on the same site) stands beside a caption only, `depth` beside a heading
 * of another depth than 2, `number` beside an item of a numbered list.
 */
export type Block = Span & {
  readonly kind: BlockKind;
  readonly image?: string;
  readonly depth?: number;
  readonly number?: number;
};

/** Emphasis and links, laid over the text as spans. */
export type Mark = Span &
  (
    | { readonly kind: 'emphasis' | 'strong' | 'code' }
    | { readonly kind: 'link'; readonly href: string }
  );

/** A text with its blocks, in text order and without overlap. */
export type BlockText = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
};

/** The characters of a span. */
export const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span without white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** A bare text cut into paragraphs at its line ends; a wrapped paragraph is one block when blank lines part them. */
export function splitBlocks(text: string): Block[] {
  const separator = /\r?\n[^\S\n]*\r?\n/.test(text) ? /(?:\r?\n[^\S\n]*){2,}/g : /\r?\n/g;
  const blocks: Block[] = [];
  let start = 0;
  const push = (end: number) => {
    const span = trimSpan(text, { start, end });
    if (span.start < span.end) blocks.push({ kind: 'paragraph', ...span });
  };
  for (const match of text.matchAll(separator)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return blocks;
}
