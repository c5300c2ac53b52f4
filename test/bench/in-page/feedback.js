/** Runs in a quiz page ahead of its own scripts. Times each press of « Vérifier » until its feedback is painted. */

/**
 * @typedef {{ wait: number, script: number, painted: number }} Feedback Milliseconds from the click until the page
 * notices it, and from there until the feedback is in the document, and painted.
 */

(() => {
  /** @type {Feedback[]} */
  const feedback = [];
  Object.assign(globalThis, { feedback });

  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      const pressed = target instanceof Element ? target.closest('button') : undefined;
      if (pressed?.textContent.trim() !== 'Vérifier') return;
      const from = performance.now();
      const observer = new MutationObserver(() => {
        if (!document.querySelector('[data-feedback]')) return;
        observer.disconnect();
        const script = performance.now() - from;
        requestAnimationFrame(() => {
          // A message comes after what the frame still has to do: styles, layout and paint.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            const painted = performance.now() - from;
            feedback.push({ wait: from - timeStamp, script, painted });
          };
          port2.postMessage(undefined);
        });
      });
      observer.observe(document, { childList: true, subtree: true });
    },
    true,
  );
})();
