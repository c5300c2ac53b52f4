import {
  button,
  fillIn,
  handIn,
  highlighted,
  question,
  quiz,
  result,
  selectWords,
  start,
  verdict,
} from './learner.ts';
import { expect, test } from './test.ts';

test('an exam: free movement, answers kept, no feedback before the end', async ({ page }) => {
  await start(page, 'Examen');
  await expect(button(page, /Indice/)).toBeHidden();
  await fillIn(page, 1);
  await button(page, 'Suivante').click();
  await expect(question(page, 2)).toBeFocused();
  await expect(verdict(page, 'Bonne réponse')).toBeHidden();
  await fillIn(page, 2);
  await button(page, 'Précédente').click();
  await expect(page.getByRole('radio', { name: 'Yann Riou' })).toBeChecked();

  await button(page, 'Question 3, sans réponse').click();
  await expect(question(page, 3)).toBeFocused();
  await page.getByRole('textbox', { name: 'Mot manquant 1' }).fill('personne');
  await button(page, 'Question 2, avec réponse').click();
  await expect(page.getByRole('checkbox', { name: 'Repeindre la tour' })).toBeChecked();
  await button(page, 'Question 3, réponse incomplète').click();
  await expect(page.getByRole('textbox', { name: 'Mot manquant 1' })).toHaveValue('personne');
  await expect(highlighted(page)).toHaveCount(0);

  await button(page, 'Question 6, sans réponse').click();
  await button(page, 'Rendre ma copie').click();
  const asked = page.getByRole('dialog', { name: 'Rendre votre copie' });
  await expect(asked.getByRole('heading')).toBeFocused();
  await expect(asked).toContainText('3 questions sans réponse');
  await expect(asked).toContainText('1 réponse incomplète');
  await button(page, 'Continuer').click();
  await expect(button(page, 'Rendre ma copie')).toBeFocused();
  for (const number of [4, 5, 6]) {
    await button(page, `Question ${number}, sans réponse`).click();
    await fillIn(page, number);
  }
  await handIn(page);
  await expect(result(page)).toBeFocused();
  await expect(page.getByText('9 sur 10 points')).toBeVisible();
});

test('an exam is not handed in by the first letter of its last answer', async ({ page }) => {
  await start(page, 'Examen');
  for (const number of [1, 2, 4, 5, 6]) {
    await button(page, new RegExp(`^Question ${number}, `)).click();
    await fillIn(page, number);
  }
  await button(page, 'Question 3, sans réponse').click();
  await page.getByRole('textbox', { name: 'Mot manquant 1' }).fill('p');
  await expect(button(page, 'Question 3, réponse incomplète')).toBeVisible();
  await fillIn(page, 3);
  await handIn(page);
  await expect(page.getByText('10 sur 10 points')).toBeVisible();
});

test('Enter in the last question asks first, and a second one does nothing', async ({ page }) => {
  await start(page, 'Examen');
  await button(page, 'Question 6, sans réponse').click();
  await fillIn(page, 6);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('5 questions sans réponse');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('radio', { name: 'Vrai' })).toBeFocused();
});

test('an emptied answer is none', async ({ page }) => {
  await start(page, 'Examen');
  await button(page, 'Question 2, sans réponse').click();
  const box = page.getByRole('checkbox', { name: 'Repeindre la tour' });
  await box.check();
  await expect(button(page, 'Question 2, avec réponse')).toBeVisible();
  await box.uncheck();
  await expect(button(page, 'Question 2, sans réponse')).toBeVisible();
});

test('a passage that was selected in one go is one answer', async ({ page }) => {
  await start(page, 'Examen');
  await button(page, 'Question 5, sans réponse').click();
  await selectWords(page, 'Le futur gardien ne sera pas');
  await selectWords(page, 'Le futur gardien ne sera pas payé');
  await handIn(page);
  await page.getByRole('link', { name: 'Revoir les réponses' }).click();
  await expect(page.getByRole('article').nth(4).getByText('Votre réponse')).toHaveCount(1);
});

test('when the time is up, what was being typed counts', async ({ page }) => {
  await page.clock.install();
  await page.goto(quiz);
  await page.getByRole('radio', { name: 'Examen' }).check();
  await page.getByRole('combobox', { name: 'Durée' }).selectOption('5 minutes');
  await button(page, 'Commencer').click();
  await expect(page.getByRole('timer')).toHaveText(/^(?:5:00|4:5\d)$/);
  await expect(page.getByText(/^Il reste moins de/)).toBeHidden(); // who has chosen five minutes knows
  await fillIn(page, 1);
  await button(page, 'Question 3, sans réponse').click();
  await fillIn(page, 3);
  await page.clock.fastForward('04:30');
  await expect(page.getByRole('timer')).toHaveText(/^0:[0-3]\d$/);
  await expect(page.getByText('Il reste moins de 1 min.')).toBeAttached();
  await page.clock.fastForward('00:31');
  await expect(result(page)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Le temps est écoulé' })).toBeAttached();
  await expect(page.getByText('3 sur 10 points')).toBeVisible();
});

test('an exam left alone until its time is over is over on return', async ({ page }) => {
  await page.clock.install();
  await page.goto(quiz);
  await page.getByRole('radio', { name: 'Examen' }).check();
  await page.getByRole('combobox', { name: 'Durée' }).selectOption('5 minutes');
  await button(page, 'Commencer').click();
  await fillIn(page, 1);
  await page.goto('/about/');
  await page.clock.fastForward('10:00');
  await page.goto(quiz);
  await expect(result(page)).toBeVisible();
  await expect(page.getByText('1 sur 10 points')).toBeVisible();
});
