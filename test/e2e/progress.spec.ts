import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inspect, windows } from './barriers.ts';
import {
  answerRight,
  button,
  kept,
  question,
  result,
  start,
  stopHere,
  verdict,
} from './learner.ts';
import { expect, test } from './test.ts';

/** Answers the first question wrong twice, gets the second right, and stops. */
async function missOne(page: Page) {
  await start(page);
  await page.getByRole('radio', { name: 'Maëlle Riou' }).check();
  await button(page, 'Vérifier').click();
  await button(page, 'Voir la réponse').click();
  await button(page, 'Question suivante').click();
  await answerRight(page, 2, 2);
  await expect(question(page, 3)).toBeVisible();
  await stopHere(page);
  await kept(page);
}

/** What a learner who stopped hands in. */
async function handedIn(page: Page, name: string): Promise<string> {
  await button(page, 'Rendre mon résultat').click();
  await page.getByLabel('Nom ou surnom').fill(name);
  return page.getByLabel('Texte à rendre').inputValue();
}

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});
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
  await expect(verdict(page, 'Juste')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 fiche revue')).toBeVisible();
  await expect(page.getByText('La prochaine fiche revient le')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Tout est revu.')).toBeVisible();
});

test('a review is no attempt at the quiz', async ({ page }) => {
  await missOne(page);
  await page.goto('/review/');
  await button(page, 'Commencer').click();
  await page.getByRole('radio', { name: 'Yann Riou' }).check();
  await button(page, 'Vérifier').click();
  await button(page, 'Question suivante').click();
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

test.describe('a learner’s data', () => {
  test('is exported whole, erased, and taken in again, once', async ({ page }) => {
    await missOne(page);
    await page.goto('/results/data/');
    const saving = page.waitForEvent('download');
    await button(page, 'Tout (JSON)').click();
    const text = readFileSync(await (await saving).path(), 'utf8');
    page.once('dialog', (dialog) => void dialog.accept());
    await button(page, 'Tout effacer').click();
    await expect(page.getByText('Tout est effacé.')).toBeVisible();
    const take = () => page.getByLabel('Fichier').setInputFiles(file('tout.json', text));
    await take();
    await expect(page.getByText('1 nouveau, 0 mis à jour, 0 déjà là')).toBeVisible();
    await take();
    await expect(page.getByText('0 nouveau, 0 mis à jour, 1 déjà là')).toBeVisible();
    await page.goto('/results/');
    await expect(page.getByText('1 résultat', { exact: true })).toBeVisible();
  });

  test('is not taken in by halves, nor from a later version', async ({ page }) => {
    await page.goto('/results/data/');
    const take = (content: object) =>
      page.getByLabel('Fichier').setInputFiles(file('x.json', JSON.stringify(content)));
    await take({ format: 'qui-dit-quoi', version: 99 });
    await expect(page.getByText('version plus récente')).toBeVisible();
    await take({ format: 'qui-dit-quoi', version: 2, attempts: [{ id: 'a' }] });
    await expect(page.getByText('abîmé (attempts, n° 1)')).toBeVisible();
    await take({ other: true });
    await expect(page.getByText('n’a pas été exporté d’ici')).toBeVisible();
    await page.goto('/results/');
    await expect(page.getByText('Vous n’avez encore répondu à aucun quiz.')).toBeVisible();
  });

  test('leaves as CSV and for Anki', async ({ page }) => {
    await missOne(page);
    await page.goto('/results/data/');
    for (const [name, begins] of [
      ['Réponses (CSV)', '\uFEFFattempt,quiz'],
      ['Mots (CSV)', '\uFEFFword,category'],
      ['Mots pour Anki', '#separator:Tab'],
    ] as const) {
      const saving = page.waitForEvent('download');
      await button(page, name).click();
      const text = readFileSync(await (await saving).path(), 'utf8');
      expect(text.startsWith(begins)).toBe(true);
    }
  });
});

test('results that were handed in are read, others named and skipped, and none lost by a reload', async ({
  page,
}) => {
  await missOne(page);
  const lea = await handedIn(page, 'Léa');
  await page.goto('/results/class/');
  await page
    .getByLabel('Fichiers')
    .setInputFiles([
      file('lea.txt', lea),
      file('lea-encore.txt', lea),
      file('photo.txt', 'Bonjour'),
      file('faux.txt', `${lea.slice(0, 30)}x${lea.slice(31)}`),
    ]);
  await expect(page.getByRole('rowheader', { name: 'Léa' })).toBeVisible();
  const skipped = page.getByRole('listitem');
  await expect(skipped.filter({ hasText: 'lea-encore.txt' })).toContainText('déjà là');
  await expect(skipped.filter({ hasText: 'photo.txt' })).toContainText('pas un résultat');
  await expect(skipped.filter({ hasText: 'faux.txt' })).toContainText('modifié ou abîmé');
  await expect(page.getByText('Moins de 20 résultats')).toBeVisible();
  await button(page, 'Réussite').click();
  await expect(page.getByRole('columnheader', { name: 'Réussite' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.reload();
  await expect(page.getByRole('rowheader', { name: 'Léa' })).toBeVisible();
  await button(page, 'Retirer Léa').click();
  await expect(page.getByText('Aucun résultat pour le moment.')).toBeVisible();
  await button(page, 'Annuler').click();
  await expect(page.getByRole('rowheader', { name: 'Léa' })).toBeVisible();
  await inspect(page, 'class');
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
