/** When two typed answers are the same: how a word is spelt counts, how it was typed doesn't. */
import { foldTypography } from './typography.ts';

/**
 * What a typed answer says, free of all that a keyboard decides: composed and decomposed accents, apostrophes,
 * quotes and spaces, œ/oe and æ/ae, the hyphens, punctuation at the end (« oui, », « chat ! ») and quotes around. Case never counts either: a phone
 * writes a capital unasked, and a learner in a hurry writes « macron ». Accents do count.
 */
export function foldTyped(typed: string): string {
  const visible = typed.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''); // soft hyphens, zero-width spaces
  return foldTypography(visible.normalize('NFC'))
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/^[\s"]+|[\s".,;:!?…]+$/g, '');
}

/** Whether a typed answer is the accepted one; an empty one never is. */
export function sameTyped(accepted: string, typed: string): boolean {
  const folded = foldTyped(typed);
  return folded !== '' && folded === foldTyped(accepted);
}
