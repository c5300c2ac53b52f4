import type { Page } from '@playwright/test';
import { writeHandIn } from '../../src/lib/exchange/hand-in-text.ts';
import { inspect } from './barriers.ts';
import { classOf, handInOf } from './class.ts';
import { button, file, handedIn, missOne, stopHere } from './learner.ts';
import { expect, test } from './test.ts';

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
  await expect(page.getByText('Résultat de Léa ajouté : 1 résultat.')).toBeVisible();
  for (const name of ['Élèves', 'Questions'])
    await expect(page.getByRole('heading', { name })).toBeVisible();
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
  await expect(page.getByText('Retiré : Léa')).toBeVisible();
  await expect(page.getByText('Laissés de côté')).toBeHidden();
  await expect(button(page, 'Annuler')).toBeFocused();
  await button(page, 'Annuler').click();
  await expect(page.getByRole('rowheader', { name: 'Léa' })).toBeVisible();
  await expect(page.getByText('1 résultat, moyenne')).toBeVisible();
  await inspect(page, 'class');
});

test('the tables are saved as files, and that is said', async ({ page }) => {
  await page.goto('/results/class/');
  await page.getByLabel('Fichiers').setInputFiles(file('x.txt', classOf(1)[0] ?? ''));
  for (const [name, ending] of [
    ['Élèves (CSV)', '-eleves.csv'],
    ['Questions (CSV)', '-questions.csv'],
  ] as const) {
    const saving = page.waitForEvent('download');
    await button(page, name).click();
    expect((await saving).suggestedFilename()).toContain(ending);
    await expect(
      page.getByRole('status').filter({ hasText: 'Le fichier est enregistré.' }),
    ).toBeVisible();
  }
});

test('the panel to hand a result in has the focus as soon as it is open', async ({ page }) => {
  await missOne(page);
  await button(page, 'Rendre mon résultat').press('Enter');
  await expect(page.getByRole('region', { name: 'Rendre mon résultat' })).toBeFocused();
});

test('a pasted mail gives the results in it, and names the one that was cut short', async ({
  page,
}) => {
  const [first = '', second = ''] = classOf(2);
  const quoted = (first.match(/.{1,70}/g) ?? []).map((line) => `> ${line}`).join('\n');
  await page.goto('/results/class/');
  await page
    .getByLabel('Ou collez des textes rendus')
    .fill(`Bonjour,\n\nÉlève 1 a écrit :\n${quoted}\n\n${second.slice(0, 200)}\n-- \nMme Le Goff`);
  await button(page, 'Ajouter').click();
  await expect(page.getByRole('rowheader', { name: 'Élève 1' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'texte 1' })).toContainText('coupé');
  await button(page, 'Ajouter').click();
  await expect(page.getByRole('alert').filter({ hasText: 'Collez d’abord' })).toBeVisible();
  await expect(page.getByLabel('Ou collez des textes rendus')).toBeFocused();
});

test('a result that was removed and added again is not doubled by « Annuler »', async ({
  page,
}) => {
  const [first = '', second = ''] = classOf(2);
  const add = (text: string) => page.getByLabel('Fichiers').setInputFiles(file('x.txt', text));
  await page.goto('/results/class/');
  await add(`${first} ${second}`);
  const rows = page.getByRole('region', { name: 'Élèves' }).getByRole('rowheader');
  await expect(rows).toHaveCount(2);
  page.once('dialog', (dialog) => void dialog.accept());
  await button(page, 'Tout retirer').click();
  await add(first);
  await expect(rows).toHaveCount(1);
  await button(page, 'Annuler').click();
  await expect(rows).toHaveCount(2);
  await expect(button(page, 'Annuler')).toBeHidden();
});

test('a retry of missed questions is shown as one and not counted', async ({ page }) => {
  await missOne(page);
  const whole = await handedIn(page, 'Léa');
  await button(page, /^Reprendre/).click();
  await page.getByRole('radio', { name: 'Yann Riou' }).check();
  await button(page, 'Vérifier').click();
  await stopHere(page);
  await button(page, 'Rendre mon résultat').click();
  await expect(page.getByText('Il ne contient que la reprise')).toBeVisible();
  const retry = await page.getByLabel('Texte à rendre').inputValue();
  await page.goto('/results/class/');
  await page
    .getByLabel('Fichiers')
    .setInputFiles([file('whole.txt', whole), file('retry.txt', retry)]);
  await expect(page.getByRole('cell', { name: 'Questions manquées' })).toHaveCount(1);
  await expect(page.getByText('1 résultat, moyenne')).toBeVisible();
});

