/** Brings a passage of the article into view without moving the question away. */

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Scrolls `pane` where it scrolls by itself (on a phone), else the page; and only when `element` is not in
 * view yet.
 */
export function reveal(element: Element, pane: Element): void {
  const behavior = calm() ? 'auto' : 'smooth';
  const at = element.getBoundingClientRect();
  if (getComputedStyle(pane).overflowY === 'auto') {
    const window = pane.getBoundingClientRect();
    if (at.top >= window.top && at.bottom <= window.bottom) return;
    const top = pane.scrollTop + at.top - window.top - pane.clientHeight / 4;
    pane.scrollTo({ top, behavior });
  } else if (at.top < 0 || at.bottom > innerHeight) {
    element.scrollIntoView({ block: 'center', behavior });
  }
}
