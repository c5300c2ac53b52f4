/** French spacing for display. */

const narrow = '\u202F';
const noBreak = '\u00A0';

/**
 * The same text, character for character, where an ordinary space would let « a mark stand alone at the
 * end of a line, or `; : ! ? »` at the beginning of one, or part « M. » from a name.
 */
export const spaced = (text: string): string =>
  text
    .replace(/(?<=«) | (?=[;:!?»])/g, narrow)
    .replace(/(?<=(?<!\p{L})(?:MM?\.|Mmes?|Mlles?|Dr|Pr)) (?=\p{Lu})/gu, noBreak);
