import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { hosted, keptPaths, opensReadingAids, root, site, test, whole } from './hosted.ts';
import { siteFolder } from './host.ts';
import { answerRight, button, fillIn, question, quiz, start, total } from './learner.ts';
import { expect } from './test.ts';

test.use(hosted);

const versionAt = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8')) as { version: string })
    .version;

test.describe.configure({ mode: 'serial', timeout: 180_000 });
const next = `${site}-next`;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const [title, nextTitle] = ['Le phare de Kerlan cherche un gardien', 'Le phare de Kerlan attend'];

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const quizzes = `${next}-quizzes`;
  cpSync(join(root, 'test/fixtures/quizzes'), quizzes, { recursive: true });
  const file = join(quizzes, 'phare-de-kerlan.md');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(title, nextTitle));
  const env = { ...process.env, QUIZZES: quizzes, BUILD_DIR: `${siteFolder}-next` };
  await promisify(execFile)('npx', ['vite', 'build'], { cwd: root, env });
});

test('leaves a reader in the middle of a quiz alone, and comes with the next page', async ({
  page,
  host,
}) => {
  await page.goto(quiz);
  await whole(page);
  await start(page);
  await answerRight(page, 1, 1);
  await fillIn(page, 2);
  host.deploy(next);
  await page.evaluate(async () => {
    (globalThis as { stays?: boolean }).stays = true;
    await (await navigator.serviceWorker.ready).update();
  });
  await expect
    .poll(() => page.evaluate(async () => !!(await navigator.serviceWorker.ready).waiting))
    .toBe(true);
  // Nothing is loaded again, what the old version needs is still there, and the answers go on.
  await expect(page.getByRole('checkbox', { name: 'Repeindre la tour' })).toBeChecked();
  await opensReadingAids(page);
  await answerRight(page, 2, 2);
  await expect(question(page, 3)).toBeVisible();
  await fillIn(page, 3);
  expect(await page.evaluate(() => (globalThis as { stays?: boolean }).stays)).toBe(true);

  // A quiz that isn't kept exists in the new version only: SvelteKit asks, and loads the whole page.
  await page.getByRole('navigation').first().getByRole('link', { name: 'Quiz' }).click();
  await page.getByRole('link', { name: 'Le marché du samedi' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-version', versionAt(next));
  await page.goto(quiz);
  await expect(heading(page)).toHaveText(nextTitle);
  await expect(question(page, 3)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Mot manquant 2' })).toHaveValue('habiter');
});

test('is noticed by the page, whose next link leads to it', async ({ page, host }) => {
  await page.clock.install();
  await page.goto(quiz);
  await whole(page);
  host.deploy(next);
  await page.clock.fastForward('01:01:00');
  await expect
    .poll(() => page.evaluate(async () => !!(await navigator.serviceWorker.ready).waiting))
    .toBe(true);
  await page.getByRole('navigation').first().getByRole('link', { name: 'Quiz' }).click();
  await expect(page.getByRole('link', { name: nextTitle })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-version', versionAt(next));
});

test('keeps what was kept again, and then forgets the old version', async ({
  page,
  host,
  context,
}) => {
  await page.goto(quiz);
  await whole(page);
  host.deploy(next);
  await page.goto('/');
  await whole(page, quiz, versionAt(next));
  await expect.poll(() => keptPaths(page, versionAt(site)), { timeout: 15_000 }).toEqual([]);
  await context.setOffline(true);
  await page.goto(quiz);
  await expect(heading(page)).toHaveText(nextTitle);
  await expect(button(page, 'Commencer')).toBeEnabled();
});

test('does not take a quiz away that it can’t fetch: the old one opens whole', async ({
  page,
  host,
  context,
}) => {
  await page.goto(quiz);
  await whole(page);
  host.deploy(next);
  // Only what the worker fetches of this quiz fails: it is at work before the connection is lost.
  await context.route(`**${quiz}**`, (route) => route.abort());
  await page.goto('/');
  await expect.poll(() => keptPaths(page, versionAt(next))).toContain('/about/');
  await expect
    .poll(() => page.evaluate(async () => !(await navigator.serviceWorker.ready).waiting))
    .toBe(true);
  await context.setOffline(true);
  await page.goto(quiz);
  await expect(heading(page)).toHaveText(title);
  await expect(page.locator('html')).toHaveAttribute('data-version', versionAt(site));
  await start(page);
  await opensReadingAids(page);
  await answerRight(page, 1, total);

  await context.unroute(`**${quiz}**`);
  await context.setOffline(false);
  await page.goto('/');
  await whole(page, quiz, versionAt(next));
});

test('gives each tab files of its own version', async ({ page, host, context }) => {
  await page.goto(quiz);
  await whole(page);
  host.deploy(next);
  const second = await context.newPage();
  await second.goto(quiz);
  await expect(heading(second)).toHaveText(nextTitle);
  const read = (tab: Page) =>
    tab.evaluate(async (path) => (await fetch(`${path}__data.json`)).text(), quiz);
  expect(await read(second)).toContain(nextTitle);
  expect(await read(page)).toContain(title);
  // The first is the last of the old version: with it goes the old worker.
  await page.close();
  await second.reload();
  await whole(second, quiz, versionAt(next));
  await expect.poll(() => keptPaths(second, versionAt(site))).toEqual([]);
});
