import { baseOf, localeOf } from '$lib/components/locale.ts';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';

// The page of an address that does not exist is rendered once, for all languages.
const locale = localeOf(location.pathname, baseOf(location));
document.documentElement.lang = locale;
overwriteGetLocale(() => locale);
