/**
 * Which version of the site each tab runs. A worker may have to serve a tab of a newer version, which the network gave
 * while this one waited for older tabs, or of an older one, from a page that was kept: each gets files of its own
 * version only. Workers come and go, and two versions of them pass tabs on, so the list is kept in a cache.
 */
import { base } from '$service-worker';
import { cachePrefix } from '../lib/browser/offline-files.ts';
import { addressOf, windows } from './scope.ts';

export const tabList = `${cachePrefix(base)}tabs`;
const entry = (id: string): string => addressOf(`/tab/${id}`);

/** Faster than the cache, and complete while a page is still arriving. */
const arriving = new Map<string, Promise<string | undefined>>();

/** Notes the version of the page that a tab is given; an empty id, of an old browser, is not noted. */
export async function noteTab(id: string, version: Promise<string | undefined>): Promise<void> {
  if (id === '') return;
  arriving.set(id, version);
  const known = await version;
  if (known === undefined) return;
  const cache = await caches.open(tabList);
  await cache.put(entry(id), new Response(known));
}

/** `undefined` for a tab that is not known, or shows something that is no page of the site. */
export const tabVersion = async (id: string): Promise<string | undefined> =>
  arriving.get(id) ?? (await (await caches.match(entry(id), { cacheName: tabList }))?.text());

/** The versions of all open tabs. */
export const openVersions = async (): Promise<readonly (string | undefined)[]> =>
  Promise.all((await windows()).map(({ id }) => tabVersion(id)));

/** Forgets the tabs that are closed. */
export async function forgetClosedTabs(): Promise<void> {
  const open = new Set((await windows()).map(({ id }) => new URL(entry(id), location.href).href));
  const cache = await caches.open(tabList);
  for (const { url } of await cache.keys()) if (!open.has(url)) await cache.delete(url);
}
