/**
 * Runs in a quiz page ahead of all other scripts, beside the first question as the server has rendered it: notes that a form
 * was sent, and asks that question of whoever begins on a first visit. Whoever has something stored, comes with a query in
 * the address, has changed anything or is about to be sent to their language waits for the page. See `lib/browser/early.ts`.
 * The Content-Security-Policy has its hash: while developing, start again after a change.
 */
export const earlyScript = `{
const first = document.currentScript.parentElement, begin = first.previousElementSibling;
const form = first.querySelector('form'), told = first.querySelector('[role=status]');
const stored = (key) => { try { return key ? localStorage.getItem(key) : localStorage.length } catch {} };
const changed = ':is(input,option):is(:checked:not(:default),:default:not(:checked))';
begin.onsubmit = first.onsubmit = (event) => {
event.preventDefault();
event.target.dataset.sent = '';
if (form === event.target) told.textContent = told.dataset.text;
else if (!form || stored() || location.search || begin.querySelector(changed) ||
!navigator.language.startsWith(document.documentElement.lang)) event.submitter.disabled = true;
else {
begin.hidden = true;
first.hidden = false;
requestAnimationFrame(() => form.querySelector('h2').focus());
}
};
first.oninput = () => {
delete form.dataset.sent;
told.textContent = '';
};
first.onkeydown = ({ key, target, repeat, ctrlKey, altKey, metaKey }) => {
if (repeat || ctrlKey || altKey || metaKey || /^(?:text|select)/.test(target.type)) return;
const box = first.querySelectorAll('[type=radio],[type=checkbox]')[key - 1];
box?.focus();
box?.click();
if (key === 'Enter' && target.tagName === 'H2') form.requestSubmit();
};
for (const button of begin.querySelectorAll('.primary')) button.disabled = stored('preferences') != null;
}`;
