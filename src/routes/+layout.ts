export const prerender = true;
/** `…/index.html` files: the one shape that every static host serves. */
export const trailingSlash = 'always';
