import type { Page } from '@playwright/test';
import { inspect } from './barriers.ts';
import { expect, test } from './test.ts';
import { attemptOf, write } from './written.ts';

const now = Date.now();
const day = 86_400_000;

async function open(page: Page, attempts: readonly object[]) {
  await write(page, { version: 4, attempts });
  await page.goto('/results/');
}

/** The text of a table's cells, row by row. */
const rowsOf = (page: Page, name: string) =>
  page
    .getByRole('table', { name })
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) =>
          cell.textContent.trim().replace(/\s/g, ' '),
        ),
      ),
    );

test('all that is weak is named, with its count and one button, and practised alone', async ({
  page,
}) => {
  await open(page, [
    attemptOf('one', now - 2 * day, { attribution: [0, 0, 0, 1, 1], vocabulary: [1, 1, 1, 0, 0] }),
    attemptOf('two', now - day, { comprehension: [1, 1, 1, 1, 1] }),
  ]);
  const weak = page.getByRole('listitem').filter({ has: page.getByText('des points') });
  await expect(weak).toHaveText([
    /Qui dit quoi.* 40.%.*5 questions/,
    /Vocabulaire.* 60.%.*5 questions/,
    /Niveau B1.* 67.%.*2 quiz/,
  ]);
  for (const row of await weak.all())
    await expect(row.getByRole('link', { name: /^S’entraîner/ })).toHaveCount(1);

  await page.getByRole('link', { name: /S’entraîner.*Qui dit quoi/ }).click();
  await page.getByText('Choisir les questions').click();
  const skill = (name: string) => page.getByRole('checkbox', { name });
  await expect(skill('Qui dit quoi')).toBeChecked();
  await expect(skill('Vocabulaire')).not.toBeChecked();
  await expect(skill('Compréhension')).not.toBeChecked();

  await page.goto('/results/');
  await page.getByRole('link', { name: /S’entraîner.*Niveau B1/ }).click();
  await page.getByText('Choisir les questions').click();
  await expect(skill('Vocabulaire')).toBeChecked();
  await expect(skill('Compréhension')).toBeChecked();
});

test('practising what is weak leaves how the learner likes to be asked', async ({ page }) => {
  await open(page, [attemptOf('one', now - day, { attribution: [0, 0, 0, 1, 1] })]);
  await page.evaluate(() =>
    localStorage.setItem(
      'preferences',
      JSON.stringify({ mode: 'exam', without: ['comprehension'], count: 5 }),
    ),
  );
  await page.reload();
  await page.getByRole('link', { name: /S’entraîner.*Qui dit quoi/ }).click();
  await expect(page.getByText('Seulement : Qui dit quoi.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Entraînement' })).toBeChecked();
  await page.getByText('Choisir les questions').click();
  const skill = (name: string) => page.getByRole('checkbox', { name });
  await skill('Vocabulaire').check();
  await expect(page.getByText('Seulement : Qui dit quoi, Vocabulaire.')).toBeVisible();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.getByRole('heading', { name: /^Question 1 sur \d/ })).toBeVisible();
  await page.getByRole('button', { name: 'Arrêter là' }).click();
  await page.getByRole('button', { name: 'Quitter sans rien enregistrer' }).click();

  await page.goto('/quiz/phare-de-kerlan/');
  await expect(page.getByRole('radio', { name: 'Examen' })).toBeChecked();
  await page.getByText('Choisir les questions').click();
  await expect(skill('Compréhension')).not.toBeChecked();
  await expect(skill('Vocabulaire')).toBeChecked();
});

test('what lies years back counts as what is new does, and is found', async ({ page }) => {
  const attempts = Array.from({ length: 24 }, (_, index) =>
    attemptOf(`n${index}`, now - index * 31 * day, { vocabulary: [index < 20 ? 1 : 0] }),
  );
  await open(page, attempts);
  const found = page.getByRole('region', { name: 'Historique' }).getByRole('status');
  await expect(found).toHaveText('24 résultats');
  await expect(page.getByRole('article')).toHaveCount(24);
  await expect(page.getByText('quiz terminés').locator('..')).toContainText('24');
  await page.getByLabel('Au', { exact: true }).fill('2020-01-01');
  await expect(found).toHaveText('0 résultat');
  await page.getByLabel('Au', { exact: true }).fill('');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('article').last().getByRole('button', { name: 'Effacer' }).click();
  await expect(found).toHaveText('23 résultats');
  await page.reload();
  await expect(found).toHaveText('23 résultats');
});

