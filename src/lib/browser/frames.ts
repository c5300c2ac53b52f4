/**
 * Waits until so many frames have begun: with two, all that was changed before has been painted. A page that is not in
 * view has none, and does not wait.
 */
export async function frames(count: number): Promise<void> {
  for (let begun = 0; begun < count && !document.hidden; begun++)
    await new Promise((begins) => {
      const stop = new AbortController();
      const end = (): void => {
        stop.abort();
        begins(undefined);
      };
      requestAnimationFrame(end);
      document.addEventListener('visibilitychange', end, { signal: stop.signal });
    });
}
