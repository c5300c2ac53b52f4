/** Finds what a reader selects in an article: blocks carry their offset in `data-start`, and their text is whole. */
import type { Span } from '../text.ts';

/** The offset in the article of a place in the page; `undefined` outside of it. */
function offsetAt(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-start]');
  if (!block) return undefined;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return Number(block.dataset.start) + before.toString().length;
}

/** What is selected in the article, as a span of its text; empty where only the caret stands; else `undefined`. */
export function selectedSpan(): Span | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetAt(range.startContainer, range.startOffset);
  const end = offsetAt(range.endContainer, range.endOffset);
  return start === undefined || end === undefined || end < start ? undefined : { start, end };
}
