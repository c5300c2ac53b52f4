import { answerRight, quizCount, start, total } from './learner.ts';
import { expect, openWithoutScripts, test } from './test.ts';

const titles = (page: import('@playwright/test').Page) =>
  page.getByRole('article').getByRole('heading');

test('each quiz tells its level, length, topics and number of questions', async ({ page }) => {
  await page.goto('/');
  const kerlan = page.getByRole('article').filter({ hasText: 'Le phare de Kerlan' });
  await expect(kerlan).toContainText('B1');
  await expect(kerlan).toContainText('172 mots, environ 1 min de lecture');
  await expect(kerlan).toContainText('6 questions');
  await expect(kerlan).toContainText('mer, patrimoine');
});

test('the list is filtered by level and topic, and the address can be shared', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await page.getByLabel('Niveau').selectOption('B1');
  await expect(titles(page)).toHaveText(['Le phare de Kerlan cherche un gardien']);
  await expect(page.getByRole('status').filter({ hasText: '1 quiz' })).toBeVisible();
  await page.getByLabel('Thème').selectOption('mer');
  await expect(page).toHaveURL(/\?niveau=B1&theme=mer$/);

  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(titles(shared)).toHaveText(['Le phare de Kerlan cherche un gardien']);
  await expect(shared.getByLabel('Thème')).toHaveValue('mer');

  await page.getByLabel('Niveau').selectOption('A2');
  await expect(page.getByText('Aucun quiz ne correspond à ces choix.')).toBeVisible();
  await page.getByRole('link', { name: 'Voir tous les quiz' }).click();
  await expect(titles(page)).toHaveCount(quizCount);
  await expect(page.getByLabel('Niveau')).toHaveValue('');
});

test('what is chosen before the page is alive narrows the list once it is', async ({ page }) => {
  const release = await openWithoutScripts(page, '/');
  await page.getByLabel('Niveau').selectOption('B1');
  release();
  await expect(page).toHaveURL(/\?niveau=B1$/);
  await expect(titles(page)).toHaveText(['Le phare de Kerlan cherche un gardien']);
  await expect(page.getByLabel('Niveau')).toHaveValue('B1');
});

test('it is added to what the address tells', async ({ page }) => {
  const release = await openWithoutScripts(page, '/?niveau=B1');
  await page.getByLabel('Thème').selectOption('mer');
  release();
  await expect(page).toHaveURL(/\?niveau=B1&theme=mer$/);
  await expect(page.getByLabel('Thème')).toHaveValue('mer');
});

test('the filter stays for a visit, and a quiz that was begun says so', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Niveau').selectOption('B1');
  await expect(page).toHaveURL(/\?niveau=B1$/);
  await start(page);
  await answerRight(page, 1, 1);
  await page.getByRole('link', { name: 'Quiz', exact: true }).click();
  await expect(page.getByLabel('Niveau')).toHaveValue('B1');
  await expect(titles(page)).toHaveCount(1);
  await expect(page.getByText('En cours : 1 sur 6 questions')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Niveau')).toHaveValue('B1');
});

test('the best result of one’s own stands beside the quiz', async ({ page }) => {
  await start(page);
  await answerRight(page, 1, total);
  await page.getByRole('link', { name: 'Quiz', exact: true }).click();
  await expect(page.getByText('Meilleur résultat : 100 %')).toHaveCount(1);
});

test('a quiz without questions says so', async ({ page }) => {
  await page.goto('/quiz/sans-questions/');
  await expect(page.getByText('Ce quiz n’a pas encore de question.')).toBeVisible();
});
