/** In which language a reader wants the interface: the one that was chosen here, else the browser's. */

const key = 'language';

/** Keeps the chosen language. Does nothing where storage is refused. */
export function keepLanguage(locale: string): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // The address still says it.
  }
}

/** The language that was chosen; `undefined` for none. */
export function keptLanguage(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether a choice would be kept: where it isn't, the address has the last word. */
export function canKeepLanguage(): boolean {
  const probe = `${key}-probe`;
  try {
    localStorage.setItem(probe, probe);
    localStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}

/** The kept language, else the first of the reader's that the interface speaks (`en-GB` → `en`), else the base one. */
export function preferredLocale<Locale extends string>(
  kept: string | undefined,
  languages: readonly string[],
  locales: readonly Locale[],
  base: Locale,
): Locale {
  const codes = languages.map((language) => language.split('-')[0]?.toLowerCase());
  const wished = [kept, ...codes].map((code) => locales.find((locale) => locale === code));
  return wished.find((locale) => locale !== undefined) ?? base;
}
