import { resolve } from '$app/paths';
import { localeOf } from '$lib/components/locale.ts';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';

// The page of an address that does not exist is rendered once, for all languages.
const locale = localeOf(location.pathname, resolve('/').slice(0, -1));
document.documentElement.lang = locale;
overwriteGetLocale(() => locale);
