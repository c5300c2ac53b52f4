import { button, fillIn, question, quiz, start, verdict } from './learner.ts';
import { expect, test } from './test.ts';

// A page that scrolls smoothly would move away from under a tap.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a typed answer is compared letter by letter, and letters can be put in', async ({ page }) => {
  await start(page);
  await button(page, 'Passer').click();
  await button(page, 'Passer').click();
  await expect(question(page, 3)).toBeVisible();
  await page.getByRole('textbox', { name: 'Mot manquant 1' }).fill('persone');
  await page.getByRole('textbox', { name: 'Mot manquant 2' }).fill('habit');
  await page.getByRole('button', { name: 'é', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Mot manquant 2' })).toHaveValue('habité');
  await button(page, 'Vérifier').click();
  await button(page, 'Voir la réponse').click();
  await expect(page.getByText('Lettre par lettre').first()).toBeVisible();
  await expect(page.getByText('persone → personne')).toBeAttached();
});

test('the number of questions, their skills and how sure one is are chosen, and remembered', async ({
  page,
}) => {
  await page.goto(quiz);
  await page.getByText('Choisir les questions').click();
  await page.getByLabel('Nombre de questions').selectOption('5');
  await page.getByLabel('Indiquer pour chaque réponse si j’en suis sûr').check();
  await expect(page.getByRole('heading', { name: '5 questions' })).toBeVisible();
  await button(page, 'Commencer').click();
  await expect(question(page, 1, 5)).toBeVisible();
  await fillIn(page, 1);
  await button(page, 'Je ne suis pas sûr').click();
  await button(page, 'Vérifier').click();
  await expect(verdict(page, 'Bonne réponse')).toBeVisible();
  await page.goto('/');
  await page.goto('/quiz/marche-du-samedi/');
  await page.getByText('Choisir les questions').click();
  await expect(page.getByLabel('Nombre de questions')).toHaveValue('5');
});

test('at the end there are other questions on the same article, and they survive a reload', async ({
  page,
}) => {
  await page.goto('/quiz/eau-de-brezac/');
  await button(page, 'Commencer').click();
  await button(page, 'Arrêter là').click();
  await button(page, 'Terminer le quiz').click();
  await expect(page.getByText('Article suivant')).toBeVisible();
  await button(page, 'D’autres questions sur cet article').click();
  const first = page.getByRole('heading', { name: /^Question 1 sur/ });
  await expect(first).toBeVisible();
  const asked = await first.textContent();
  await page.reload();
  await expect(first).toHaveText(asked ?? '');
});
