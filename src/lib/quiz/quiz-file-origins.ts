/** Where each character of a text that was read from Markdown stood in the file. */

/** `length` code units of the text from `text` on stand in the file's decoded text from `source` on. */
export type Origin = { readonly text: number; readonly source: number; readonly length: number };

/**
 * The offset in the file's decoded text (without its byte order mark) of an offset in the article's text.
 * Where the text has no counterpart in the file, as between two blocks, the end of what stands before.
 * For the end of a span ask for its last character and add 1.
 */
export function toSource(origins: readonly Origin[], offset: number): number {
  let low = 0;
  for (let high = origins.length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if ((origins[middle]?.text ?? 0) <= offset) low = middle;
    else high = middle;
  }
  const origin = origins[low];
  return origin ? origin.source + Math.min(Math.max(offset - origin.text, 0), origin.length) : 0;
}

/**
 * The source offset of each code unit of a Markdown text node's value, read from `source[start…end]`. An
 * escaped character stands at its backslash, a decoded reference (`&nbsp;`) at its ampersand.
 */
export function align(value: string, source: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  let at = start;
  for (let i = 0; i < value.length; i++) {
    const character = value.charAt(i);
    if (character === '\n' || character === '\r') {
      while (at < end && !/[\r\n]/.test(source.charAt(at))) at++;
      offsets.push(at++);
      // The next line's indentation and quote marks are no part of the text.
      if (character === '\n' || value.charAt(i + 1) !== '\n')
        while (at < end && /[ \t>]/.test(source.charAt(at))) at++;
      continue;
    }
    const skipped = escapeLength(source, at, value, i);
    if (skipped === 0 && source.charAt(at) !== character) {
      const found = source.indexOf(character, at);
      if (found >= 0 && found < end) at = found;
    }
    offsets.push(at);
    at += skipped || 1;
  }
  return offsets;
}

/** The length of the escape or reference that stands for the value's code unit `i`; 0 for neither. */
function escapeLength(source: string, at: number, value: string, i: number): number {
  if (source.charAt(at) === '\\') return /^[!-/:-@[-`{-~]$/.test(source.charAt(at + 1)) ? 2 : 0;
  if (source.charAt(at) !== '&') return 0;
  const reference = /^&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z\d]{1,31});/.exec(
    source.slice(at, at + 40),
  )?.[0];
  if (!reference || (reference !== '&amp;' && value.startsWith(reference, i))) return 0;
  return reference.length;
}
