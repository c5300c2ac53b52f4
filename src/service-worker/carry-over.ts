/**
 * After an update: what the caches of older versions keep is fetched again into the new one.
 *
 * A page that can't be fetched stays where it is, in its own cache, which holds everything of its version: the program
 * that the page names, and its data. Opened without a connection, it is a whole old page, and its tab goes on as one of
 * the old version (see tabs.ts). Dropping it would take a quiz from somebody who is on the train on the day of an
 * update; putting it among the new files would have it name a program that isn't there.
 */
import { base } from '$service-worker';
import { cachePrefix } from '../lib/browser/offline-files.ts';
import { keepPage } from './keep.ts';
import { ownCache, sitePath } from './scope.ts';
import { openVersions, tabList } from './tabs.ts';

/** The version that a cache is of. */
export const versionOfCache = (name: string): string => name.slice(cachePrefix(base).length);

/**
 * The caches of older versions of this site, the newest first. Caches are listed in the order they were made in; what
 * comes after this worker's own belongs to one that is waiting for its turn.
 */
export async function olderCaches(): Promise<string[]> {
  const names = await caches.keys();
  return names
    .slice(0, Math.max(0, names.indexOf(ownCache)))
    .filter((name) => name.startsWith(cachePrefix(base)) && name !== tabList)
    .reverse();
}

let running: Promise<void> | undefined;

/** Fetches what is left to fetch, and deletes the caches that nothing is left in. Goes on where it was interrupted. */
export const carryOver = (): Promise<void> =>
  (running ??= carry().finally(() => {
    running = undefined;
  }));

async function carry(): Promise<void> {
  for (const name of await olderCaches()) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const path = sitePath(url);
      if (!path?.endsWith('/')) continue; // part of a page, or of the program
      if ((await keepPage(path)) === 'failed') return; // the next page that is opened tries again
      await cache.delete(url);
    }
    if (!(await openVersions()).includes(versionOfCache(name))) await caches.delete(name);
  }
}
