/** Between the page and the article's text: blocks carry their offset in `data-start`, and their text is whole. */
/** A text node of a block and where it starts in the article, in UTF-16 code units. */
export type Place = { readonly node: Text; readonly start: number };

/** A covered word shows another text than the article's: its element says how long it is there. */
const coveredLength = (node: Node): number | undefined => {
  const covered = node.parentElement?.closest<HTMLElement>('[data-covered]');
  return covered ? Number(covered.dataset.covered) : undefined;
};

/** The text of a block, in order. */
export function placesOf(block: HTMLElement): Place[] {
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
