/** Keys that work anywhere in a form but not outside it, so that they disturb no one (WCAG 2.1.4). */
import type { Attachment } from 'svelte/attachments';

const typesText = (element: Element) =>
  element.matches('textarea, select, input:not([type=radio], [type=checkbox])');

/** A digit chooses the option of that number; Enter, once a press, submits from anything that has no use for it itself. */
export const formKeys: Attachment<HTMLFormElement> = (form) => {
  function press(event: KeyboardEvent): void {
    const { target, key, ctrlKey, altKey, metaKey, repeat } = event;
    // Who holds the key down has not read what came of it.
    if (key === 'Enter' && repeat) event.preventDefault();
    if (repeat || !(target instanceof Element) || ctrlKey || altKey || metaKey || typesText(target))
      return;
    if (/^[1-9]$/.test(key)) {
      const inputs = form.querySelectorAll<HTMLInputElement>(
        'input[type=radio], input[type=checkbox]',
      );
      const input = inputs[Number(key) - 1];
      if (!input || input.disabled) return;
      event.preventDefault();
      input.focus();
      input.click();
    } else if (key === 'Enter' && !target.closest('button, a, summary')) {
      event.preventDefault();
      form.requestSubmit();
    }
  }
  form.addEventListener('keydown', press);
  return () => form.removeEventListener('keydown', press);
};
