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

test('an option that a hint rules out is not chosen any more', async ({ page }) => {
  await start(page);
  const last = page.getByRole('radio', { name: 'L’association Kerlan vivant' });
  await last.check();
  await button(page, 'Indice').click();
  await expect(last).toBeDisabled();
  await expect(last).not.toBeChecked();
  await button(page, 'Vérifier').click();
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toBeVisible();
  await expect(verdict(page, 'Mauvaise réponse')).toBeHidden();
});

test('a double click checks an answer and stays at what is said of it; nor does a held key go on', async ({
  page,
}) => {
  await start(page);
  await fillIn(page, 1);
  await button(page, 'Vérifier').dblclick();
  await expect(verdict(page, 'Bonne réponse')).toBeVisible();
  await button(page, 'Question suivante').focus();
  await page.keyboard.down('Enter');
  await expect(question(page, 2)).toBeVisible();
  await fillIn(page, 2);
  await button(page, 'Vérifier').focus();
  await page.keyboard.down('Enter'); // the key is still down: this is a repetition
  await expect(button(page, 'Vérifier')).toBeVisible();
  await expect(verdict(page, 'Bonne réponse')).toBeHidden();
  await page.keyboard.up('Enter');
  await page.keyboard.press('Enter');
  await expect(verdict(page, 'Bonne réponse')).toBeVisible();
});

test('where a click leaves the focus on the whole page, as in Safari, feedback leads on all the same', async ({
  page,
}) => {
  await start(page);
  await fillIn(page, 1);
  await page.locator('form:has([data-next])').evaluate((form: HTMLFormElement) => {
    form.closest('main')?.focus();
    form.requestSubmit();
  });
  await expect(button(page, 'Question suivante')).toBeFocused();
  await expect(verdict(page, 'Bonne réponse')).toBeInViewport();
});

test('a verdict of a second try stands alone before it is explained', async ({ page }) => {
  await start(page);
  await page.getByRole('radio', { name: 'Solène Le Goff' }).check();
  await button(page, 'Vérifier').click();
  await expect(page.getByText('La maire parle seulement du vent.').last()).toBeVisible();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() =>
      seen.push(document.querySelector('[data-feedback]')?.textContent ?? ''),
    ).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  await fillIn(page, 1);
  await button(page, 'Vérifier').click();
  await expect(page.getByText('« le premier bateau »').last()).toBeVisible();
  const seen = await page.evaluate<string[]>('seen');
  const told = seen.filter((text) => text.includes('Bonne réponse'));
  expect(told[0]?.trim()).toMatch(/^✓\s+Bonne réponse$/);
  expect(told.some((text) => text.includes('La maire parle'))).toBe(false);
});

test('while nothing is done, a question draws nothing anew', async ({ page }) => {
  await page.addInitScript(() => {
    const asked = { frames: 0 };
    Object.assign(globalThis, { asked });
    const request = requestAnimationFrame;
    window.requestAnimationFrame = (callback) => {
      asked.frames++;
      return request(callback);
    };
  });
  await start(page);
  await page.waitForTimeout(1000); // what comes after the question is there
  const frames = () => page.evaluate<number>('asked.frames');
  const before = await frames();
  await page.waitForTimeout(500);
  // Playwright asks for some itself, as it looks at the page.
  expect((await frames()) - before).toBeLessThan(5);
});
