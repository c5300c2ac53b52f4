/** Between the page and the article's text: blocks carry their offset in `data-start`, and their text is whole. */
import type { Span } from '../text.ts';

/** A text node of a block and where it starts in the article, in UTF-16 code units. */
type Place = { readonly node: Text; readonly start: number };

/** A covered word shows another text than the article's: its element says how long it is there. */
const coveredLength = (node: Node): number | undefined => {
  const covered = node.parentElement?.closest<HTMLElement>('[data-covered]');
  return covered ? Number(covered.dataset.covered) : undefined;
};

function placesOf(block: HTMLElement): Place[] {
  const places: Place[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let start = Number(block.dataset.start);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const covered = coveredLength(node);
    if (covered === undefined) places.push({ node: node as Text, start });
    start += covered ?? (node as Text).length;
  }
  return places;
}

/** The offset in the article of a place in the page; `undefined` outside of it. */
export function offsetAt(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-start]');
  if (!block) return undefined;
  const places = placesOf(block);
  if (node instanceof Text) {
    const place = places.find((one) => one.node === node);
    if (place) return place.start + offset;
  }
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  const last = places.findLast((place) => before.comparePoint(place.node, 0) <= 0);
  return last ? last.start + (before.intersectsNode(last.node) ? last.node.length : 0) : undefined;
}

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