test('an exam and a shorter practice are told apart, and a second quiz widens no page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/results/class/');
  const practice = writeHandIn({
    ...handInOf(1, 5),
    id: 'practice',
    mode: 'practice',
    name: handInOf(1).name?.toUpperCase() ?? '',
  });
  const other = writeHandIn({
    ...handInOf(2),
    id: 'other',
    quiz: 'other',
    title: 'Un titre d’article bien plus long que la fenêtre d’un téléphone n’est large',
  });
  await page
    .getByLabel('Fichiers')
    .setInputFiles([...classOf(2), practice, other].map((text, n) => file(`${n}.txt`, text)));
  const mode = page.getByRole('combobox', { name: 'Mode' });
  const rows = page.getByRole('region', { name: 'Élèves' }).getByRole('rowheader');
  const mixed = page.getByText('Entraînement et examen sont mêlés');
  await expect(mode).toHaveValue('exam');
  await expect(rows).toHaveCount(2);
  await expect(mixed).toBeHidden();
  await mode.selectOption('Tous (3)');
  await expect(mixed).toBeVisible();
  await expect(page.getByText('2 résultats, moyenne')).toContainText('1 résultat ne compte pas');
  await expect(page.getByRole('rowheader', { name: /ÉLÈVE 1 .*2e résultat/ })).toBeVisible();
  await expect(page.getByRole('cell', { name: '5 questions' })).toBeVisible();
  const { scrollWidth, clientWidth } = await widths(page);
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  await mode.selectOption('Examen (2)');
  await expect(rows).toHaveCount(2);
});

test('a learner’s second result is shown and marked, and not counted', async ({ page }) => {
  await page.goto('/results/class/');
  const { name = '' } = handInOf(1);
  const again = writeHandIn({ ...handInOf(1), id: 'again', name, finishedAt: 9 });
  await page
    .getByLabel('Fichiers')
    .setInputFiles([...classOf(2), again].map((text, n) => file(`${n}.txt`, text)));
  await expect(page.getByRole('rowheader', { name: /Élève 1 .*2e résultat/ })).toBeVisible();
  await expect(page.getByText('2 résultats, moyenne')).toContainText(
    'l’élève en avait déjà rendu un',
  );
  await expect(
    page.getByRole('region', { name: 'Questions' }).getByRole('cell').first(),
  ).toHaveText('2');
});

const widths = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });

test.describe('thirty results', () => {
  async function showClass(page: Page) {
    await page.goto('/results/class/');
    await page
      .getByLabel('Fichiers')
      .setInputFiles(classOf(30).map((text, index) => file(`${index}.txt`, text)));
    await expect(page.getByRole('region', { name: 'Élèves' }).getByRole('rowheader')).toHaveCount(
      30,
    );
    await expect(page.getByText('30 résultats, moyenne')).toBeVisible();
  }

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 } });

    test('are no wider than the page: the tables scroll by themselves, by keyboard too', async ({
      page,
    }) => {
      await showClass(page);
      const { scrollWidth, clientWidth } = await widths(page);
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      for (const name of ['Élèves', 'Questions']) {
        const region = page.getByRole('region', { name });
        await region.focus();
        await expect(region).toBeFocused();
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
      }
      const learner = page.getByRole('rowheader', { name: 'Élève 1 de' });
      expect((await learner.boundingBox())?.x).toBeGreaterThanOrEqual(0);
      const details = button(page, 'Détails de la question 4');
      await details.press('Enter');
      await expect(details).toHaveAttribute('aria-expanded', 'true');
      await expect(page.getByRole('term').filter({ visible: true })).toHaveText([
        'Yann Riou',
        'Maëlle Riou',
      ]);
      await expect(
        page.getByText('Réponse attendue : se réjouit de l’ouverture').filter({ visible: true }),
      ).toHaveCount(1);
      await inspect(page, 'thirty results');
    });
  });

  test('are seen whole on a laptop', async ({ page }) => {
    await showClass(page);
    const region = page.getByRole('region', { name: 'Élèves' });
    expect(await region.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  });

  test.describe('on paper', () => {
    // A4 without its margins, at 96 px an inch.
    test.use({ viewport: { width: 718, height: 1047 }, colorScheme: 'dark' });

    test('are whole, in ink on white, without a button', async ({ page }) => {
      await showClass(page);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('textbox')).toHaveCount(0);
      await expect(page.getByRole('columnheader', { name: 'Réussite' })).toHaveText('Réussite', {
        useInnerText: true,
      });
      await expect(page.getByText('Que veut dire le mot numéro')).toHaveCount(17);
      await expect(page.getByText('Le futur gardien').first()).toBeVisible();
      await expect(page.getByText(/^Imprimé le /)).toBeVisible();
      const { scrollWidth, clientWidth } = await widths(page);
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      for (const name of ['Élèves', 'Questions']) {
        const region = page.getByRole('region', { name });
        expect(
          await region.evaluate((element) => {
            const { color } = getComputedStyle(element);
            const { backgroundColor } = getComputedStyle(element.closest('section') ?? element);
            return { color, backgroundColor, cut: element.scrollWidth > element.clientWidth };
          }),
        ).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)', cut: false });
      }
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    });
  });
});
