/** Keeps pages, each with all its files, in the cache of this version. */
import { version } from '$service-worker';
import { filesOf } from '../lib/browser/offline-files.ts';
import { addressOf, ownCache } from './scope.ts';
import { serverVersion } from './server-version.ts';

/** `gone`: the page does not exist any more. `failed`: not now, another time maybe. */
export type Outcome = 'kept' | 'gone' | 'failed';

/** Not from the browser's own cache, which may hold what an earlier version had at the same address. */
export const fetchFresh = (address: string): Promise<Response> =>
  fetch(address, { cache: 'no-cache' });

/** What can be given again as an answer to any request. */
export const canBeKept = ({ ok, redirected, type }: Response): boolean =>
  ok && !redirected && type === 'basic';

const isGone = ({ status }: Response): boolean => status === 404 || status === 410;

/**
 * Keeps what is missing of a page, all of it or nothing. The server moves from one version to the next and this worker
 * came from it: what it gives is of this version at least, and when it says afterwards that it still is at this version,
 * of no later one.
 */
export async function keepPage(path: string): Promise<Outcome> {
  try {
    const cache = await caches.open(ownCache);
    const [page, ...others] = filesOf(path).map(addressOf);
    const missing: [string, Response][] = [];
    const get = async (address: string | undefined): Promise<Response | undefined> => {
      if (address === undefined || (await cache.match(address))) return undefined;
      const response = await fetchFresh(address);
      missing.push([address, response]);
      return response;
    };
    const [first] = await Promise.all([get(page), ...others.map(get)]);
    if (missing.length === 0) return 'kept';
    if ((await serverVersion()) !== version) return 'failed';
    if (first && isGone(first)) return 'gone';
    // A quiz may lack one of its files; what the server fails to give is another matter.
    const found = missing.filter(([, response]) => !isGone(response));
    if (!found.every(([, response]) => canBeKept(response))) return 'failed';
    // The page last: where it is kept, the rest is.
    found.sort(([a], [b]) => Number(a === page) - Number(b === page));
    for (const [address, response] of found) await cache.put(address, response);
    return 'kept';
  } catch {
    return 'failed'; // no connection, or no room
  }
}
