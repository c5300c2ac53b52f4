/** Milliseconds that something is pointed out for. */
const shownFor = 6000;

/** Calls `undo` after some seconds, or when the learner does the next thing; returns the way to do so now. */
export function briefly(undo: () => void): () => void {
  const over = new AbortController();
  const end = (): void => {
    if (over.signal.aborted) return;
    over.abort();
    clearTimeout(timer);
    undo();
  };
  const timer = setTimeout(end, shownFor);
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, end, { capture: true, signal: over.signal });
  return end;
}
