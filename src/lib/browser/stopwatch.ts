/** How long a page has been looked at. */

export type Stopwatch = {
  /** Milliseconds in which the page was visible, until now or until it was stopped. */
  readonly elapsed: () => number;
  readonly stop: () => void;
};

export function startStopwatch(): Stopwatch {
  let sum = 0;
  let since = document.hidden ? undefined : performance.now();
  const pause = () => {
    if (since !== undefined) sum += performance.now() - since;
    since = undefined;
  };
  const turn = () => {
    pause();
    if (!document.hidden) since = performance.now();
  };
  document.addEventListener('visibilitychange', turn);
  return {
    elapsed: () => sum + (since === undefined ? 0 : performance.now() - since),
    stop: () => {
      pause();
      document.removeEventListener('visibilitychange', turn);
    },
  };
}
