/** Playwright's `test`, with a watch on every page: no error, no call to another site, nothing the CSP had to stop. */
import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** Playwright says so itself: most tests do without the service worker. */
const blocked = /Service Worker registration blocked/;

/** What went wrong on a page so far, filled while the page lives. */
export async function watch(page: Page, origin: string, allowed: readonly RegExp[] = []) {
  const faults: string[] = [];
  const report = (fault: string) => {
    if (![...allowed, blocked].some((pattern) => pattern.test(fault))) faults.push(fault);
  };
  page.on('pageerror', (error) => report(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') report(message.text());
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin) {
      report(`request: ${request.url()}`);
    }
  });
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
  return faults;
}

type Options = { allowedFaults: { patterns: RegExp[] }; isNewcomer: boolean };

export const test = base.extend<Options>({
  /** Nothing is stored yet: then the first question may be there before the page is alive. */
  isNewcomer: [false, { option: true }],
  context: async ({ context, isNewcomer }, use) => {
    if (!isNewcomer)
      await context.addInitScript(() => {
        try {
          localStorage.setItem('been-here', '');
        } catch {
          // A test has blocked it.
        }
      });
    await use(context);
  },
  /** Faults that a test brings about on purpose. */
  allowedFaults: [{ patterns: [] }, { option: true }],
  page: async ({ page, baseURL, allowedFaults }, use) => {
    const faults = await watch(page, baseURL ?? '', allowedFaults.patterns);
    await use(page);
    expect(faults).toEqual([]);
  },
});

/** Opens a page without its scripts; gives the way to let them come. */
export async function openWithoutScripts(page: Page, path: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_app/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return release;
}
