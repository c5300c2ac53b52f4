/** Brings a passage of the article into view without moving the question away. */

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Scrolls `element` to the upper half of `pane` where the pane scrolls by itself (on a phone); else the page,
 * and only when the element is not in view yet.
 */
export function reveal(element: Element, pane: Element): void {
  const behavior = calm() ? 'auto' : 'smooth';
  const at = element.getBoundingClientRect();
  if (getComputedStyle(pane).overflowY === 'auto') {
    const top = pane.scrollTop + at.top - pane.getBoundingClientRect().top - pane.clientHeight / 4;
    pane.scrollTo({ top, behavior });
  } else if (at.top < 0 || at.bottom > innerHeight) {
    element.scrollIntoView({ block: 'center', behavior });
  }
}
