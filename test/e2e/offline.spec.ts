import type { Page } from '@playwright/test';
import { hosted, keptPaths, opensReadingAids, test, whole } from './hosted.ts';
import { answerRight, button, kept, quiz, quizCount, result, start, total } from './learner.ts';
import { expect } from './test.ts';

test.describe.configure({ timeout: 60_000 });
test.use(hosted);

const offlinePage = (page: Page) => page.getByRole('heading', { name: 'Vous êtes hors connexion' });

test('a quiz that was visited opens and is answered offline, with what helps to read it', async ({
  page,
  context,
}) => {
  await page.goto(quiz);
  await whole(page);
  await context.setOffline(true);
  await start(page);
  await opensReadingAids(page);
  await answerRight(page, 1, total);
  await expect(result(page)).toBeVisible();
  await kept(page);
  await page.reload();
  await expect(button(page, 'Commencer')).toBeEnabled();
});

test('the pages of the interface open offline without having been visited', async ({
  page,
  context,
}) => {
  await page.goto(quiz);
  await whole(page);
  await expect.poll(() => keptPaths(page)).toEqual(expect.arrayContaining(['/', '/en/about/']));
  await context.setOffline(true);
  for (const language of ['fr', 'en']) {
    await page.evaluate((chosen) => localStorage.setItem('language', chosen), language);
    await page.goto(language === 'fr' ? '/' : '/en/');
    const links = page.getByRole('navigation').first().getByRole('link');
    const paths = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths) {
      expect((await page.goto(path))?.status(), path).toBe(200);
    }
  }
});

test('a page that was never visited says what to do, and opens once there is a connection', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await expect.poll(() => keptPaths(page)).toContain('/about/');
  await context.setOffline(true);
  await page.goto(quiz);
  await expect(offlinePage(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'You are offline' })).toBeVisible();
  await page.getByRole('link', { name: 'voir la liste des quiz' }).click();
  await page.getByRole('link', { name: 'Le phare de Kerlan' }).click();
  await expect(offlinePage(page)).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(button(page, 'Commencer')).toBeEnabled();
});

test('« Garder tous les quiz » makes every quiz open offline', async ({ page, context }) => {
  await page.goto('/about/');
  await button(page, 'Garder tous les quiz hors connexion').click();
  await expect(page.getByText(`${quizCount} quiz sont gardés sur cet appareil.`)).toBeVisible();
  await expect(page.getByText(/Le site y occupe [\d,]+ Mo/)).toBeVisible();
  await context.setOffline(true);
  await page.goto('/');
  const links = page.getByRole('article').getByRole('link');
  const paths = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(paths).toHaveLength(quizCount);
  for (const path of paths) {
    expect((await page.goto(path))?.status(), path).toBe(200);
    await expect(page.getByRole('region', { name: 'Article' })).toBeVisible();
  }
});

test('a quiz that is kept in one language of the interface opens offline from the other', async ({
  page,
  context,
}) => {
  await page.goto('/about/');
  await button(page, 'Garder tous les quiz hors connexion').click();
  await expect(page.getByText(`${quizCount} quiz sont gardés sur cet appareil.`)).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'About' })).toBeVisible();
  await context.setOffline(true);
  await page.goto('/en/');
  await page.getByRole('link', { name: 'Le phare de Kerlan' }).click();
  await expect(page.getByRole('region', { name: 'Article' })).toBeVisible();
  await expect(button(page, 'Start')).toBeEnabled();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Article' })).toBeVisible();
  await expect(button(page, 'Commencer')).toBeEnabled();
});

test('the site can be installed: manifest, icons, a worker, a first page without connection', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
  const link = await page
    .locator('link[rel=manifest]')
    .evaluate((l) => (l as HTMLLinkElement).href);
  const manifest = (await (await page.request.get(link)).json()) as {
    name: string;
    display: string;
    start_url: string;
    icons: { src: string; sizes: string; type: string; purpose: string }[];
  };
  expect(manifest).toMatchObject({ short_name: 'Qui dit quoi', lang: 'fr', display: 'standalone' });
  const sizes = await page.evaluate(
    (sources) =>
      Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          return `${image.naturalWidth}x${image.naturalHeight}`;
        }),
      ),
    manifest.icons
      .filter(({ type }) => type === 'image/png')
      .map(({ src }) => new URL(src, link).href),
  );
  expect(sizes).toEqual(['192x192', '512x512', '512x512']);
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');

  await expect.poll(() => keptPaths(page)).toContain('/');
  await context.setOffline(true);
  expect((await page.goto(new URL(manifest.start_url, link).href))?.status()).toBe(200);
  await expect(page.getByRole('link', { name: 'Le phare de Kerlan' })).toBeVisible();
});

test('a slow network is not waited for where a page is kept', async ({ page, host }) => {
  await page.goto(quiz);
  await whole(page);
  host.delay = 20_000;
  await page.goto(quiz);
  await expect(button(page, 'Commencer')).toBeEnabled();
});

test.describe('in a folder of its host', () => {
  test.use({ folder: '/lire' });

  test('the site works offline as well', async ({ page, context }) => {
    await page.goto(`/lire${quiz}`);
    await whole(page, `/lire${quiz}`);
    await expect.poll(() => keptPaths(page)).toContain('/lire/');
    await context.setOffline(true);
    await page.reload();
    await expect(button(page, 'Commencer')).toBeEnabled();
    await page.goto('/lire/quiz/marche-du-samedi/');
    await expect(offlinePage(page)).toBeVisible();
    await page.getByRole('link', { name: 'voir la liste des quiz' }).click();
    await expect(page).toHaveURL(/\/lire\/$/);
    await page.getByRole('link', { name: 'Le phare de Kerlan' }).click();
    await expect(button(page, 'Commencer')).toBeEnabled();
  });
});
