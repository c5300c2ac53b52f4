import type { Page } from '@playwright/test';
import { inspect } from './barriers.ts';
import { addAll, classOf, rowsOf, widths } from './class.ts';
import { button, file, handedIn, missOne } from './learner.ts';
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
  const rows = rowsOf(page);
  await expect(rows).toHaveCount(2);
  page.once('dialog', (dialog) => void dialog.accept());
  await button(page, 'Tout retirer').click();
  await add(first);
  await expect(rows).toHaveCount(1);
  await button(page, 'Annuler').click();
  await expect(rows).toHaveCount(2);
  await expect(button(page, 'Annuler')).toBeHidden();
});

test('what the browser refuses to erase is not called removed', async ({ page }) => {
  await page.goto('/results/class/');
  await page.getByLabel('Fichiers').setInputFiles(file('x.txt', classOf(1)[0] ?? ''));
  await expect(rowsOf(page)).toHaveCount(1);
  await page.evaluate(() => {
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('', 'UnknownError');
    };
  });
  await button(page, /^Retirer Élève 1/).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'Le navigateur refuse d’effacer' }),
  ).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(button(page, 'Annuler')).toBeHidden();
  await page.reload();
  await expect(rowsOf(page)).toHaveCount(1);
  await button(page, /^Retirer Élève 1/).click();
  await expect(page.getByText('Aucun résultat pour le moment.')).toBeVisible();
});

test.describe('thirty results', () => {
  async function showClass(page: Page) {
    await page.goto('/results/class/');
    await addAll(page, classOf(30));
    await expect(rowsOf(page)).toHaveCount(30);
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
