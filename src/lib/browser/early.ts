/**
 * What a learner does before the page is hydrated. `early-script.js` notes that a form was sent, and shows the first question,
 * as the server has rendered it, to whoever begins; once the page is alive, all of it is done again.
 */
import { tick } from 'svelte';

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
  /** The focus was in the form, or its button. */
  readonly hadFocus: boolean;
  readonly sent: boolean;
};

const fieldsOf = (form: HTMLFormElement): Field[] => [
  ...form.querySelectorAll<Field>('input, select'),
];

const labelOf = (field: Field): string =>
  (field.ariaLabel ?? field.labels?.[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();

const headingOf = (form: HTMLFormElement): string => form.querySelector('h2')?.textContent ?? '';

const isChecked = (field: Field): boolean => field instanceof HTMLInputElement && field.checked;

/** Whether a field is no longer as the server has rendered it. */
function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return field.selectedOptions[0]?.defaultSelected === false && field.selectedIndex > 0;
  const isBox = field.type === 'checkbox' || field.type === 'radio';
  return isBox ? field.checked !== field.defaultChecked : field.value !== '';
}

/** `undefined` where there is no such form, or the page has been alive. */
export function readEarly(name: Place): Early | undefined {
  const form = placeOf(name)?.querySelector('form');
  if (!form || !placeOf('first')?.firstElementChild) return undefined;
  const fields = fieldsOf(form);
  const focused = fields.find((field) => field === document.activeElement);
  return {
    heading: headingOf(form),
    changes: fields
      .filter(isChanged)
      .map((field) => ({ label: labelOf(field), checked: isChecked(field), value: field.value })),
    focused: focused && labelOf(focused),
    hadFocus: form.contains(document.activeElement),
    sent: form.dataset.sent !== undefined,
  };
}

/** Whether a form asks the question of the one shown early. */
export const isAbout = (form: HTMLFormElement, { heading }: Early): boolean =>
  headingOf(form) === heading;

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
    await tick(); // a choice may bring other fields
  }
  find(early.focused)?.focus();
  if (early.sent) form.requestSubmit();
}

/** From now on the page does all itself: the first question is not shown early any more, unless it is already. */
export function comeAlive(): void {
  const begin = placeOf('begin');
  if (begin) begin.onsubmit = null;
  if (placeOf('first')?.hidden) hideFirst();
}

/** Takes the first question away, where it was shown early. */
export function hideFirst(): void {
  placeOf('first')?.replaceChildren();
  placeOf('begin')?.removeAttribute('hidden');
}
