/** Brings what matters now into view: a passage of the article, without moving the question away; a new question. */

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

const scrollsItself = (element: Element) => getComputedStyle(element).overflowY === 'auto';

/**
 * Whether the focus is in an element, or nowhere in particular: Safari moves it from a button that is clicked to what
 * holds that and can have it, be it the whole page.
 */
export function hasFocus(element: Element): boolean {
  const { activeElement: at } = document;
  return !at || at.contains(element) || element.contains(at);
}

/** Shows what is new in a panel from its beginning: scrolls the panel, or the page where the panel is part of it. */
export function showFromTop(element: Element): void {
  const panel = element.parentElement;
  if (panel && scrollsItself(panel)) panel.scrollTo({ top: 0 });
  else element.scrollIntoView({ block: 'start' });
}

/** Shows an element of what is in a panel as far as it goes in, above the buttons at the panel's end. */
export function showWhole(element: Element, content: Element): void {
  const panel = content.parentElement;
  if (!panel || !scrollsItself(panel)) {
    element.scrollIntoView({ block: 'nearest' });
    return;
  }
  const at = element.getBoundingClientRect();
  const window = panel.getBoundingClientRect();
  const kept = parseFloat(getComputedStyle(panel).scrollPaddingBottom) || 0;
  const below = at.bottom - (window.bottom - kept);
  if (below > 0) panel.scrollBy({ top: Math.min(below, at.top - window.top) });
}

/** Between which heights of the window the article is in view, in CSS pixels. */
function viewOf(pane: Element): { readonly top: number; readonly bottom: number } {
  if (!scrollsItself(pane)) return { top: 0, bottom: innerHeight };
  const { top, bottom } = pane.getBoundingClientRect();
  return { top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
}

/** How far above what is in view a place of the article begins, in CSS pixels; 0 or less where it begins below. */
export const aboveView = (place: Element | Range, pane: Element): number =>
  viewOf(pane).top - place.getBoundingClientRect().top;

/** Whether a place of the article is in view as a whole. */
export function isInView(place: Element | Range, pane: Element, covered = 0): boolean {
  const at = place.getBoundingClientRect();
  const { top, bottom } = viewOf(pane);
  return at.top >= top && at.bottom <= Math.min(bottom, innerHeight - covered);
}

/**
 * Scrolls `pane` where it scrolls by itself (on a phone), else the page; and only when `place` is not in view yet.
 * `covered`: how much of the window something covers from below, in CSS pixels.
 */
export function reveal(place: Element | Range, pane: Element, covered = 0): void {
  if (isInView(place, pane, covered)) return;
  const at = place.getBoundingClientRect();
  const { top, bottom } = viewOf(pane);
  const room = Math.min(bottom, innerHeight - covered) - top - at.height;
  (scrollsItself(pane) ? pane : window).scrollBy({
    top: at.top - top - Math.max(room / 3, 0),
    behavior: calm() ? 'auto' : 'smooth',
  });
}

/** Notes what of the article is in view; returns the way to bring it back to the same height when all has moved. */
export function keepPlace(pane: Element): () => void {
  const { top, bottom } = viewOf(pane);
  const block = [...pane.querySelectorAll('[data-start]')].find((one) => {
    const at = one.getBoundingClientRect();
    return at.bottom > top && at.top < bottom;
  });
  const above = block && aboveView(block, pane);
  return () => {
    if (block && above !== undefined)
      (scrollsItself(pane) ? pane : window).scrollBy({ top: above - aboveView(block, pane) });
  };
}
