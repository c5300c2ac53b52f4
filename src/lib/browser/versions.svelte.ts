/** Keeps what is visited, and goes over to a new version of the site between two pages, never in the middle of one. */
import { afterNavigate, beforeNavigate } from '$app/navigation';
import { updated } from '$app/state';
import { keepPage, onNewWorker, startWorker, workerReady } from './service-worker-client.ts';

/** Call once while the layout is set up. */
export function stayCurrent(): void {
  const keep = () => void keepPage(location.pathname);
  afterNavigate(keep);
  $effect(startWorker);
  // A worker that has just come keeps what the one before could not: this page is of its version.
  $effect(() => onNewWorker(keep));

  // The worker of the new version fetches its program while this page is still read.
  $effect(() => {
    if (updated.current) void workerReady()?.then((registration) => registration.update());
  });

  // The same page with another query, as after a choice in a list, is still that page.
  beforeNavigate(({ from, to, willUnload }) => {
    if (!updated.current || willUnload || !to) return;
    if (to.url.pathname !== from?.url.pathname) location.href = to.url.href;
  });
}
