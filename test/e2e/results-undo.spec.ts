import type { Page } from '@playwright/test';
import { answerRight, button, kept, question, start, stopHere } from './learner.ts';
import { expect, test } from './test.ts';
import { attemptOf, write } from './written.ts';

const now = Date.now();
const accept = (page: Page) => page.once('dialog', (dialog) => void dialog.accept());
const found = (page: Page) => page.getByRole('region', { name: 'Historique' }).getByRole('status');

test('what is erased in a row comes back one by one, and the focus goes along', async ({
  page,
}) => {
  const days = [1, 2, 3].map((ago) => now - ago * 86_400_000);
  await write(page, {
    version: 4,
    attempts: days.map((at, index) => attemptOf(`n${index}`, at, { vocabulary: [index / 2] })),
  });
  await page.goto('/results/');
  const shares = page.getByRole('article').getByRole('strong');
  await expect(shares).toHaveText([/^0/, /^50/, /^100/]);
  for (const text of ['1 résultat effacé.', '2 résultats effacés.', '3 résultats effacés.']) {
    accept(page);
    await page.getByRole('article').first().getByRole('button', { name: 'Effacer' }).click();
    await expect(page.getByText(text)).toBeVisible();
    await expect(button(page, 'Annuler')).toBeFocused();
  }
  await expect(page.getByText('Vous n’avez encore répondu à aucun quiz.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(shares).toHaveText([/^100/]);
  await expect(page.getByRole('article').getByRole('button', { name: 'Effacer' })).toBeFocused();
  await button(page, 'Annuler').click();
  await expect(shares).toHaveText([/^50/, /^100/]);
  await page.getByLabel('Mode').selectOption('practice');
  await button(page, 'Annuler').click();
  await expect(page.getByRole('heading', { name: 'Historique' })).toBeFocused();
  await expect(button(page, 'Annuler')).toBeHidden();
  await page.reload();
  await expect(shares).toHaveText([/^0/, /^50/, /^100/]);
});

test('what was being answered in an erased attempt goes with it, and comes back with it', async ({
  page,
}) => {
  await start(page);
  await page.getByRole('radio', { name: 'Yann Riou' }).check();
  await kept(page);
  await page.goto('/results/');
  accept(page);
  await button(page, /^Effacer/).click();
  await expect(button(page, 'Annuler')).toBeFocused();
  const drafts = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft/')));
  expect(await drafts()).toEqual([]);
  await button(page, 'Annuler').click();
  await page.getByRole('link', { name: 'Continuer' }).click();
  await expect(question(page, 1)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Yann Riou' })).toBeChecked();
});

test('« Tout effacer » takes the results of a class too, and « Annuler » brings all back', async ({
  page,
}) => {
  await start(page);
  await answerRight(page, 1, 1);
  await stopHere(page);
  await kept(page);
  await button(page, 'Rendre mon résultat').click();
  await page.getByLabel('Nom ou surnom').fill('Léa');
  const text = await page.getByLabel('Texte à rendre').inputValue();
  await page.goto('/results/class/');
  const lea = { name: 'lea.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.getByLabel('Fichiers').setInputFiles([lea]);
  await expect(page.getByRole('rowheader', { name: 'Léa' })).toBeVisible();

  await page.goto('/results/data/');
  const erase = button(page, 'Tout effacer');
  for (let times = 0; times < 2; times++) {
    accept(page);
    await erase.click();
    await expect(button(page, 'Annuler')).toBeFocused();
  }
  const other = await page.context().newPage();
  await other.goto('/results/class/');
  await expect(other.getByText('Aucun résultat pour le moment.')).toBeVisible();
  await other.goto('/results/');
  await expect(other.getByText('Vous n’avez encore répondu à aucun quiz.')).toBeVisible();

  await button(page, 'Annuler').click();
  await expect(erase).toBeFocused();
  await expect(page.getByText('Tout est effacé.')).toBeHidden();
  await other.reload();
  await expect(found(other)).toHaveText('1 résultat');
  await other.goto('/results/class/');
  await expect(other.getByRole('rowheader', { name: 'Léa' })).toBeVisible();
});

test('where nothing can be kept, « Tout effacer » takes what this visit holds', async ({
  page,
}) => {
  await page.addInitScript('Object.defineProperty(window, "indexedDB", { value: undefined })');
  await start(page);
  await answerRight(page, 1, 1);
  await stopHere(page);
  await page.getByRole('link', { name: 'Résultats' }).click();
  await expect(found(page)).toHaveText('1 résultat');
  await page.getByRole('link', { name: /^Mes données/ }).click();
  accept(page);
  await button(page, 'Tout effacer').click();
  await expect(page.getByText('Tout est effacé.')).toBeVisible();
  await button(page, 'Annuler').click();
  await page.getByRole('link', { name: 'Tous les résultats' }).click();
  await expect(found(page)).toHaveText('1 résultat');

  await page.getByRole('link', { name: /^Mes données/ }).click();
  accept(page);
  await button(page, 'Tout effacer').click();
  await page.getByRole('link', { name: 'Tous les résultats' }).click();
  await expect(page.getByText('Vous n’avez encore répondu à aucun quiz.')).toBeVisible();
});
