/** What the article shows while questions are asked beside it. */
import { nothingShown, type Shown } from './shown.ts';

export function startShowing() {
  let current = $state.raw(nothingShown);
  let frame = 0;
  return {
    get current(): Shown {
      return current;
    },
    /**
     * Marks the article once what was just done has been painted beside it: feedback must not wait for that. Whether it
     * makes room for the questions is settled at once, as they are scrolled to.
     */
    later(next: Shown): void {
      cancelAnimationFrame(frame);
      const { asking, finished } = next;
      if (asking !== current.asking || finished !== current.finished)
        current = { ...current, asking, finished };
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => (current = next));
      });
    },
    clear(): void {
      cancelAnimationFrame(frame);
      current = nothingShown;
    },
    stop(): void {
      cancelAnimationFrame(frame);
    },
  };
}
