/** Where the article's words are on the screen. */
import type { Span } from '../text.ts';
import { offsetAt, type Place, placesOf } from './text-places.ts';

/** The article's offset under a point of the window, in CSS pixels; `undefined` where no text of it is. */
export function offsetAtPoint(x: number, y: number): number | undefined {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position ? offsetAt(position.offsetNode, position.offset) : undefined;
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- all that Safari had before version 26
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range ? offsetAt(range.startContainer, range.startOffset) : undefined;
}

/** A span of the article as a range of the page; `undefined` where it isn't shown. */
export function rangeOf(root: ParentNode, span: Span): Range | undefined {
  const places = [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap(placesOf);
  const holds = (at: number) => (place: Place) =>
    place.start <= at && at <= place.start + place.node.length;
  const first = places.findLast(holds(span.start));
  const last = places.find(holds(span.end));
  if (!first || !last || span.end < span.start) return undefined;
  const range = document.createRange();
  range.setStart(first.node, span.start - first.start);
  range.setEnd(last.node, span.end - last.start);
  return range;
}

/** Whether a point of the window lies on a range or close beside it: a finger is no point. */
export const isNear = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - nearby && x <= right + nearby && y >= top - nearby && y <= bottom + nearby,
  );
/** CSS pixels. */
const nearby = 12;
