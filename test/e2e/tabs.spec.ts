import type { Page } from '@playwright/test';
import {
  kept,
  answerRight,
  button,
  fillIn,
  question,
  quiz,
  result,
  start,
  stopHere,
} from './learner.ts';
import { expect, test } from './test.ts';

const elsewhere = (page: Page) =>
  page.getByRole('heading', { name: 'Ce quiz est ouvert dans un autre onglet' });
const over = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'terminé ou effacé dans un autre onglet' });

test('a second tab says that the quiz is open in the first, and takes over when asked to', async ({
  page,
  context,
}) => {
  await start(page);
  await answerRight(page, 1, 1);
  await expect(question(page, 2)).toBeVisible();

  const second = await context.newPage();
  await second.goto(quiz);
  await expect(elsewhere(second)).toBeVisible();
  await expect(elsewhere(page)).toBeHidden();

  await button(second, 'Continuer ici').click();
  await expect(question(second, 2)).toBeFocused();
  await expect(elsewhere(page)).toBeFocused();
  await answerRight(second, 2, 3);

  await button(page, 'Continuer ici').click();
  await expect(question(page, 4)).toBeVisible();
  await expect(elsewhere(second)).toBeVisible();
  await stopHere(page);

  await button(second, 'Continuer ici').click();
  await expect(button(second, 'Commencer')).toBeEnabled();
});

test('« Commencer » takes up what another tab has begun since and left', async ({
  page,
  context,
}) => {
  await page.goto(quiz);
  await expect(button(page, 'Commencer')).toBeEnabled();
  const second = await context.newPage();
  await start(second);
  await answerRight(second, 1, 1);
  await expect(question(second, 2)).toBeVisible();
  await kept(second);
  await second.close();
  await button(page, 'Commencer').click();
  await expect(question(page, 2)).toBeFocused();
});

test('a tab that is closed leaves the quiz to the next one', async ({ page, context }) => {
  await start(page);
  await kept(page);
  await page.close();
  const next = await context.newPage();
  await next.goto(quiz);
  await expect(question(next, 1)).toBeVisible();
});

test.describe('where the browser has no locks', () => {
  const withoutLocks = `Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })`;

  test('a stale tab does not write over what another has finished', async ({ page, context }) => {
    await context.addInitScript(withoutLocks);
    await start(page);
    const second = await context.newPage();
    await second.goto(quiz);
    await expect(question(second, 1)).toBeVisible();
    await stopHere(second);

    await fillIn(page, 1);
    await button(page, 'Vérifier').click();
    await expect(over(page)).toBeVisible();
    await page.goto('/results/');
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(page.getByRole('article')).toContainText(['0 sur 10 points']);
  });
});

test('a tab does not bring back an attempt that another has erased', async ({ page, context }) => {
  await start(page);
  const second = await context.newPage();
  await second.goto('/results/');
  second.once('dialog', (dialog) => void dialog.accept());
  await button(second, /^Effacer/).click();
  await expect(second.getByText('Vous n’avez encore répondu à aucun quiz.')).toBeVisible();

  await fillIn(page, 1);
  await button(page, 'Vérifier').click();
  await expect(over(page)).toBeVisible();
  await expect(button(page, 'Commencer')).toBeEnabled();
  await kept(second);
  await second.reload();
  await expect(second.getByText('Vous n’avez encore répondu à aucun quiz.')).toBeVisible();
  await expect(result(page)).toBeHidden();
});
