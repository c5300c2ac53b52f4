/** What a page and the service worker say to each other. */

/** What a page asks of the service worker: to keep a page. Only pages of the worker's own version are kept. */
export type KeepRequest = { readonly address: string; readonly version: string };

/** What a page says to a worker that waits: begin, if no tab needs the one before. */
export const takeOver = 'take over';
