import type { Page } from '@playwright/test';
import { inspect, windows } from './barriers.ts';
import {
  answerRight,
  button,
  handedIn,
  kept,
  missOne,
  result,
  stopHere,
  verdict,
} from './learner.ts';
import { expect, test } from './test.ts';

const card = (page: Page, number: number) =>
  page.getByRole('heading', { name: new RegExp(`^Fiche ${number} sur`) });

test('a missed question becomes a card, by keyboard alone, and comes back later', async ({
  page,
}) => {
  await missOne(page);
  await page.goto('/review/');
  await expect(page.getByText('1 fiche à revoir')).toBeVisible();
  await button(page, 'Commencer').press('Enter');
  await expect(card(page, 1)).toBeFocused();
  await page.getByRole('radio', { name: 'Yann Riou' }).press('Space');
  await page.keyboard.press('Enter');
  await expect(verdict(page, 'Bonne réponse')).toBeVisible();
  await expect(button(page, 'Terminer')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 fiche revue')).toBeVisible();
  await expect(page.getByText('La prochaine fiche revient dans')).toBeVisible();
  await page.reload();
  await expect(page.getByText('C’est tout pour le moment.')).toBeVisible();
});

test('a card that is passed over shows its answer, and is not counted as reviewed', async ({
  page,
}) => {
  await missOne(page);
  await page.goto('/review/');
  await button(page, 'Commencer').click();
  await expect(card(page, 1)).toHaveText(/De l’article.*Le phare de Kerlan/);
  await expect(button(page, 'Indice')).toHaveText('Indice');
  await button(page, 'Passer').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Yann Riou' })).toBeVisible();
  await expect(button(page, 'Terminer')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 fiche passée')).toBeVisible();
  await expect(page.getByText(/fiches? revues?/)).toBeHidden();
  await expect(page.getByText('La prochaine fiche revient dans une minute.')).toBeVisible();
});

test('a review is no attempt at the quiz', async ({ page }) => {
  await missOne(page);
  await page.goto('/review/');
  await button(page, 'Commencer').click();
  await page.getByRole('radio', { name: 'Yann Riou' }).check();
  await button(page, 'Vérifier').click();
  await button(page, 'Terminer').click();
  await expect(page.getByText('1 fiche revue')).toBeVisible();
  await page.goto('/results/');
  await expect(page.getByText('1 résultat', { exact: true })).toBeVisible();
});

test('two attempts at one quiz are compared, question by question', async ({ page }) => {
  await missOne(page);
  await button(page, 'Recommencer').click();
  await answerRight(page, 1, 1);
  await stopHere(page);
  await kept(page);
  await page.goto('/results/');
  await page.getByRole('link', { name: /Comparer avec le précédent/ }).click();
  await expect(page.getByRole('heading', { name: 'Comparaison' })).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toContainText(/0.%.*100.%/);
});

test('what is erased comes back with « Annuler »', async ({ page }) => {
  await missOne(page);
  await page.goto('/results/');
  page.once('dialog', (dialog) => void dialog.accept());
  await button(page, /^Effacer/).click();
  await expect(page.getByText('Vous n’avez encore répondu à aucun quiz.')).toBeVisible();
  await button(page, 'Annuler').click();
  await expect(page.getByText('1 résultat', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText('1 résultat', { exact: true })).toBeVisible();
});

for (const [colorScheme, width] of windows) {
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 740 } });

    test('the pages of progress hold no barrier', async ({ page }) => {
      test.setTimeout(180_000);
      await page.goto('/review/');
      await expect(page.getByText('Rien à réviser pour le moment.')).toBeVisible();
      await inspect(page, 'no cards');
      await page.goto('/results/class/');
      await expect(page.getByText('Aucun résultat pour le moment.')).toBeVisible();
      await inspect(page, 'no class');
      await page.goto('/results/data/');
      await inspect(page, 'data');
      await missOne(page);
      await handedIn(page, 'Léa');
      await inspect(page, 'handing in');
      await page.goto('/results/');
      await expect(page.getByRole('heading', { name: 'Vue d’ensemble' })).toBeVisible();
      await inspect(page, 'results');
      await page.getByRole('link', { name: 'English' }).click();
      await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
      await inspect(page, 'results in English');
      await page.getByRole('link', { name: 'Français' }).click();
      await page.getByRole('link', { name: 'Réviser', exact: true }).first().click();
      await button(page, 'Commencer').click();
      await expect(card(page, 1)).toBeVisible();
      await inspect(page, 'a card');
      await expect(result(page)).toBeHidden();
    });
  });
}
