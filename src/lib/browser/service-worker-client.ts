/** What a page has to do with the service worker. */
import { dev, version } from '$app/environment';
import { resolve } from '$app/paths';
import { type KeepRequest, takeOver } from './worker-messages.ts';

/** Milliseconds that a page has for itself, before the worker fetches what later visits need. */
const headStart = 3000;

/** Puts the worker to work; a page under development has none. Returns the way not to. */
export function startWorker(): () => void {
  const workers = (navigator as Partial<Navigator>).serviceWorker;
  const register = () => {
    const address = `${resolve('/')}service-worker.js`;
    // One address, and it is ours.
    const policy = window.trustedTypes?.createPolicy('qui-dit-quoi', {
      createScriptURL: () => address,
    });
    workers
      ?.register(policy?.createScriptURL('') ?? address)
      // Only now: Chromium may leave a request unanswered that comes while a busy worker is replaced.
      .then(({ waiting }) => waiting?.postMessage(takeOver))
      .catch(() => undefined); // the site is there without it
  };
  const timer = dev ? undefined : setTimeout(register, headStart);
  return () => clearTimeout(timer);
}

/** Settles when a worker is at work; `undefined` where the browser has none. It may be missing, whatever the types say. */
export const workerReady = (): Promise<ServiceWorkerRegistration> | undefined =>
  (navigator as Partial<Navigator>).serviceWorker?.ready;

/** Asks for a page to be kept with all its files; `address` is a path. `false` when it isn't. */
export async function keepPage(address: string): Promise<boolean> {
  const worker = (await workerReady())?.active;
  if (!worker) return false;
  const request: KeepRequest = { address, version };
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise<boolean>((done) => {
    port1.onmessage = ({ data }) => done(data === true);
  });
  worker.postMessage(request, [port2]);
  return answered;
}

/** Calls `listener` whenever another worker begins to serve this page; returns the way to stop that. */
export function onNewWorker(listener: () => void): () => void {
  const workers = (navigator as Partial<Navigator>).serviceWorker;
  workers?.addEventListener('controllerchange', listener);
  return () => workers?.removeEventListener('controllerchange', listener);
}

/** Whether a page can be opened now: it is kept, or the server gives it. `address` is a path. */
export const canOpen = async (address: string): Promise<boolean> =>
  ('caches' in window && (await caches.match(address)) !== undefined) ||
  fetch(address, { method: 'HEAD' }).then(
    ({ ok }) => ok,
    () => false,
  );
