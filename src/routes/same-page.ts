import { resolve } from '$app/paths';
import { href, withoutLocale, type Locale } from '$lib/components/locale.ts';

/** The page of an address in another language; `query` is what follows the path. */
export function samePage(url: URL, locale: Locale, query: string): ReturnType<typeof href> {
  // `base` won't do: it is relative where a page is prerendered.
  const base = new URL(resolve('/'), url).pathname.slice(0, -1);
  const path = withoutLocale(url.pathname, base).slice(base.length);
  return href(`${path}${query}` as `/${string}`, locale);
}
