/** Finds what a reader selects in an article. */
import type { Span } from '../text.ts';
import { offsetAt } from './text-places.ts';

/** What is selected in the article, as a span of its text; empty where only the caret stands; else `undefined`. */
export function selectedSpan(): Span | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetAt(range.startContainer, range.startOffset);
  const end = offsetAt(range.endContainer, range.endOffset);
  return start === undefined || end === undefined || end < start ? undefined : { start, end };
}
