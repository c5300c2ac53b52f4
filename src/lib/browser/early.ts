/**
 * What a learner does before the page is hydrated. `early-script.js` notes that a form was sent, and shows the first question,
 * as the server has rendered it, to whoever begins; once the page is alive, all of it is done again.
 */
import { tick } from 'svelte';
import { hasFocus } from './reveal.ts';

/** `begin`: where the quiz is begun. `first`: the first question, and the script. */
type Place = 'begin' | 'first';

const placeOf = (name: Place) => document.querySelector<HTMLElement>(`[data-${name}]`);

type Field = HTMLInputElement | HTMLSelectElement;
type Change = { readonly label: string; readonly checked: boolean; readonly value: string };

/** What was done in a form. */
export type Early = {
  /** What the form is about: the question. */
  readonly heading: string;
  readonly changes: readonly Change[];
  /** The label of the field that had the focus. */
  readonly focused: string | undefined;
  /** The learner is at it: the focus is not elsewhere, and the form in view. */
  readonly isHere: boolean;
  readonly sent: boolean;
};

const fieldsOf = (form: HTMLFormElement): Field[] => [
  ...form.querySelectorAll<Field>('input, select'),
];

const labelOf = (field: Field): string =>
  (field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const headingOf = (form: HTMLFormElement): string => form.querySelector('h2')?.textContent ?? '';

const isChecked = (field: Field): boolean => field instanceof HTMLInputElement && field.checked;

/** Whether a field is no longer as the server has rendered it. */
function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return field.selectedOptions[0]?.defaultSelected === false && field.selectedIndex > 0;
  const isBox = field.type === 'checkbox' || field.type === 'radio';
  return isBox ? field.checked !== field.defaultChecked : field.value !== '';
}

/** A page that comes later is alive from the start. */
let alive = false;

/** `undefined` where there is no such form. */
export function readEarly(name: Place): Early | undefined {
  const form = placeOf(name)?.querySelector('form');
  if (!form || (name === 'begin' && alive)) return undefined;
  const { top, bottom } = form.getBoundingClientRect();
  const fields = fieldsOf(form);
  const changed = fields.filter(isChanged);
  const { activeElement: at } = document;
  // Safari leaves the focus with what holds the form.
  const focused = at?.contains(form) ? changed.at(-1) : fields.find((field) => field === at);
  return {
    heading: headingOf(form),
    changes: changed.map((field) => ({
      label: labelOf(field),
      checked: isChecked(field),
      value: field.value,
    })),
    focused: focused && labelOf(focused),
    isHere: hasFocus(form) && top < innerHeight && bottom > 0,
    sent: form.dataset.sent !== undefined,
  };
}

/** Does in a form what was done in the early one, and sends it where that was sent. */
export async function redo(early: Early, form: HTMLFormElement): Promise<void> {
  const find = (label: string | undefined) =>
    fieldsOf(form).find((field) => labelOf(field) === label);
  for (const { label, checked, value } of early.changes) {
    const field = find(label);
    if (!field) continue;
    if (isChecked(field) !== checked) field.click();
    if (field.value !== value) {
      field.value = value;
      for (const type of ['input', 'change'])
        field.dispatchEvent(new Event(type, { bubbles: true }));
    }
    await tick(); // what is chosen next goes on from it
  }
  find(early.focused)?.focus({ preventScroll: !early.isHere });
  if (early.sent) form.requestSubmit();
}

/** The same with the question that was shown early, if it is the one that is asked. */
export async function answerAgain(early: Early, form: HTMLFormElement): Promise<void> {
  if (headingOf(form) === early.heading) await redo(early, form);
}

function clearFirst(): void {
  placeOf('first')?.replaceChildren();
  placeOf('begin')?.removeAttribute('hidden');
}

/** From now on the page does all itself: the first question is not shown early any more, unless it is already. */
export function comeAlive(): void {
  alive = true;
  const begin = placeOf('begin');
  if (begin) begin.onsubmit = null;
  if (placeOf('first')?.hidden) clearFirst();
}

/** What was done in a question that could not be asked then. */
let undone: Early | undefined;

/** Takes away the first question that was shown early, and keeps what was done in it; gives whether the learner was at it. */
export function hideFirst(): boolean {
  const early = readEarly('first');
  undone ??= early && { ...early, sent: false };
  clearFirst();
  return early?.isHere ?? false;
}

/** What `hideFirst` has kept, once. */
export function takeUndone(): Early | undefined {
  const early = undone;
  undone = undefined;
  return early;
}
