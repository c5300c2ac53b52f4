import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { button, file, handedIn, missOne, quiz } from './learner.ts';
import { expect, test } from './test.ts';

/** All that is kept, taken out and erased. */
async function exportAndErase(page: Page): Promise<string> {
  await page.goto('/results/data/');
  const saving = page.waitForEvent('download');
  await button(page, 'Tout (JSON)').click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  page.once('dialog', (dialog) => void dialog.accept());
  await button(page, 'Tout effacer').click();
  await expect(page.getByText('Tout est effacé.')).toBeVisible();
  return text;
}

/** Drops files with these contents. */
function drop(target: Element, texts: readonly string[]) {
  const dataTransfer = new DataTransfer();
  for (const text of texts) dataTransfer.items.add(new File([text], 'tout.json'));
  target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

test.describe('a learner’s data', () => {
  test('is exported whole, erased, and taken in again, once', async ({ page }) => {
    await missOne(page);
    const text = await exportAndErase(page);
    const take = () => page.getByLabel('Fichier').setInputFiles(file('tout.json', text));
    await take();
    await expect(page.getByText('1 nouveau, 0 mis à jour, 0 déjà là')).toBeVisible();
    await take();
    await expect(page.getByText('0 nouveau, 0 mis à jour, 1 déjà là')).toBeVisible();
    await page.goto('/results/');
    await expect(page.getByText('1 résultat', { exact: true })).toBeVisible();
  });

  test('is announced each time it is taken in', async ({ page }) => {
    await page.goto('/results/data/');
    // There before anything is said: of storage, of exports, of imports and of what is erased.
    const announcements = page.getByRole('main').getByRole('status');
    await expect(announcements).toHaveText(['', '', '', '']);
    const said = announcements.nth(2);
    const take = () => page.getByLabel('Fichier').setInputFiles(file('x.json', '{}'));
    await take();
    await expect(said).toContainText('n’a pas été exporté d’ici');
    const shown = await said.evaluateHandle((node) => {
      const texts: string[] = [];
      new MutationObserver(() => texts.push(node.textContent)).observe(node, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      return texts;
    });
    await take();
    await expect
      .poll(() => shown.jsonValue())
      .toEqual(['', expect.stringContaining('exporté d’ici')]);
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
    await page.getByLabel('Fichier').evaluate(drop, ['{}', '{}']);
    await expect(page.getByText('Un seul fichier à la fois')).toBeVisible();
    await page.goto('/results/');
    await expect(page.getByText('Vous n’avez encore répondu à aucun quiz.')).toBeVisible();
  });

  test('is taken in by dropping its file', async ({ page }) => {
    await missOne(page);
    const text = await exportAndErase(page);
    await page.getByLabel('Fichier').evaluate(drop, [text]);
    await expect(page.getByText('1 nouveau, 0 mis à jour, 0 déjà là')).toBeVisible();
  });

  test('stays out as a whole where the import fails halfway', async ({ page }) => {
    await missOne(page);
    await page.goto('/review/');
    await expect(page.getByText('1 fiche à revoir')).toBeVisible();
    const text = await exportAndErase(page);
    await page.evaluate(() => {
      const put = Reflect.get(IDBObjectStore.prototype, 'put') as (value: unknown) => IDBRequest;
      IDBObjectStore.prototype.put = function (value) {
        if (this.name === 'cards') throw new DOMException('full', 'QuotaExceededError');
        return put.call(this, value) as IDBRequest<IDBValidKey>;
      };
    });
    await page.getByLabel('Fichier').setInputFiles(file('tout.json', text));
    await expect(page.getByText('l’import est annulé en entier')).toBeVisible();
    await page.goto('/results/');
    await expect(page.getByText('Vous n’avez encore répondu à aucun quiz.')).toBeVisible();
  });

  test('leaves in no file where a part of it can’t be read', async ({ page }) => {
    await missOne(page);
    await page.goto('/results/data/');
    await page.evaluate(() => {
      const getAll = Reflect.get(IDBObjectStore.prototype, 'getAll') as () => IDBRequest;
      IDBObjectStore.prototype.getAll = function () {
        if (this.name === 'cards') throw new DOMException('broken', 'UnknownError');
        return getAll.call(this) as IDBRequest<unknown[]>;
      };
    });
    const saved: string[] = [];
    page.on('download', (download) => saved.push(download.suggestedFilename()));
    for (const name of ['Tout (JSON)', 'Réponses (CSV)', 'Mots (CSV)', 'Mots pour Anki']) {
      await button(page, name).click();
      await expect(page.getByText('aucun fichier n’a été enregistré')).toBeVisible();
      await expect(page.getByText('Le fichier est enregistré.')).toBeHidden();
    }
    expect(saved).toEqual([]);
  });

  test('goes to another browser with settings and the results of a class', async ({ page }) => {
    await missOne(page);
    const result = await handedIn(page, 'Léa');
    const lea = page.getByRole('rowheader', { name: 'Léa' });
    const limit = page.getByLabel('Fiches par jour, au plus');
    await page.goto('/results/class/');
    await page.getByLabel('Fichiers').setInputFiles(file('lea.txt', result));
    await expect(lea).toBeVisible();
    await page.goto('/review/');
    await limit.selectOption('50');
    const text = await exportAndErase(page);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    const take = () => page.getByLabel('Fichier').setInputFiles(file('tout.json', text));
    await take();
    await expect(page.getByText('3 nouveaux, 0 mis à jour, 0 déjà là. Vos réglages')).toBeVisible();
    await take();
    await expect(page.getByText(/3 déjà là\.$/)).toBeVisible();
    await page.goto('/review/');
    await expect(limit).toHaveValue('50');
    await page.goto('/results/class/');
    await expect(lea).toBeVisible();
  });

  test('leaves as CSV and for Anki, with the words that are chosen', async ({ page }) => {
    await missOne(page);
    await page.goto(quiz);
    await page.getByText('Outils de lecture').click();
    await page.getByLabel('Chercher un mot de l’article').fill('gratuitement');
    await button(page, 'Expliquer').click();
    await expect(button(page, 'Ajouter à mes mots')).toBeVisible();
    await page.goto('/results/data/');
    const save = async (name: string) => {
      const saving = page.waitForEvent('download');
      await button(page, name).click();
      const text = readFileSync(await (await saving).path(), 'utf8');
      await expect(page.getByText('Le fichier est enregistré.')).toBeVisible();
      return text;
    };
    const answers = await save('Réponses (CSV)');
    expect(answers).toMatch(/^\uFEFFEssai;Quiz/);
    expect(answers).toContain('Yann Riou');
    for (const name of ['Mots (CSV)', 'Mots pour Anki']) {
      await button(page, name).click();
      await expect(page.getByText('Vous n’avez mis aucun mot parmi les vôtres')).toBeVisible();
    }
    const which = page.getByLabel('Mots à enregistrer');
    await expect(which.getByRole('option')).toHaveText(['Mes mots (0)', 'Tous les mots vus (1)']);
    await which.selectOption('Tous les mots vus (1)');
    for (const [name, begins] of [
      ['Mots (CSV)', '\uFEFFMot;Catégorie'],
      ['Mots pour Anki', '#separator:Tab'],
    ] as const) {
      const text = await save(name);
      expect(text.startsWith(begins)).toBe(true);
      expect(text).toContain('gratuitement');
    }
  });
});
