/** Opens pages: the network's, else the kept one, else one that says what to do without a connection. */
import { base, version } from '$service-worker';
import { olderCaches, versionOfCache } from './carry-over.ts';
import { canBeKept } from './keep.ts';
import { addressOf, inOtherLanguages, ownCache } from './scope.ts';
import { versionOfPage } from './server-version.ts';
import { noteTab } from './tabs.ts';

/** Milliseconds that the network has before a page that is kept is shown instead. */
const patience = 2500;

const wait = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));

/** The kept page of an address with the version it is of; this version's before older ones. */
async function keptPage(path: string) {
  for (const cacheName of [ownCache, ...(await olderCaches())]) {
    const response = await caches.match(addressOf(path), { cacheName });
    if (response) return { response, version: versionOfCache(cacheName) };
  }
  return undefined;
}

/** Asks the server itself: a page from the browser's cache may name a program that is gone. */
const fetchPage = (url: string): Promise<Response | undefined> =>
  fetch(url, { cache: 'no-cache', redirect: 'manual', headers: { accept: 'text/html' } }).catch(
    () => undefined,
  );

/** Notes the version of a page that arrives, and keeps it when it is this one. */
async function note(response: Response, path: string, tab: string): Promise<void> {
  const found = response
    .clone()
    .text()
    .then(versionOfPage, () => undefined);
  await noteTab(tab, found);
  if ((await found) !== version || !canBeKept(response)) return;
  await (await caches.open(ownCache)).put(addressOf(path), response);
}

export async function openPage(
  { request, resultingClientId: tab }: FetchEvent,
  path: string,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const arriving = fetchPage(request.url);
  const looked = keptPage(path).catch(() => undefined);
  const late = looked.then((found) => (found ? wait(patience) : arriving));
  const response = await Promise.race([arriving, late]);
  if (response && response.status < 500) {
    later(note(response.clone(), path, tab));
    return response;
  }
  const kept = await looked;
  if (kept) {
    later(noteTab(tab, Promise.resolve(kept.version)));
    // What comes too late for this time is kept for the next.
    later(arriving.then((response) => (response?.ok ? note(response, path, '') : undefined)));
    return kept.response;
  }
  if (response) return response;
  // Addresses inside a page count from its folder: `/quiz/a` must not answer for `/quiz/a/`. In the interface's other
  // language a page is better than none.
  const others = path.endsWith('/') ? inOtherLanguages(path) : [`${path}/`];
  for (const other of others)
    if (await keptPage(other))
      return Response.redirect(addressOf(other) + new URL(request.url).search);
  return offlinePage();
}

/** It stands at the address that was asked for, so that a reload tries again. */
async function offlinePage(): Promise<Response> {
  const kept = await caches.match(addressOf('/offline.html'), { cacheName: ownCache });
  const html = ((await kept?.text()) ?? '').replaceAll('href="./', `href="${base}/`);
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return new Response(html, { status: 503, statusText: 'Offline', headers });
}