test('a trend stays between 0 and 100 %, and takes five results', async ({ page }) => {
  const shares = [0, 0, 0, 1, 1];
  const attempts = shares.map((share, index) =>
    attemptOf(`n${index}`, now - (9 - index) * day, { vocabulary: [share] }),
  );
  await open(page, attempts.slice(1));
  await expect(page.getByText('Pas encore de tendance')).toBeVisible();
  await page.evaluate(() => indexedDB.deleteDatabase('qui-dit-quoi'));
  // It ended in the same millisecond as the one before.
  const twice = attemptOf('again', now - 6 * day, { vocabulary: [1] });
  await open(page, [...attempts.slice(0, 4), twice]);
  await expect(
    page.getByText(/Tendance des 5 derniers résultats.* de 0.% à 100.%\./),
  ).toBeVisible();
  await expect(page.getByText(/^50.%$/)).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  const chart = page.getByRole('figure').filter({ hasText: 'Scores over time' });
  await expect(chart.getByText('50%', { exact: true })).toBeVisible();
  await chart.getByText('The figures').click();
  await expect(chart.getByRole('row')).toHaveCount(6);
});

test('days of practice and sureness are read as tables', async ({ page }) => {
  const noon = new Date(now - day).setHours(12, 0, 0, 0);
  const grades = { vocabulary: [1, 1, 1, 0, 1, 0] };
  const sure = [true, true, true, true, false, false];
  await open(page, [
    attemptOf('one', noon, grades, { sure }),
    attemptOf('two', noon + 3_600_000, { vocabulary: [1] }),
  ]);
  const calendar = page.getByRole('figure').filter({ hasText: 'Jours de pratique' });
  await calendar.getByText('Les chiffres').click();
  const month = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric' }).format(noon);
  await expect(calendar.getByRole('row')).toHaveCount(2);
  expect(await rowsOf(page, 'Jours de pratique')).toEqual([
    ['Mois', 'Jour', 'Nombre', 'Temps'],
    [month, String(new Date(noon).getDate()), '2', '2 min 00 s'],
  ]);
  expect(await rowsOf(page, 'Sûr ou pas sûr')).toEqual([
    ['Vous disiez', 'Justes', 'Fausses ou incomplètes', 'Total'],
    ['Sûr', '3 (75 %)', '1 (25 %)', '4'],
    ['Pas sûr', '1 (50 %)', '1 (50 %)', '2'],
  ]);
  await inspect(page, 'tables');
});

test('the history of a day on which the clocks change is that day’s', async ({ page }) => {
  await open(page, [
    attemptOf('last-of-saturday', Date.parse('2026-10-24T23:30+02:00'), { vocabulary: [1] }),
    attemptOf('last-of-sunday', Date.parse('2026-10-25T23:30+01:00'), { vocabulary: [1] }),
    attemptOf('first-of-monday', Date.parse('2026-10-26T00:30+01:00'), { vocabulary: [1] }),
    attemptOf('first-after-spring', Date.parse('2026-03-30T00:30+02:00'), { vocabulary: [1] }),
  ]);
  const found = page.getByRole('region', { name: 'Historique' }).getByRole('status');
  await expect(found).toHaveText('4 résultats');
  await page.getByLabel('Du', { exact: true }).fill('2026-10-25');
  await page.getByLabel('Au', { exact: true }).fill('2026-10-25');
  await expect(found).toHaveText('1 résultat');
  await expect(page.getByRole('article')).toContainText(['25 octobre 2026']);
  await page.getByLabel('Du', { exact: true }).fill('2026-03-29');
  await page.getByLabel('Au', { exact: true }).fill('2026-03-29');
  await expect(found).toHaveText('0 résultat');
});

test('any two attempts at a quiz are compared', async ({ page }) => {
  await open(page, [
    attemptOf('first', now - 3 * day, { vocabulary: [0, 0] }),
    attemptOf('second', now - 2 * day, { vocabulary: [1, 0] }),
    attemptOf('third', now - day, { vocabulary: [1, 1] }),
    attemptOf('other', now, { vocabulary: [1, 1] }, { quiz: 'eau-de-brezac', title: 'L’eau' }),
  ]);
  await page.getByRole('link', { name: 'Comparer avec le précédent' }).first().click();
  const row = page.getByRole('row').last();
  await expect(row).toHaveText(/50.%.*1.*100.%.*2/);
  const side = (name: string) => page.getByRole('combobox', { name });
  await expect(side('Premier résultat').getByRole('option')).toHaveText([
    /^2 \/ 2/,
    /^1 \/ 2/,
    /^0 \/ 2/,
  ]);
  await expect(side('Second résultat').getByRole('option', { name: '1 / 2' })).toBeDisabled();
  await side('Premier résultat').selectOption('first');
  await expect(row).toHaveText(/0.%.*100.%/);
  await side('Second résultat').focus();
  await side('Second résultat').selectOption('second');
  await expect(row).toHaveText(/0.%.*50.%/);
  await expect(side('Second résultat')).toBeFocused();
  await page.reload();
  await expect(row).toHaveText(/0.%.*50.%/);
  await inspect(page, 'compared');
  await page.goto('/results/compare/?a=first&b=other');
  await expect(page.getByText('pas du même quiz')).toBeVisible();
});
