/** How long a page has been looked at. */

export type Stopwatch = {
  /** Milliseconds in which it ran and the page was visible. */
  readonly elapsed: () => number;
  /** Stops it for a while, or lets it go on. */
  readonly run: (on: boolean) => void;
  /** Ends it. */
  readonly end: () => void;
};

/** Runs from the start. */
export function startStopwatch(): Stopwatch {
  let sum = 0;
  let runs = true;
  let since: number | undefined;
  const turn = () => {
    const now = performance.now();
    if (since !== undefined) sum += now - since;
    since = runs && !document.hidden ? now : undefined;
  };
  const run = (on: boolean) => {
    runs = on;
    turn();
  };
  turn();
  document.addEventListener('visibilitychange', turn);
  return {
    elapsed: () => sum + (since === undefined ? 0 : performance.now() - since),
    run,
    end: () => {
      run(false);
      document.removeEventListener('visibilitychange', turn);
    },
  };
}
