import type { Locator, Page } from '@playwright/test';
import { openEarly } from './early.ts';
import { button, fillIn, question } from './learner.ts';
import { expect, test } from './test.ts';

test.use({ isNewcomer: true });

const read = (page: Page) => page.getByText('Le pêcheur Yann Riou n’est pas convaincu');
/** In CSS pixels, from the top of the window. */
const heightOf = (block: Locator) => block.evaluate((at) => at.getBoundingClientRect().top);

for (const isSafari of [false, true])
  test(`an option that was chosen early stays chosen, with the focus on it${isSafari ? ', as in Safari' : ''}`, async ({
    page,
  }) => {
    const release = await openEarly(page);
    await button(page, 'Commencer').click();
    await fillIn(page, 1);
    if (isSafari) await page.getByRole('main').focus(); // a click leaves it there
    release();
    await expect(button(page, 'Indice')).toBeEnabled();
    const chosen = page.getByRole('radio', { name: 'Yann Riou' });
    await expect(chosen).toBeChecked();
    await expect(chosen).toBeFocused();
    await page.reload();
    await expect(chosen).toBeChecked();
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('who has gone up to the article stays where they read', async ({ page }) => {
    const release = await openEarly(page);
    await button(page, 'Commencer').click();
    await expect(question(page, 1)).toBeFocused();
    await fillIn(page, 1);
    await read(page).evaluate((block) => {
      block.scrollIntoView({ block: 'start' });
      scrollBy(0, 20); // as one stops anywhere
    });
    const before = await heightOf(read(page));
    release();
    await expect(button(page, 'Indice')).toBeEnabled();
    await expect(page.getByRole('radio', { name: 'Yann Riou' })).toBeChecked();
    expect(Math.abs((await heightOf(read(page))) - before)).toBeLessThanOrEqual(1);
  });
});

test('a wide page stays where it was for who reads the article', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  const release = await openEarly(page);
  await button(page, 'Commencer').click();
  await expect(question(page, 1)).toBeFocused();
  await page.getByRole('region', { name: 'Article' }).focus();
  await page.evaluate(() => scrollTo(0, 215));
  const before = await heightOf(read(page));
  release();
  await expect(button(page, 'Indice')).toBeEnabled();
  expect(Math.abs((await heightOf(read(page))) - before)).toBeLessThanOrEqual(1);
});

test('digits choose, and nobody is taken away from what they read', async ({ page }) => {
  const release = await openEarly(page);
  await button(page, 'Commencer').click();
  await expect(question(page, 1)).toBeFocused();
  await page.keyboard.press('3');
  const third = page.getByRole('radio').nth(2);
  await expect(third).toBeChecked();
  const link = page.getByRole('link', { name: 'English' });
  await link.focus();
  release();
  await expect(button(page, 'Indice')).toBeEnabled();
  await expect(third).toBeChecked();
  await expect(link).toBeFocused();
});
