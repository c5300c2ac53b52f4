/** Milliseconds that what a page is opened for has for itself. */
const headStart = 3000;

/** Calls `work` once the page has had its time, in milliseconds, and has nothing to do; returns the way not to. */
export function whenIdle(work: () => void, ownTime = headStart): () => void {
  let wanted = true;
  const start = (): void => {
    if (wanted) work();
  };
  const timer = setTimeout(() => {
    // Safari has no such call, whatever the types say.
    const idle = (window as Partial<Window>).requestIdleCallback;
    if (idle) idle(start, { timeout: headStart });
    else start();
  }, ownTime);
  return () => {
    wanted = false;
    clearTimeout(timer);
  };
}
