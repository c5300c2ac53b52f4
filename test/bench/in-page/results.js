/** Runs in a page ahead of its own scripts: tells when something is there and painted. */

(() => {
  /**
   * Milliseconds since the navigation began when `isThere` first held and the page had painted after it.
   * @param {() => unknown} isThere @returns {Promise<number>}
   */
  const painted = (isThere) =>
    new Promise((done) => {
      const look = () => {
        if (!isThere()) {
          requestAnimationFrame(look);
          return;
        }
        requestAnimationFrame(() => {
          // A message comes after what the frame still has to do: styles, layout and paint.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now());
          port2.postMessage(undefined);
        });
      };
      look();
    });
  Object.assign(globalThis, { painted });
})();
