/** How a learner likes to read and to be asked; kept in this browser, the same in every tab that is opened after. */
import { type Preferences, usual } from '../progress/preferences.ts';

const key = 'preferences';

/** As they are kept; `undefined` where nobody has changed any. */
export function keptPreferences(): Partial<Preferences> | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Partial<Preferences>);
  } catch {
    return undefined;
  }
}

let current = $state.raw<Preferences>(usual);
/** Whether what was changed last could be kept. */
let isKept = true;

/** The usual ones until `load` was called: a prerendered page knows no reader. */
export const preferences = {
  get current(): Preferences {
    return current;
  },
  load(): void {
    if (isKept) current = { ...usual, ...keptPreferences() };
  },
  /** Changes some, and takes over what another tab has changed; they hold for this visit where nothing can be kept. */
  change(some: Partial<Preferences>): void {
    current = { ...current, ...(isKept && keptPreferences()), ...some };
    try {
      localStorage.setItem(key, JSON.stringify(current));
      isKept = true;
    } catch {
      isKept = false; // for this visit only
    }
  },
  /** Takes those of another browser, unless somebody has chosen any in this one. Gives whether it did. */
  adopt(others: Partial<Preferences>): boolean {
    if (keptPreferences()) return false;
    preferences.load();
    preferences.change(others);
    return true;
  },
};

/**
 * The language that words are glossed in; `undefined` for French only. Who reads the interface in another language, its
 * `locale`, is helped in that one until they choose.
 */
export const glossLanguage = ({ gloss }: Preferences, locale: string): string | undefined =>
  (gloss ?? (locale === 'fr' ? '' : locale)) || undefined;

/** The language of the options of questions that can be shown in another than French; `undefined` for French. */
export const optionLanguage = (wishes: Preferences, locale: string): string | undefined =>
  (wishes.glossedOptions ?? locale !== 'fr') ? glossLanguage(wishes, locale) : undefined;
