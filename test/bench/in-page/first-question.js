/**
 * Runs in a quiz page ahead of its own scripts. Presses « Commencer » where there is such a button, as soon as it
 * can be pressed, and notes the milliseconds since the navigation began.
 */

/**
 * @typedef {{ paint: number, start: number, answerable: number, alive: number }} Times `paint` is the largest one;
 * `answerable`: the first question is on the screen, and takes an answer; `alive`: the answer can be checked. NaN for
 * what has not been.
 */

(() => {
  /** @type {Times} */
  const times = { paint: NaN, start: NaN, answerable: NaN, alive: NaN };
  /** @typedef {PerformanceEntry & { presentationTime: number }} Painted */
  /** @type {PromiseWithResolvers<void>} */
  const { promise: answered, resolve, reject } = Promise.withResolvers();
  Object.assign(globalThis, { times, answered });
  setTimeout(() => reject(new Error('There is no question to be answered.')), 30_000);

  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) times.paint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });

  /** @param {ParentNode} root @param {string} name */
  const button = (root, name) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);

  /** The first question: SurveyJS's is the first with a control, ours the form with the button « Vérifier ». */
  const question = () =>
    document.querySelector('.sd-question:has(input)') ??
    [...document.forms].find((form) => form.checkVisibility() && button(form, 'Vérifier'));

  let marked = false;

  /** Once a frame: a page that is busy can't be answered. */
  const look = () => {
    const start = button(document, 'Commencer');
    if (start && !start.disabled && Number.isNaN(times.start)) {
      times.start = performance.now();
      start.click();
    }
    const asked = question();
    if (!asked?.querySelector(':is(input, select, textarea):enabled')) {
      requestAnimationFrame(look);
      return;
    }
    // The browser itself tells when it has painted what it is about to: a message would come after other work.
    if (!marked) {
      const text = asked.querySelector('label .text, .sd-item__control-label .sv-string-viewer');
      if (!text) reject(new Error('The first question has no text that could be timed.'));
      text?.setAttribute('elementtiming', 'question');
      marked = true;
    }
    // Ours is in the page before the scripts that check an answer.
    if (asked.closest('[data-first]')) requestAnimationFrame(look);
    else note({ alive: performance.now() });
  };

  /** @param {Partial<Times>} some */
  const note = (some) => {
    Object.assign(times, some);
    if (![times.answerable, times.alive].some(Number.isNaN)) resolve();
  };

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      note({ answerable: /** @type {Painted} */ (entry).presentationTime });
    }
  }).observe({ type: 'element' });

  requestAnimationFrame(look);
})();
