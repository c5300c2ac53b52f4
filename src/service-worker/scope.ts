/** The worker's own scope, typed, and where the site lies in it. */
import { base, version } from '$service-worker';
import { cacheOf } from '../lib/browser/offline-files.ts';
import { baseLocale, locales } from '../messages/project.inlang/settings.json';

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

/** Where the pages of each language of the interface lie; nothing for the first. */
export const languageFolders = locales.map((locale) => (locale === baseLocale ? '' : `/${locale}`));

/** The same page in the other languages of the interface. */
export function inOtherLanguages(path: string): readonly string[] {
  const own =
    languageFolders.find((folder) => folder !== '' && path.startsWith(`${folder}/`)) ?? '';
  const others = languageFolders.filter((folder) => folder !== own);
  return others.map((folder) => folder + path.slice(own.length));
}

/** All windows of this site, also those that no worker serves yet. */
export async function windows(): Promise<readonly WindowClient[]> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => sitePath(url) !== undefined);
}
