import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Page } from '@playwright/test';
import { openHost, siteFolder, type Host } from './host.ts';
import {
  answerRight,
  button,
  fillIn,
  kept,
  question,
  quiz,
  result,
  start,
  total,
} from './learner.ts';
import { expect, test as watched } from './test.ts';

const root = resolve(import.meta.dirname, '../..');
const site = join(root, siteFolder);

/** Every test has a host of its own, so that it can be updated and slow. */
const test = watched.extend<{ host: Host; folder: string }>({
  folder: ['', { option: true }],
  host: async ({ folder }, use) => {
    const host = await openHost(site, folder);
    await use(host);
    host.close();
  },
  baseURL: ({ host }, use) => use(host.origin),
});
test.describe.configure({ timeout: 60_000 });
test.use({
  serviceWorkers: 'allow',
  // Without a connection browsers say what they could not load.
  allowedFaults: { patterns: [/Failed to load resource/, /Failed to fetch/] },
});

/** The paths that are kept in a cache whose name holds `version`. */
const keptPaths = (page: Page, version = ''): Promise<string[]> =>
  page.evaluate(async (of) => {
    const names = (await caches.keys()).filter((name) => name.includes(of));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  }, version);

const versionAt = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8')) as { version: string })
    .version;

/** Waits until the quiz that was opened is kept with everything. */
async function whole(page: Page, path = quiz, version = '') {
  const files = ['', '__data.json', 'aids.json', 'set/2.json', 'set/3.json'];
  const wanted = files.map((file) => path + file);
  await expect
    .poll(() => keptPaths(page, version), { timeout: 15_000 })
    .toEqual(expect.arrayContaining(wanted));
}

/** What helps to read is fetched when it is first asked for. */
async function opensReadingAids(page: Page) {
  await page.getByText('Outils de lecture').click();
  await page.getByText('Qui est qui').click();
  await expect(page.getByRole('button', { name: 'Solène Le Goff' })).toBeVisible();
}

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
  await expect(page.getByText('4 quiz sont gardés sur cet appareil.')).toBeVisible();
  await expect(page.getByText(/Le site y occupe [\d,]+ Mo/)).toBeVisible();
  await context.setOffline(true);
  await page.goto('/');
  const links = page.getByRole('article').getByRole('link');
  const paths = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(paths).toHaveLength(4);
  for (const path of paths) {
    expect((await page.goto(path))?.status(), path).toBe(200);
    await expect(page.getByRole('region', { name: 'Article' })).toBeVisible();
  }
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

test.describe('a new version', () => {
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
});
