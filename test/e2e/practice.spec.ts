import {
  answerRight,
  article,
  button,
  fillIn,
  highlighted,
  question,
  quiz,
  result,
  selectWords,
  start,
  tabTo,
  verdict,
} from './learner.ts';
import { expect, test } from './test.ts';

test('a whole quiz by mouse: every answer is confirmed, and the result is perfect', async ({
  page,
}) => {
  await start(page);
  await answerRight(page, 1, 6);
  await expect(result(page)).toBeFocused();
  await expect(page.getByText('100 %').first()).toBeVisible();
  await expect(page.getByText('Tout est juste.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Qui dit quoi/ })).toBeVisible();
  await expect(button(page, /Reprendre/)).toBeHidden();
});

test('a wrong answer tells why, allows a second try, and the proof is shown at the end only', async ({
  page,
}) => {
  await start(page);
  await page.getByRole('radio', { name: 'Maëlle Riou' }).check();
  await button(page, 'Vérifier').click();
  await expect(verdict(page, 'Mauvaise réponse')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Mauvaise réponse.' })).toContainText(
    'Elle pense le contraire de son frère. Encore un essai',
  );
  await expect(highlighted(page)).toHaveCount(0);

  await page.getByRole('radio', { name: 'Yann Riou' }).check();
  await button(page, 'Vérifier').click();
  await expect(verdict(page, 'Bonne réponse')).toContainText('0,5 point sur 1');
  await expect(highlighted(page)).toHaveText(['l’hiver fera fuir les candidats']);
  await expect(highlighted(page)).toBeInViewport();
});

test('the right answer can be asked for instead of a second try', async ({ page }) => {
  await start(page);
  await page.getByRole('radio', { name: 'Maëlle Riou' }).check();
  await button(page, 'Vérifier').click();
  await button(page, 'Voir la réponse').click();
  await expect(verdict(page, 'Mauvaise réponse')).toContainText('0 point sur 1');
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'Bonne réponse : Yann Riou' }),
  ).toBeVisible();
  await expect(highlighted(page)).toBeInViewport();
  await expect(button(page, 'Question suivante')).toBeFocused();
});

test('hints cost a quarter each: a wrong option struck out, then where to look', async ({
  page,
}) => {
  await start(page);
  await button(page, /Indice/).click();
  await expect(page.getByRole('radio', { name: 'L’association' })).toBeDisabled();
  await button(page, /Indice/).click();
  const where = 'La réponse est dans le paragraphe 3';
  await expect(page.getByRole('listitem').filter({ hasText: where })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: where })).toBeAttached();
  await button(page, /Indice/).click();
  await expect(highlighted(page).first()).toBeInViewport();
  await expect(button(page, /Indice/)).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: /Paragraphe 3/ })).toBeFocused();
  await fillIn(page, 1);
  await button(page, 'Vérifier').click();
  await expect(verdict(page, 'Bonne réponse')).toContainText('0,25 point sur 1');
});

test('an incomplete answer is asked for, not graded', async ({ page }) => {
  await start(page);
  await button(page, 'Vérifier').click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choisissez' })).toBeVisible();
  await expect(question(page, 1)).toBeVisible();
});

test('a passage is marked with the mouse in the article', async ({ page }) => {
  await start(page);
  for (let number = 1; number < 5; number++) await button(page, 'Passer').click();
  await selectWords(page, 'Le futur gardien ne sera pas payé');
  await expect(page.getByRole('blockquote', { name: 'Passage choisi' })).toHaveText(
    'Le futur gardien ne sera pas payé',
  );
  await button(page, 'Vérifier').click();
  await expect(verdict(page, 'Bonne réponse')).toBeVisible();
});

test('a click on a sentence of the article chooses it', async ({ page }) => {
  await start(page);
  for (let number = 1; number < 5; number++) await button(page, 'Passer').click();
  await article(page)
    .getByText('Le phare de Kerlan est éteint')
    .click({ position: { x: 40, y: 10 } });
  await expect(page.getByRole('blockquote', { name: 'Passage choisi' })).toHaveText(
    'Le phare de Kerlan est éteint depuis onze ans.',
  );
  await expect(highlighted(page)).toHaveText(['Le phare de Kerlan est éteint depuis onze ans.']);
});

