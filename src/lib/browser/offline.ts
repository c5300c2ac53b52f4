/** How much of the site is kept to be read without a connection, and for how long. */
import { resolve } from '$app/paths';
import { cachePrefix, wholeQuizzes } from './offline-files.ts';

/** How many quizzes would open without a connection. */
export async function countKept(): Promise<number> {
  const base = resolve('/').slice(0, -1);
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const paths = keys.flat().map(({ url }) => new URL(url).pathname.slice(base.length));
  return wholeQuizzes(new Set(paths)).size;
}

/** Bytes that the site takes on this device, with the learner's answers; `undefined` when the browser doesn't tell. */
export async function usedSpace(): Promise<number | undefined> {
  const { storage } = navigator as Partial<Navigator>;
  return (await storage?.estimate())?.usage;
}

/** Asks the browser not to clear the site away when it needs room; whether it agrees. */
export async function askToPersist(): Promise<boolean> {
  const { storage } = navigator as Partial<Navigator>;
  return (await storage?.persist()) ?? false;
}
