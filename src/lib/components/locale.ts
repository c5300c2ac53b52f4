/** The language of the interface, which stands in the address: `/quiz/a/` is French, `/en/quiz/a/` English. */
import { resolve } from '$app/paths';
import type { ResolvedPathname } from '$app/types';
import { baseLocale, getLocale, isLocale, locales, type Locale } from '../paraglide/runtime.js';

/** The path of the folder that the site lies in, without a slash at its end; `url` is a page's: where one is prerendered, paths are relative to it. */
export const baseOf = (url: URL | Location): string =>
  new URL(resolve('/'), url.href).pathname.slice(0, -1);

/** `/en/quiz/a/` → `en`; an address without a language is the base locale's. `base` ends without a slash. */
export function localeOf(pathname: string, base = ''): Locale {
  const [first = ''] = pathname.slice(base.length + 1).split('/');
  return isLocale(first) ? first : baseLocale;
}

/** The address without its language: `/en/quiz/a/` → `/quiz/a/`. */
export function withoutLocale(pathname: string, base = ''): string {
  const path = pathname.slice(base.length);
  const [first = ''] = path.slice(1).split('/');
  return base + (isLocale(first) ? path.slice(first.length + 1) || '/' : path);
}

/** An address of the site, from its root, for a reader of this language; relative where a page is prerendered. */
export const href = (path: `/${string}`, locale: Locale = getLocale()): ResolvedPathname =>
  (resolve('/') + (locale === baseLocale ? '' : `${locale}/`) + path.slice(1)) as ResolvedPathname;

/** What each language calls itself. */
export const languageNames: Readonly<Record<Locale, string>> = { fr: 'Français', en: 'English' };

export { getLocale, locales, type Locale };
