/**
 * Runs in a quiz page ahead of all other scripts, beside the first question as the server has rendered it: notes that a form
 * was sent, and asks that question of whoever begins, is new here and has changed nothing. See `lib/browser/early.ts`.
 */
export const earlyScript = `{
const first = document.currentScript.parentElement, begin = first.previousElementSibling;
const changed = ':is(input,option):is(:checked:not(:default),:default:not(:checked))';
begin.onsubmit = first.onsubmit = (event) => {
event.preventDefault();
event.target.dataset.sent = '';
event.submitter.disabled = true;
const form = first.querySelector('form');
if (form === event.target) form.inert = true;
try { if (localStorage.length > 0) return } catch {}
if (!form || form === event.target || begin.querySelector(changed)) return;
begin.hidden = true;
first.hidden = false;
requestAnimationFrame(() => form.querySelector('h2').focus());
};
for (const button of begin.querySelectorAll('.primary')) button.disabled = false;
}`;
