/** Tests on a host of their own, with the service worker at work. */
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { openHost, siteFolder, type Host } from './host.ts';
import { quiz } from './learner.ts';
import { expect, test as watched } from './test.ts';

export const root = resolve(import.meta.dirname, '../..');
export const site = join(root, siteFolder);

/** Every test has a host of its own, so that it can be updated and slow. */
export const test = watched.extend<{ host: Host; folder: string }>({
  folder: ['', { option: true }],
  host: async ({ folder }, use) => {
    const host = await openHost(site, folder);
    await use(host);
    host.close();
  },
  baseURL: ({ host }, use) => use(host.origin),
});

/** For a file of such tests. */
export const hosted = {
  serviceWorkers: 'allow' as const,
  // Without a connection browsers say what they could not load.
  allowedFaults: { patterns: [/Failed to load resource/, /Failed to fetch/] },
};

/** The paths that are kept in a cache whose name holds `version`. */
export const keptPaths = (page: Page, version = ''): Promise<string[]> =>
  page.evaluate(async (of) => {
    const names = (await caches.keys()).filter((name) => name.includes(of));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  }, version);

/** Waits until the quiz that was opened is kept with everything. */
export async function whole(page: Page, path = quiz, version = '') {
  const files = ['', '__data.json', 'aids.json', 'set/2.json', 'set/3.json'];
  const wanted = files.map((file) => path + file);
  await expect
    .poll(() => keptPaths(page, version), { timeout: 15_000 })
    .toEqual(expect.arrayContaining(wanted));
}

/** What helps to read is fetched when it is first asked for. */
export async function opensReadingAids(page: Page) {
  await page.getByText('Outils de lecture').click();
  await page.getByText('Qui est qui').click();
  await expect(page.getByRole('button', { name: 'Solène Le Goff' })).toBeVisible();
}
