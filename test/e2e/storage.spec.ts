import {
  kept,
  answerRight,
  button,
  fillIn,
  question,
  quiz,
  start,
  stopHere,
  total,
  verdict,
} from './learner.ts';
import { expect, test } from './test.ts';

test('a reload in the middle resumes the same question with its answer and feedback', async ({
  page,
}) => {
  await start(page);
  await answerRight(page, 1, 1);
  await page.getByRole('checkbox', { name: 'Repeindre la tour' }).check();
  await button(page, 'Vérifier').click();
  await expect(verdict(page, 'En partie juste')).toBeVisible();
  await kept(page);
  await page.reload();
  await expect(question(page, 2)).toBeVisible();
  await expect(verdict(page, 'En partie juste')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Repeindre la tour' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Accueillir' })).not.toBeChecked();
});

test('a page that was closed resumes where it was, options in the same order', async ({
  page,
  context,
}) => {
  await start(page);
  const texts = await page
    .getByRole('region', { name: 'Quiz' })
    .getByRole('group')
    .locator('label')
    .allTextContents();
  await button(page, /Indice/).click();
  await kept(page);
  await page.close();
  const again = await context.newPage();
  await again.goto(quiz);
  await expect(question(again, 1)).toBeVisible();
  await expect(
    again.getByRole('region', { name: 'Quiz' }).getByRole('group').locator('label'),
  ).toHaveText(texts);
  await expect(again.getByRole('radio', { name: 'L’association' })).toBeDisabled();
});

test('an exam resumes at its question, with what was typed', async ({ page }) => {
  await start(page, 'Examen');
  await button(page, 'Question 3, sans réponse').click();
  await fillIn(page, 3);
  await expect(button(page, 'Question 3, avec réponse')).toBeVisible();
  await kept(page);
  await page.reload();
  await expect(question(page, 3)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Mot manquant 2' })).toHaveValue('habiter');
});

test('what is finished is not resumed', async ({ page }) => {
  await start(page);
  await stopHere(page);
  await kept(page);
  await page.reload();
  await expect(button(page, 'Commencer')).toBeEnabled();
});

test('« Arrêter là » asks first, and a quiz that is put aside is resumed', async ({ page }) => {
  await start(page);
  await answerRight(page, 1, 1);
  await button(page, 'Arrêter là').click();
  await expect(page.getByRole('dialog').filter({ hasText: '5 questions' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Arrêter là')).toBeFocused();
  await expect(question(page, 2)).toBeVisible();
  await button(page, 'Arrêter là').click();
  await page.getByRole('link', { name: 'Reprendre plus tard' }).click();
  await page.getByRole('link', { name: 'Le phare de Kerlan' }).click();
  await expect(question(page, 2)).toBeVisible();
});

test('what was ticked or typed but not checked yet is there after a reload', async ({ page }) => {
  await start(page);
  await page.getByRole('radio', { name: 'Maëlle Riou' }).check();
  await kept(page);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Maëlle Riou' })).toBeChecked();
  await button(page, 'Passer').click();
  await button(page, 'Passer').click();
  await expect(question(page, 3)).toBeVisible();
  await page.getByRole('textbox', { name: 'Mot manquant 1' }).fill('per');
  await kept(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Mot manquant 1' })).toHaveValue('per');
  await fillIn(page, 3);
  await button(page, 'Vérifier').click();
  await expect(verdict(page, 'Bonne réponse')).toBeVisible();
});

test('an answer that the store has not taken yet when the page goes is there again', async ({
  page,
}) => {
  // Until the first reload the store's transactions never end.
  await page.addInitScript(`
    if (sessionStorage.getItem('slow') === null) {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...values) {
        const spin = () => { this.get('').onsuccess = spin; };
        spin();
        return put.apply(this, values);
      };
    }`);
  await start(page);
  await fillIn(page, 1);
  await button(page, 'Vérifier').click();
  await expect(verdict(page, 'Bonne réponse')).toBeVisible();
  await page.evaluate("sessionStorage.setItem('slow', 'no more')");
  await page.reload();
  await expect(question(page, 1)).toBeVisible();
  await expect(verdict(page, 'Bonne réponse')).toBeVisible();
});

test('what was typed but not checked is there after the tab was closed', async ({
  page,
  context,
}) => {
  await start(page);
  await button(page, 'Passer').click();
  await button(page, 'Passer').click();
  await page.getByRole('textbox', { name: 'Mot manquant 1' }).fill('per');
  await kept(page);
  await page.close();
  const again = await context.newPage();
  await again.goto(quiz);
  await expect(again.getByRole('textbox', { name: 'Mot manquant 1' })).toHaveValue('per');
});

test('storage that was refused once is tried again', async ({ page }) => {
  await page.addInitScript(`
    const { open } = IDBFactory.prototype;
    const first = sessionStorage.getItem('refused') === null;
    if (first) IDBFactory.prototype.open = function () {
      IDBFactory.prototype.open = open;
      sessionStorage.setItem('refused', '');
      throw new DOMException('', 'UnknownError');
    };`);
  await start(page);
  await fillIn(page, 1);
  await button(page, 'Vérifier').click();
  await expect(verdict(page, 'Bonne réponse')).toBeVisible();
  await expect(page.getByText('ne peuvent pas être enregistrées')).toBeHidden();
  await page.goto('/results/');
  await expect(page.getByRole('article')).toContainText(['En cours']);
});

test('going from one quiz to another starts the other one', async ({ page }) => {
  await start(page);
  await page.getByRole('link', { name: 'Quiz', exact: true }).click();
  await page.getByRole('link', { name: 'Le marché du samedi' }).click();
  await expect(page.getByRole('heading', { name: '2 questions' })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Le phare de Kerlan' }).click();
  await expect(question(page, 1)).toBeVisible();
});

for (const [how, script] of [
  [
    'throws',
    'Object.defineProperty(window, "indexedDB", { get() { throw new Error("denied"); } })',
  ],
  ['is missing', 'Object.defineProperty(window, "indexedDB", { value: undefined })'],
  [
    'fails to open',
    `IDBFactory.prototype.open = () => {
      const request = new EventTarget();
      setTimeout(() => { request.error = new DOMException('', 'QuotaExceededError'); request.dispatchEvent(new Event('error')); });
      return request;
    }`,
  ],
] as const) {
  test(`where storage ${how}, the page says so and the quiz works`, async ({ page }) => {
    await page.addInitScript(script);
    await start(page);
    await expect(page.getByText('Vos réponses ne peuvent pas être enregistrées.')).toBeVisible();
    await answerRight(page, 1, total);
    await expect(page.getByText('100 %').first()).toBeVisible();
    await page.getByRole('link', { name: 'Résultats' }).click();
    await expect(page.getByRole('heading', { name: 'Le phare de Kerlan' })).toBeVisible();
    await page.getByRole('link', { name: 'Revoir les réponses' }).click();
    await expect(page.getByRole('article')).toHaveCount(total);
  });
}
