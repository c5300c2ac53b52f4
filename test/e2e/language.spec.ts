import { AxeBuilder } from '@axe-core/playwright';
import { quiz } from './learner.ts';
import { expect, test } from './test.ts';

test.describe('a reader whose browser speaks English', () => {
  test.use({ locale: 'en-GB' });

  test('gets an English interface around the French text', async ({ page }) => {
    await page.goto(`${quiz}?a=b`);
    await expect(page).toHaveURL(/\/en\/quiz\/phare-de-kerlan\/\?a=b$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('button', { name: 'Start' }).click();
    const heading = page.getByRole('heading', { name: /^Question 1 of 6/ });
    await expect(heading).toBeVisible();
    await page.getByRole('radio', { name: 'Yann Riou' }).check();
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.getByRole('heading', { name: /^Right/ })).toBeVisible();
    const french = page.getByText('Le futur gardien ne sera pas payé');
    expect(
      await french.evaluate((element) => element.closest('[lang]')?.getAttribute('lang')),
    ).toBe('fr');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('may choose French, and keeps it', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('link', { name: 'Français' }).click();
    await expect(page.getByRole('link', { name: 'Résultats' })).toBeVisible();
    await page.goto('/en/results/');
    await expect(page).toHaveURL(/\/results\/$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  });
});

test('an English page is in English before its scripts come', async ({ page }) => {
  for (const path of ['/en/', '/en/results/', `/en${quiz}`]) {
    const source = await (await page.request.get(path)).text();
    expect(source).toContain('<html lang="en"');
    expect(source).toContain('>Results</a>');
  }
});

test('the address says the language, and links keep to it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Le phare de Kerlan' }).click();
  await expect(page).toHaveURL(/\/en\/quiz\//);
  await page.getByRole('link', { name: 'Results' }).click();
  await expect(page).toHaveURL(/\/en\/results\/$/);
});
