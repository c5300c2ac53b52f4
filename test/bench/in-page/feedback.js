/**
 * Runs in a quiz page ahead of its own scripts. Times each press of « Vérifier » until its feedback is painted; not a first
 * try after which no points are told.
 */

/**
 * @typedef {{ noticed: number, script: number, painted: number, screen: number, explained: number }} Feedback
 * Milliseconds from the click until the page notices it, until the verdict is in the document, is painted, and is on
 * the screen, and until all of its explanation is painted.
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
   * When what is found first is painted, or its new text where it was there already.
   * @param {string} selector @param {() => void} found @returns {Promise<Painted>}
   */
  const painted = (selector, found) =>
    new Promise((resolve) => {
      const before = document.querySelector(selector)?.textContent;
      const observer = new MutationObserver(() => {
        const element = document.querySelector(selector);
        if (!(element instanceof HTMLElement) || element.textContent === before) return;
        observer.disconnect();
        found();
        const name = String(count++);
        awaited.set(name, resolve);
        element.setAttribute('elementtiming', name);
        // The paint of an element is told once in the life of its box.
        if (before !== undefined) element.style.display = 'grid';
      });
      observer.observe(document, { childList: true, characterData: true, subtree: true });
    });

  let presses = 0;
  addEventListener(
    'click',
    ({ target, timeStamp: from }) => {
      const pressed = target instanceof Element ? target.closest('button') : undefined;
      if (pressed?.textContent.trim() !== 'Vérifier') return;
      const press = ++presses;
      const noticed = performance.now() - from;
      let script = NaN;
      const verdict = painted('[data-feedback] h3 > span', () => {
        script = performance.now() - from;
      });
      const explanation = painted('[data-feedback] .points', () => undefined);
      void Promise.all([verdict, explanation]).then(([told, explained]) => {
        if (press !== presses) return;
        feedback.push({
          noticed,
          script,
          painted: told.paintTime - from,
          screen: told.presentationTime - from,
          explained: explained.paintTime - from,
        });
      });
    },
    true,
  );
})();
