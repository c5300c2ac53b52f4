/**
 * Runs in a quiz page ahead of its own scripts. Presses « Commencer » where there is such a button, as soon as it
 * can be pressed, and notes the milliseconds since the navigation began.
 */

/** @typedef {{ paint: number, start: number, answerable: number }} Times `paint` is the largest one; NaN for what has not been. */

(() => {
  /** @type {Times} */
  const times = { paint: NaN, start: NaN, answerable: NaN };
  /** @type {PromiseWithResolvers<void>} */
  const { promise: answerable, resolve, reject } = Promise.withResolvers();
  Object.assign(globalThis, { times, answerable });
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
    [...document.forms].find((form) => button(form, 'Vérifier'));

  /** Once a frame: a page that is busy can't be answered. */
  const look = () => {
    const start = button(document, 'Commencer');
    if (start && !start.disabled && Number.isNaN(times.start)) {
      times.start = performance.now();
      start.click();
    }
    if (question()?.querySelector(':is(input, select, textarea):enabled')) painted();
    else requestAnimationFrame(look);
  };

  /** A message comes after what the frame still has to do: styles, layout and paint. */
  const painted = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      times.answerable = performance.now();
      resolve();
    };
    port2.postMessage(undefined);
  };

  requestAnimationFrame(look);
})();
