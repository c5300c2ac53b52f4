import type { Page } from '@playwright/test';
import { inspect, windows } from './barriers.ts';
import { openEarly } from './early.ts';
import { button, fillIn, pick, question, quiz, verdict } from './learner.ts';
import { expect, test } from './test.ts';

test.use({ isNewcomer: true });

const options = (page: Page) => page.getByRole('group').locator('label').allTextContents();

test('the first question is there before the page’s scripts, and what was answered then counts', async ({
  page,
}) => {
  const release = await openEarly(page);
  await button(page, 'Commencer').click();
  await expect(question(page, 1)).toBeFocused();
  const before = await options(page);
  await fillIn(page, 1);
  await button(page, 'Vérifier').click();
  await expect(button(page, 'Indice')).toBeDisabled();
  release();
  await expect(verdict(page, 'Bonne réponse')).toBeVisible();
  expect((await options(page)).map((text) => text.slice(0, 9))).toEqual(
    before.map((text) => text.slice(0, 9)),
  );
  await button(page, 'Question suivante').click();
  await expect(question(page, 2)).toBeFocused();
});

const kinds: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'bibliobus-de-sorvanne',
    async (page) => {
      await page.getByRole('checkbox', { name: 'Des romans' }).check();
      await page.getByRole('checkbox', { name: 'Des films' }).check();
    },
  ],
  [
    'train-de-valcreuse',
    async (page) => {
      await page.getByRole('textbox', { name: 'Mot manquant 1' }).fill('nuit');
      await page.getByRole('textbox', { name: 'Mot manquant 2' }).fill('station');
    },
  ],
  [
    'jardin-de-montorel',
    async (page) => {
      await pick(page.getByRole('combobox', { name: 'Irène Faugas' }), 'Tout le monde est libre');
      await pick(page.getByRole('combobox', { name: 'Basile Nodot' }), 'L’eau ne suffit pas');
    },
  ],
];

for (const [name, answer] of kinds)
  test(`${name}, which begins with another kind of question, is answered early as well`, async ({
    page,
  }) => {
    const release = await openEarly(page, `/quiz/${name}/`);
    await button(page, 'Commencer').click();
    await expect(question(page, 1, 1)).toBeFocused();
    await answer(page);
    await button(page, 'Vérifier').click();
    release();
    await expect(verdict(page, 'Bonne réponse')).toBeVisible();
  });

for (const [colorScheme, width] of windows)
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 740 } });

    test('the first question holds no barrier early', async ({ page }) => {
      await openEarly(page);
      await button(page, 'Commencer').click();
      await inspect(page, 'shown');
      await button(page, 'Vérifier').click();
      await inspect(page, 'pressed');
    });
  });

test('an exam that is begun early waits for the scripts', async ({ page }) => {
  const release = await openEarly(page);
  await page.getByRole('radio', { name: 'Examen' }).check();
  await button(page, 'Commencer').click();
  await expect(question(page, 1)).toBeHidden();
  release();
  await expect(question(page, 1)).toBeFocused();
  await expect(button(page, 'Suivante')).toBeVisible();
  await page.reload();
  await expect(question(page, 1)).toBeVisible();
});

test('what was chosen early holds where the quiz is begun later', async ({ page }) => {
  const release = await openEarly(page);
  await page.getByRole('radio', { name: 'Examen' }).check();
  release();
  await expect(page.getByLabel('Durée')).toBeVisible();
  await button(page, 'Commencer').click();
  await expect(button(page, 'Suivante')).toBeVisible();
});

test('what a learner prefers is waited for', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(() =>
    localStorage.setItem('preferences', JSON.stringify({ mode: 'exam', minutes: 0 })),
  );
  const release = await openEarly(page, quiz, false);
  await expect(button(page, 'Commencer')).toBeDisabled();
  release();
  await button(page, 'Commencer').click();
  await expect(button(page, 'Suivante')).toBeVisible();
});

test('who has been here before is asked by the page itself', async ({ page }) => {
  await page.goto('/');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  const release = await openEarly(page);
  await button(page, 'Commencer').click();
  await expect(question(page, 1)).toBeHidden();
  release();
  await expect(question(page, 1)).toBeFocused();
});

test('so is who follows a link to one skill', async ({ page }) => {
  const release = await openEarly(page, `${quiz}?skill=vocabulary`);
  await button(page, 'Commencer').click();
  await expect(page.getByRole('heading', { name: /^Question 1/ })).toBeHidden();
  release();
  await expect(question(page, 1, 1)).toBeFocused();
});

test('pressed too early, « Vérifier » says so, and asks for an answer later', async ({ page }) => {
  const release = await openEarly(page);
  await button(page, 'Commencer').click();
  await button(page, 'Vérifier').click();
  await expect(page.getByText('la page n’est pas encore prête')).toBeVisible();
  release();
  await expect(page.getByText('Choisissez d’abord une réponse')).toBeVisible();
});

test('what is changed after « Vérifier » is not checked by itself', async ({ page }) => {
  const release = await openEarly(page);
  await button(page, 'Commencer').click();
  await page.getByRole('radio').first().check();
  await button(page, 'Vérifier').click();
  await fillIn(page, 1);
  await expect(page.getByText('la page n’est pas encore prête')).toBeHidden();
  release();
  await expect(button(page, 'Indice')).toBeEnabled();
  await expect(page.getByRole('radio', { name: 'Yann Riou' })).toBeChecked();
  await expect(page.getByRole('heading', { name: /réponse$/ })).toBeHidden();
});

test('by keyboard, a digit and Enter answer the first question early', async ({ page }) => {
  const release = await openEarly(page);
  await button(page, 'Commencer').press('Enter');
  await expect(question(page, 1)).toBeFocused();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  release();
  await expect(page.getByRole('heading', { name: /réponse$/ })).toBeVisible();
});

test('whoever is about to be sent to their language loses nothing', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ locale: 'en-GB', ...(baseURL && { baseURL }) });
  const release = await openEarly(page);
  await button(page, 'Commencer').click();
  await expect(question(page, 1)).toBeHidden();
  release();
  await expect(page).toHaveURL(/\/en\//);
  await page.close();
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('the first question is there as well', async ({ page }) => {
    const release = await openEarly(page, `/en${quiz}`);
    await button(page, 'Start').click();
    await expect(page.getByRole('heading', { name: /^Question 1 of 6/ })).toBeFocused();
    await button(page, 'Check').click();
    release();
    await expect(page.getByText('First choose an answer.')).toBeVisible();
  });
});
