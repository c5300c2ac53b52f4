/** Typographic variants that count as equal wherever a reader's eye takes them for the same. */

/** The text with straight apostrophes and quotes, and each run of white space as one space, none at the ends. */
export function foldTypography(s: string): string {
  return s
    .replace(/[’‘ʼ′`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
