/** The worker's own scope, typed, and where the site lies in it. */
import { base, version } from '$service-worker';
import { cacheOf } from '../lib/browser/offline-files.ts';

export const worker = self as unknown as ServiceWorkerGlobalScope;

/** The cache of the version that this worker came with. */
export const ownCache = cacheOf(base, version);

/** The path from the site's root, `/quiz/a/`; `undefined` for what is not of this site. */
export function sitePath(url: string): string | undefined {
  const { origin, pathname } = new URL(url, worker.location.href);
  if (origin !== worker.location.origin || !pathname.startsWith(`${base}/`)) return undefined;
  return pathname.slice(base.length);
}

/** The address of a path from the site's root; what is kept is kept under it. */
export const addressOf = (path: string): string => base + path;

/** All windows of this site, also those that no worker serves yet. */
export async function windows(): Promise<readonly WindowClient[]> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => sitePath(url) !== undefined);
}
