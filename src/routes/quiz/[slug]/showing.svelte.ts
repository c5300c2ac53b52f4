/** What the article shows while questions are asked beside it. */
import { untrack } from 'svelte';
import { frames } from '$lib/browser/frames.ts';
import { nothingShown, type Shown } from './shown.ts';

export function startShowing() {
  let current = $state.raw(nothingShown);
  /** Changes with all that comes after: what waits for a frame then is out of date. */
  let turn = 0;
  return {
    get current(): Shown {
      return current;
    },
    /**
     * Marks the article once what was just done has been painted beside it, verdict and explanation: feedback must not
     * wait for that. Whether it makes room for the questions is settled at once, as they are scrolled to.
     */
    async later(finished: boolean, find: () => Shown): Promise<void> {
      const own = ++turn;
      // Who says what to show does not depend on what is shown.
      const before = untrack(() => current);
      if (before.asking === finished || before.finished !== finished)
        current = { ...before, asking: !finished, finished };
      await frames(3);
      if (own === turn) current = find();
    },
    clear(): void {
      turn++;
      current = nothingShown;
    },
    stop(): void {
      turn++;
    },
  };
}
