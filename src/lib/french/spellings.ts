/** Under which spellings a word as it stands in a text may be listed in the lexicon. */

/** Capitals are often typed bare: `Etat`, `Ecole`, `Ca`, `A Paris`. */
const accented: Readonly<Record<string, string>> = {
  a: 'àâ',
  c: 'ç',
  e: 'éèê',
  i: 'î',
  o: 'ô',
};

/** Straight apostrophes, plain hyphens, composed letters, no soft hyphens: `l’e\u0301cole` → `l'école`. */
export function plain(form: string): string {
  // Nearly every word of a text is plain already, and asking costs less than rewriting.
  if (!/[\p{M}\u00ad\u02bc\u2010\u2011\u2019]/u.test(form)) return form;
  return form
    .normalize('NFC')
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u00ad/g, '');
}

/** Spellings other than the plain form itself, the likeliest first. */
export function otherSpellings(form: string): string[] {
  const spellings: string[] = [];
  const lower = form.toLowerCase();
  const bare = form.startsWith('-') ? '' : lower.charAt(0);
  if (lower !== form) {
    // Le → le
    const start = lower.charAt(0) + form.slice(1);
    spellings.push(start);
    if (form.length > 1 && form === form.toUpperCase()) {
      // FRANCE → france, France; SAINT-DENIS → Saint-Denis
      spellings.push(lower, lower.replace(/\p{L}+/gu, capitalise));
    }
    if (form.charAt(0) !== bare) {
      // Etat → état, État; A → à
      const rest = form === form.toUpperCase() ? lower.slice(1) : form.slice(1);
      for (const letter of accented[bare] ?? '') {
        spellings.push(letter + rest, letter.toUpperCase() + rest);
      }
    }
  }
  // coeur → cœur, Oeuvre → œuvre
  if (lower.includes('oe')) {
    for (const spelling of [form, ...spellings]) {
      if (/oe/i.test(spelling)) spellings.push(spelling.replace(/oe/g, 'œ').replace(/O[eE]/g, 'Œ'));
    }
  }
  return [...new Set(spellings)].filter((spelling) => spelling !== form);
}

/**
 * The traditional spellings of a word that may follow the reform of 1990 (connaitre, aout, évènement), under
 * which the lexicon lists it. To be tried for an unknown word only: `du` is no `dû`.
 */
export function traditionalSpellings(form: string): string[] {
  const spellings: string[] = [];
  for (const [i, letter] of Array.from(form).entries()) {
    const old = { i: 'î', u: 'û', è: 'é' }[letter];
    if (old) spellings.push(form.slice(0, i) + old + form.slice(i + 1));
  }
  return spellings;
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
