/**
 * What a learner does before the page's scripts are there. `early-script.js` notes that a form was sent, and shows the
 * first question, as the server has rendered it, to whoever begins; when the page comes alive, all of it is done again.
 */
import { tick } from 'svelte';

/** `begin`: where the quiz is begun. `first`: the first question. */
type Place = 'begin' | 'first';

const placeOf = (name: Place) => document.querySelector<HTMLElement>(`[data-${name}]`);

type Field = HTMLInputElement | HTMLSelectElement;
type State = { readonly checked: boolean; readonly value: string };

/** What was done in a form. */
export type Early = {
  /** What the form said. */
  readonly text: string;
  readonly states: readonly State[];
  /** The index of the field that had the focus; -1 for none. */
  readonly focus: number;
  readonly sent: boolean;
};

const fieldsOf = (form: HTMLFormElement): Field[] => [
  ...form.querySelectorAll<Field>('input, select'),
];

const textOf = (form: HTMLFormElement): string => form.textContent.replace(/\s+/g, ' ').trim();

const stateOf = (field: Field): State => ({
  checked: field instanceof HTMLInputElement && field.checked,
  value: field.value,
});

/** `undefined` where there is no such form. */
export function readEarly(name: Place): Early | undefined {
  const form = placeOf(name)?.querySelector('form');
  if (!form) return undefined;
  const fields = fieldsOf(form);
  return {
    text: textOf(form),
    states: fields.map(stateOf),
    focus: fields.findIndex((field) => field === document.activeElement),
    sent: form.dataset.sent !== undefined,
  };
}

/** Does again in a form what was done in one that said the same, and sends it where that was sent. */
export async function redo(early: Early, form: HTMLFormElement): Promise<void> {
  if (textOf(form) !== early.text) return;
  const fields = fieldsOf(form);
  for (const [index, { checked, value }] of early.states.entries()) {
    const field = fields[index];
    if (!field) continue;
    const now = stateOf(field);
    if (now.checked !== checked) field.click();
    else if (now.value !== value) {
      field.value = value;
      for (const type of ['input', 'change'])
        field.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }
  fields[early.focus]?.focus();
  await tick();
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
