/** Runs in a quiz page ahead of its own scripts. Times each press of « Vérifier » until its feedback is painted. */

/**
 * @typedef {{ wait: number, script: number, painted: number, screen: number, explained: number }} Feedback
 * Milliseconds from the click until the page notices it; and from there until the verdict is in the document, is
 * painted, and is on the screen, and until all of its explanation is painted.
 * @typedef {PerformanceEntry & { identifier: string, paintTime: number, presentationTime: number }} Painted
 */

(() => {
  /** @type {Feedback[]} */
  const feedback = [];
  Object.assign(globalThis, { feedback });

  /** @type {Map<string, (entry: Painted) => void>} */
  const awaited = new Map();
  // A message or a frame that is asked for may come after other frames: the browser itself tells when it has painted.
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const painted = /** @type {Painted} */ (entry);
      awaited.get(painted.identifier)?.(painted);
    }
  }).observe({ type: 'element' });

  let count = 0;
  /**
   * When what is found first is painted.
   * @param {string} selector @param {() => void} found @returns {Promise<Painted>}
   */
  const painted = (selector, found) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        const element = document.querySelector(selector);
        if (!element) return;
        observer.disconnect();
        found();
        const name = String(count++);
        awaited.set(name, resolve);
        element.setAttribute('elementtiming', name);
      });
      observer.observe(document, { childList: true, subtree: true });
    });

  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      const pressed = target instanceof Element ? target.closest('button') : undefined;
      if (pressed?.textContent.trim() !== 'Vérifier') return;
      const from = performance.now();
      let script = NaN;
      const verdict = painted('[data-feedback] h3 > span', () => {
        script = performance.now() - from;
      });
      const explanation = painted('[data-feedback] .points', () => undefined);
      void Promise.all([verdict, explanation]).then(([told, explained]) =>
        feedback.push({
          wait: from - timeStamp,
          script,
          painted: told.paintTime - from,
          screen: told.presentationTime - from,
          explained: explained.paintTime - from,
        }),
      );
    },
    true,
  );
})();
