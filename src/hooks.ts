import { baseOf, withoutLocale } from '$lib/components/locale.ts';
import type { Reroute } from '@sveltejs/kit';

/** One page serves an address in all languages. */
export const reroute: Reroute = ({ url }) => withoutLocale(url.pathname, baseOf(url));
