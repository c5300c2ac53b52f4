import { AsyncLocalStorage } from 'node:async_hooks';
import { resolve as path } from '$app/paths';
import { type Locale, localeOf } from '$lib/components/locale.ts';
import { baseLocale, overwriteGetLocale } from '$lib/paraglide/runtime.js';
import type { Handle } from '@sveltejs/kit';

/** Pages are rendered side by side: each has its own language. */
const rendered = new AsyncLocalStorage<Locale>();
overwriteGetLocale(() => rendered.getStore() ?? baseLocale);

export const handle: Handle = ({ event, resolve }) => {
  const locale = localeOf(event.url.pathname, path('/').slice(0, -1));
  return rendered.run(locale, () =>
    resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) }),
  );
};
