/** Proper names compared: full name and surname, initials, acronyms. */

/** Without determiner, case and apostrophe shape. */
export const foldName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^(?:l'|le |la |les |m\. |mme |mlle |monsieur |madame )+/u, '')
    .trim();

/** `OMS`, `U.R.S.S.`, `CGT` */
export const isAcronym = (name: string): boolean =>
  /^(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,})$/u.test(name);

/** The capitals of a name: `Human Rights Watch` → `HRW`. */
export const initials = (name: string): string =>
  name
    .split(/[\s’'-]+/)
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part.charAt(0))
    .join('');

/** Whether an acronym takes its letters from the words of a name, in order: `Observatoire des ponts` (`ODP`). */
export function standsFor(acronym: string, name: string): boolean {
  const letters = name.split(/[\s’'-]+/).map((word) => word.charAt(0).toLowerCase());
  let at = 0;
  return Array.from(acronym.replace(/\./g, '').toLowerCase()).every((letter) => {
    at = letters.indexOf(letter, at) + 1;
    return at > 0;
  });
}

export const surnameOf = (name: string): string => foldName(name).split(' ').at(-1) ?? '';

/** Whether `short` can be the person called `full`: the same surname, and no other first name. */
export function sameName(full: string, short: string): boolean {
  const long = foldName(full).split(' ');
  const brief = foldName(short).split(' ');
  if (long.length < brief.length) return sameName(short, full);
  if (long.at(-1) !== brief.at(-1)) return false;
  if (brief.length === 1 || long.slice(-brief.length).join(' ') === brief.join(' ')) return true;
  // V. Sapounov, Valentine Sapounov
  return (
    brief.length === 2 &&
    /^\p{L}\.$/u.test(brief[0] ?? '') &&
    long[0]?.charAt(0) === brief[0]?.charAt(0)
  );
}
