/**
 * Keeps the program and every page that was visited, so that they open without a connection. There is one cache a
 * version of the site; a tab gets everything from the cache of the version it was opened with.
 */
import { base, build, files, version } from '$service-worker';
import { cacheOf } from '../lib/browser/offline-files.ts';
import { type KeepRequest, takeOver } from '../lib/browser/worker-messages.ts';
import { carryOver } from './carry-over.ts';
import { canBeKept, keepPage } from './keep.ts';
import { openPage } from './pages.ts';
import {
  addressOf,
  inOtherLanguages,
  languageFolders,
  ownCache,
  sitePath,
  worker,
} from './scope.ts';
import { serverVersion } from './server-version.ts';
import { forgetClosedTabs, noteTab, openVersions, tabVersion } from './tabs.ts';

/** Pages of the interface, kept at once: an installed site begins at the first, and readers go from one to another. */
const ownPages = [
  '/',
  '/results/',
  '/results/attempt/',
  '/results/compare/',
  '/results/data/',
  '/results/class/',
  '/review/',
  '/about/',
];

async function install(): Promise<void> {
  await caches.delete(ownCache); // of an install that failed; the new one is to be the last in the list
  const cache = await caches.open(ownCache);
  // The names of the built files change with their content, those of the others do not.
  const others = files.map((address) => new Request(address, { cache: 'no-cache' }));
  await cache.addAll([...build, ...others]);
  await takeOverIfFree();
}

/** Begins to work when all tabs are of this version already: no reader is moved to another behind their back. */
async function takeOverIfFree(): Promise<void> {
  const versions = await openVersions();
  if (versions.every((one) => one === version)) await worker.skipWaiting();
}

/** Not waited for while the worker is being activated: no page opens before that is done. */
async function settle(): Promise<void> {
  await forgetClosedTabs();
  await Promise.all(
    languageFolders.flatMap((folder) => ownPages.map((page) => keepPage(folder + page))),
  );
  await carryOver();
}

/** A file for a page: from the cache of the tab's version, else the server's if that is still at that version. */
async function answer(event: FetchEvent, path: string): Promise<Response> {
  const { request, clientId: tab } = event;
  const of = await tabVersion(tab);
  if (of === undefined) return fetch(request);
  const keptAs = (name: string) => caches.match(addressOf(name), { cacheName: cacheOf(base, of) });
  const kept = await keptAs(path);
  if (kept) return kept;
  const response = await fetch(request, { cache: 'no-cache' }).catch(() => undefined);
  if (!response) {
    // The data of a page is the same in every language of the interface.
    const others = path.endsWith('/__data.json') ? inOtherLanguages(path) : [];
    const found = await Promise.all(others.map(keptAs));
    return found.find((one) => one !== undefined) ?? new Response(null, { status: 503 });
  }
  // SvelteKit answers a refusal by asking for the version, and loads the whole page when there is another.
  if ((await serverVersion()) !== of) return new Response(null, { status: 409 });
  if (of === version && canBeKept(response)) event.waitUntil(keep(path, response.clone()));
  return response;
}

async function keep(path: string, response: Response): Promise<void> {
  const cache = await caches.open(ownCache);
  await cache.put(addressOf(path), response).catch(() => undefined); // no room
}

function onfetch(event: FetchEvent): void {
  const { request } = event;
  const path = sitePath(request.url);
  if (request.method !== 'GET' || path === undefined) return;
  // What tells whether there is a new version always comes from the server.
  if (path === '/_app/version.json' || path === '/service-worker.js') return;
  if (request.mode === 'navigate') {
    event.respondWith(openPage(event, path, (work) => event.waitUntil(work)));
    event.waitUntil(carryOver());
  } else if (path.startsWith('/_app/immutable/')) {
    // The same name is the same content, in whatever version.
    event.respondWith(caches.match(addressOf(path)).then((kept) => kept ?? fetch(request)));
  } else {
    event.respondWith(answer(event, path));
  }
}

async function onmessage(event: ExtendableMessageEvent): Promise<void> {
  if (event.data === takeOver) return takeOverIfFree();
  const asked = event.data as KeepRequest;
  const path = sitePath(asked.address);
  const { source } = event;
  // A tab that was opened before there was a worker makes itself known.
  if (source instanceof Client) await noteTab(source.id, Promise.resolve(asked.version));
  const isOurs = path !== undefined && asked.version === version;
  event.ports[0]?.postMessage(isOurs && (await keepPage(path)) === 'kept');
}

// While developing nothing is built, and nothing is kept.
if (build.length > 0) {
  worker.addEventListener('install', (event) => event.waitUntil(install()));
  worker.addEventListener('activate', (event) => {
    event.waitUntil(worker.clients.claim());
    void settle();
  });
  worker.addEventListener('fetch', onfetch);
  worker.addEventListener('message', (event) => event.waitUntil(onmessage(event)));
}
