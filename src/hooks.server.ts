import { AsyncLocalStorage } from 'node:async_hooks';
import { baseOf, type Locale, localeOf } from '$lib/components/locale.ts';
import { baseLocale, overwriteGetLocale } from '$lib/paraglide/runtime.js';
import { earlyScript } from '$lib/server/early-script.js';
import type { Handle } from '@sveltejs/kit';

/** Pages are rendered side by side: each has its own language. */
const rendered = new AsyncLocalStorage<Locale>();
overwriteGetLocale(() => rendered.getStore() ?? baseLocale);

/** What can be done in a quiz page before its scripts are there. */
const early = ({ firstQuestion = '' }: App.Locals): string =>
  `${firstQuestion}<script>${earlyScript}</script>`;

export const handle: Handle = ({ event, resolve }) => {
  const locale = localeOf(event.url.pathname, baseOf(event.url));
  // The first question stands in the page and nowhere in its data: the page's scripts need it only as the quiz has it.
  const complete = (html: string): string =>
    html
      .replace('%lang%', locale)
      .replace(/<div data-first[^>]*>/, (place) => place + early(event.locals));
  return rendered.run(locale, () =>
    resolve(event, { transformPageChunk: ({ html }) => complete(html) }),
  );
};
