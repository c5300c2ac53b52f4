/** A Chromium whose pages start with nothing cached and can be slowed. */
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium, flags } from '../e2e/chromium.ts';

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: flags });

type Conditions = {
  /** How many times slower the processor is. */
  readonly slowdown: number;
  /** A file of `in-page/`. */
  readonly watch: string;
};

/** Gives what `use` finds in a page of its own. */
export async function inPage<T>(
  browser: Browser,
  { slowdown, watch }: Conditions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1280, height: 800 },
  });
  try {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript({
      path: fileURLToPath(new URL(`in-page/${watch}.js`, import.meta.url)),
    });
    return await use(page);
  } finally {
    await context.close();
  }
}