test('what was missed is asked again, and only that', async ({ page }) => {
  await start(page);
  await answerRight(page, 1, 4);
  await button(page, 'Passer').click();
  await button(page, 'Passer').click();
  await expect(page.getByText('À revoir')).toBeVisible();
  await button(page, 'Reprendre 2 questions manquées').click();
  await expect(question(page, 1, 2)).toBeFocused();
  await fillIn(page, 5);
  await button(page, 'Vérifier').click();
  await button(page, 'Question suivante').click();
  await fillIn(page, 6);
  await button(page, 'Vérifier').click();
  await button(page, 'Voir le résultat').click();
  await expect(page.getByText('100 %').first()).toBeVisible();
  await button(page, 'Recommencer').click();
  await expect(question(page, 1)).toBeFocused();
});

test('a whole quiz by keyboard alone', async ({ page }) => {
  const press = (key: string) => page.keyboard.press(key);
  const goOn = async () => {
    await expect(verdict(page, 'Bonne réponse')).toBeVisible();
    await expect(button(page, /^(?:Question suivante|Voir le résultat)$/)).toBeFocused();
    await press('Enter');
  };
  await page.goto(quiz);
  await expect(button(page, 'Commencer')).toBeEnabled();
  await tabTo(page, button(page, 'Commencer'));
  await press('Enter');
  await expect(question(page, 1)).toBeFocused();

  const digit = async (name: string) => {
    const options = page.getByRole('region', { name: 'Quiz' }).getByRole('group').locator('label');
    const texts = await options.allTextContents();
    await press(String(texts.findIndex((text) => text.includes(name)) + 1));
  };
  await digit('Yann Riou');
  await press('Enter');
  await goOn();

  await expect(question(page, 2)).toBeFocused();
  await digit('Repeindre la tour');
  await digit('Accueillir les visiteurs');
  await press('Enter');
  await goOn();

  await expect(question(page, 3)).toBeFocused();
  await press('Tab');
  await page.keyboard.type('personne');
  await press('Tab');
  await page.keyboard.type('vivre');
  await press('Enter');
  await goOn();

  await expect(question(page, 4)).toBeFocused();
  for (const text of ['Le vent est fort', 'Personne ne restera', 'On peut y être heureux']) {
    await press('Tab');
    const options = await page.locator(':focus').getByRole('option').allTextContents();
    for (let down = 0; down < options.findIndex((option) => option.includes(text)); down++) {
      await press('ArrowDown');
    }
  }
  await tabTo(page, button(page, 'Vérifier'));
  await press('Enter');
  await goOn();

  await expect(question(page, 5)).toBeFocused();
  await tabTo(page, page.getByRole('combobox', { name: 'Paragraphe' }));
  await press('ArrowDown');
  await press('Tab');
  await press('Space');
  await press('Tab');
  await press('Enter'); // opens « Choisir une partie »
  await tabTo(page, page.getByRole('combobox', { name: 'Dernier mot' }));
  for (let up = 0; up < 5; up++) await press('ArrowUp');
  await expect(page.getByRole('blockquote', { name: 'Passage choisi' })).toHaveText(
    'Le futur gardien ne sera pas payé,',
  );
  await tabTo(page, button(page, 'Vérifier'));
  await press('Enter');
  await goOn();

  await expect(question(page, 6)).toBeFocused();
  await digit('Vrai');
  await press('Enter');
  await goOn();
  await expect(result(page)).toBeFocused();
  await expect(page.getByText('100 %').first()).toBeVisible();
});

test('a practice in which nothing was answered can be left without a trace', async ({ page }) => {
  await start(page);
  await button(page, 'Arrêter là').click();
  await button(page, 'Quitter sans rien enregistrer').click();
  await expect(button(page, 'Commencer')).toBeEnabled();
  await page.goto('/results/');
  await expect(page.getByText('Vous n’avez encore répondu à aucun quiz.')).toBeVisible();
});

test('a link to practise one skill leads to the start, which says what is left out', async ({
  page,
}) => {
  await page.goto(`${quiz}?skill=attribution`);
  const heading = page.getByRole('heading', { name: /^\d questions? sur 6$/ });
  await expect(heading).toBeFocused();
  await expect(page.getByText('Seulement : Qui dit quoi.')).toBeVisible();
  await button(page, 'Poser toutes les questions').click();
  await expect(page.getByRole('heading', { name: '6 questions' })).toBeVisible();
});
