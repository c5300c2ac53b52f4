/** Marks passages without touching the page's markup (CSS Custom Highlight API); does nothing where there is none. */
import type { Span } from '../text.ts';
import { rangeOf } from './text-ranges.ts';

/** `cursor`: the word the keyboard is at. `looked`: words looked up. `spoken`: the sentence that is read aloud. `named`: who was asked for. */
export type HighlightName = 'cursor' | 'looked' | 'spoken' | 'named';

/** Marks these spans of the article within `root`, in place of those marked so before. */
export function highlight(name: HighlightName, root: ParentNode, spans: readonly Span[]): void {
  if (!('highlights' in CSS)) return;
  const ranges = spans.flatMap((span) => rangeOf(root, span) ?? []);
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}
