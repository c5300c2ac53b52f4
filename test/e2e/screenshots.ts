/**
 * Pictures of every page and state, in three widths and both themes, to be looked at: `npm run screenshots`.
 * They go to a folder outside of the project, but for the README's own, which is `.github/screenshot.png`.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findChromium, flags } from './chromium.ts';

const widths = [360, 768, 1280];
const themes = ['light', 'dark'] as const;
const shown = '/quiz/tiktok-washington/';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Takes a page through the site and calls `take` at each state worth a picture. */
async function tour(page: Page, take: (state: string, whole?: boolean) => Promise<void>) {
  await page.goto('/');
  await take('list', true);
  await page.goto('/results/');
  await page.getByRole('link', { name: 'Choisir un quiz' }).waitFor();
  await take('results-empty');
  await page.goto('/about/');
  await take('about', true);
  await page.goto('/nulle-part/');
  await take('error');
  await page.goto(shown);
  await page.getByRole('radio', { name: 'Examen' }).check();
  await take('start', true);
  await button(page, 'Commencer').click();
  await page.getByRole('radio').first().check();
  await button(page, 'Rendre ma copie').click();
  await take('exam', true);
  await page.getByRole('dialog').getByRole('button', { name: 'Rendre ma copie' }).click();
  await button(page, 'Recommencer').waitFor();
  await page.reload();
  await page.getByRole('radio', { name: 'Entraînement' }).check();
  await button(page, 'Commencer').click();
  await practise(page, take);
  await take('end');
  await page.goto('/results/');
  await page.getByRole('article').first().waitFor();
  await take('results', true);
  await page.getByRole('link', { name: 'Revoir les réponses' }).first().click();
  await page.getByRole('article').first().waitFor();
  await take('review', true);
}

/** Goes through a practice: a picture of the first question of each look, unanswered and explained. */
async function practise(page: Page, take: (state: string) => Promise<void>) {
  const seen = new Set<string>();
  await page.getByRole('heading', { name: /^Question 1 / }).waitFor();
  while (await button(page, 'Vérifier').isVisible()) {
    const look = await page
      .getByRole('form')
      .or(page.locator('form'))
      .first()
      .evaluate((form) =>
        [
          '[type=checkbox]',
          '[type=text]',
          'details, blockquote, [name=sentence]',
          'select',
          '[type=radio]',
        ].find((selector) => form.querySelector(selector)),
      );
    const name = `question-${(look ?? '').replace(/\W+/g, ' ').trim().replaceAll(' ', '-')}`;
    if (look === undefined || seen.has(look)) {
      await button(page, 'Passer').click();
      continue;
    }
    seen.add(look);
    await button(page, /Indice/).click();
    await take(`${name}-hint`);
    await answerSomehow(page);
    await button(page, 'Vérifier').click();
    await take(`${name}-answered`);
    if (await button(page, 'Voir la réponse').isVisible()) {
      await button(page, 'Voir la réponse').click();
      await take(`${name}-explained`);
    }
    await button(page, /^(?:Question suivante|Voir le résultat)$/).click();
  }
}

/** Any answer at all. */
async function answerSomehow(page: Page) {
  for (const box of await page.getByRole('textbox').all()) await box.fill('essai');
  for (const select of await page.getByRole('combobox').all())
    await select.selectOption({ index: 1 });
  const options = page.getByRole('radio').or(page.getByRole('checkbox'));
  if ((await options.count()) > 0) await options.and(page.locator(':enabled')).first().check();
}

/** The picture of the README: an answer just explained, its proof marked in the article. */
async function readme(browser: Browser, baseURL: string) {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({
    baseURL,
    viewport,
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(shown);
  await button(page, 'Commencer').click();
  await page.getByRole('radio', { name: 'TikTok' }).check();
  await button(page, 'Vérifier').click();
  await button(page, 'Question suivante').waitFor();
  await page.waitForTimeout(300);
  mkdirSync('.github', { recursive: true });
  await page.screenshot({ path: '.github/screenshot.png' });
  await context.close();
}

await build({ logLevel: 'error' });
const server = await preview({ preview: { port: 4518 }, logLevel: 'error' });
const baseURL = server.resolvedUrls?.local[0] ?? 'http://localhost:4518/';
const browser = await chromium.launch({ executablePath: findChromium(), args: flags });
const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
try {
  await readme(browser, baseURL);
  for (const width of widths) {
    for (const colorScheme of themes) {
      const viewport = { width, height: width < 600 ? 740 : 800 };
      const context = await browser.newContext({
        baseURL,
        viewport,
        colorScheme,
        locale: 'fr-FR',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await tour(page, async (state, whole = false) => {
        // What is out of view is not laid out: the whole page is brought into it.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        if (whole) await page.setViewportSize({ width, height: Math.max(height, viewport.height) });
        await page.waitForTimeout(200);
        await page.screenshot({
          path: join(folder, `${state}-${width}-${colorScheme}.png`),
          fullPage: whole,
        });
        await page.setViewportSize(viewport);
      });
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(folder);
