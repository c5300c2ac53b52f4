/** Which version of the site the server gives out at the moment. */
import { addressOf } from './scope.ts';

async function fetchVersion(): Promise<string | undefined> {
  try {
    const response = await fetch(addressOf('/_app/version.json'), { cache: 'no-store' });
    return response.ok ? ((await response.json()) as { version: string }).version : undefined;
  } catch {
    return undefined;
  }
}

let running: Promise<unknown> = Promise.resolve();
let next: Promise<string | undefined> | undefined;

/**
 * The server's version, asked for after this call: a file that came before is of no later version. Calls that come while
 * the server is being asked share the next answer. `undefined` when it can't be told.
 */
export function serverVersion(): Promise<string | undefined> {
  next ??= running.then(() => {
    next = undefined;
    const asked = fetchVersion();
    running = asked;
    return asked;
  });
  return next;
}

/** The version that a page of the site says it is of; `undefined` for what is no such page. */
export const versionOfPage = (html: string): string | undefined =>
  /<html[^>]*\sdata-version="([^"]+)"/.exec(html)?.[1];
