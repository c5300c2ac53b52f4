/** What every page and state is held against. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Windows that all is looked at in; the first is 1280 px at 400 %: nothing may be wider than it. */
export const windows = [
  ['light', 320],
  ['dark', 1280],
] as const;

/** Looks at a page as it is now: no barrier, and nothing wider than the window. */
export async function inspect(page: Page, state: string) {
  await test.step(state, async () => {
    // In a window that holds everything: what is halfway below the buttons that stay in view counts as too small.
    const { width, height } = page.viewportSize() ?? { width: 1280, height: 740 };
    await page.setViewportSize({ width, height: 3000 });
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    await page.setViewportSize({ width, height });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const { scrolled, client } = await page.evaluate(() => ({
      scrolled: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scrolled).toBeLessThanOrEqual(client);
  });
}
