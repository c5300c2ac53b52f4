import { baseOf, href, withoutLocale, type Locale } from '$lib/components/locale.ts';

/** The page of an address in another language; `query` is what follows the path. */
export function samePage(url: URL, locale: Locale, query: string): ReturnType<typeof href> {
  const base = baseOf(url);
  const path = withoutLocale(url.pathname, base).slice(base.length);
  return href(`${path}${query}` as `/${string}`, locale);
}
