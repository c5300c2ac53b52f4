/** Brings what matters now into view: a passage of the article, without moving the question away; a new question. */

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

const scrollsItself = (element: Element) => getComputedStyle(element).overflowY === 'auto';

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

/**
 * Scrolls `pane` where it scrolls by itself (on a phone), else the page; and only when `element` is not in
 * view yet.
 */
export function reveal(element: Element, pane: Element): void {
  const behavior = calm() ? 'auto' : 'smooth';
  const at = element.getBoundingClientRect();
  if (scrollsItself(pane)) {
    const window = pane.getBoundingClientRect();
    if (at.top >= window.top && at.bottom <= window.bottom) return;
    const top = pane.scrollTop + at.top - window.top - pane.clientHeight / 4;
    pane.scrollTo({ top, behavior });
  } else if (at.top < 0 || at.bottom > innerHeight) {
    element.scrollIntoView({ block: 'center', behavior });
  }
}
