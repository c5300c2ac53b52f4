/** French words set into a French sentence. */

/** « … » with French no-break spaces. */
export const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

/** Guillemets that will stand inside others. */
export const innerMarks = (text: string): string =>
  text.replace(/«\s*/g, '“').replace(/\s*»/g, '”');

export const capitalise = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
