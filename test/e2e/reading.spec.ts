import type { Page } from '@playwright/test';
import { article, button, quiz, start } from './learner.ts';
import { expect, test } from './test.ts';

// A page that scrolls smoothly would move away from under a tap.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const panel = (page: Page) => page.getByRole('region', { name: 'Mot de l’article' });
const tools = (page: Page) => page.getByText('Outils de lecture');

/** Taps the first letters of a word. */
async function tap(page: Page, word: string) {
  const at = await article(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.textContent ?? '').indexOf(wanted);
      if (start < 0 || !node.parentElement?.closest('[data-start]')) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getBoundingClientRect();
      return { x: box.left + 4, y: box.top + box.height / 2 };
    }
    throw new Error(`The article does not say “${wanted}”`);
  }, word);
  await page.mouse.click(at.x, at.y);
}

async function read(page: Page) {
  await page.goto(quiz);
  await expect(tools(page)).toBeVisible();
}

test('a tap on a word tells what it means, counts it, and keeps it among the learner’s words', async ({
  page,
}) => {
  await read(page);
  await tap(page, 'gratuitement');
  await expect(panel(page)).toContainText('sans que personne ait à payer');
  await expect(panel(page)).toContainText('adverbe');
  await page.getByLabel('Traduction').selectOption('anglais');
  await expect(panel(page)).toContainText('free');
  await button(page, 'Ajouter à mes mots').click();
  await expect(button(page, 'Dans mes mots')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page.getByText('1 mot de cet article cherché')).toBeVisible();

  await page.reload();
  await expect(tools(page)).toBeVisible();
  await tap(page, 'gratuitement');
  await expect(button(page, 'Dans mes mots')).toBeVisible();
  await expect(panel(page)).toContainText('free');
});

test('an expression is explained as a whole, and a name is said to be one', async ({ page }) => {
  await read(page);
  await tap(page, 'Kerlan est');
  await expect(panel(page)).toContainText('nom propre');
  await expect(panel(page)).toContainText('pas dans le dictionnaire');
});

test('words are reached with the arrow keys, told with Enter, and left with Escape', async ({
  page,
}) => {
  await read(page);
  const told = (word: string) =>
    expect(article(page).getByRole('status').filter({ hasText: word })).toHaveCount(1);
  await article(page).focus();
  for (let steps = 0; steps < 3; steps++) await page.keyboard.press('ArrowRight');
  await told('de');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'phare' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(article(page)).toBeFocused();
  await page.keyboard.press('End');
  await told('gardien');
});

test('the arrow keys begin with what is in view, and Escape works from anywhere', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await read(page);
  const paragraph = article(page).getByText('Le futur gardien ne sera');
  await paragraph.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await article(page).evaluate((element) => element.focus({ preventScroll: true }));
  await page.keyboard.press('ArrowRight');
  await expect(article(page).getByRole('status').filter({ hasText: 'Le' })).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'gardien' })).toBeVisible();
  await page.getByRole('radio', { name: 'Examen' }).focus();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page.getByRole('radio', { name: 'Examen' })).toBeFocused();
});

test('a word is looked up by typing it, without arrow keys', async ({ page }) => {
  await read(page);
  await tools(page).click();
  await page.getByLabel('Chercher un mot de l’article').fill('locomotive');
  await button(page, 'Expliquer').click();
  await expect(page.getByText('Ce mot n’est pas dans l’article')).toBeVisible();
  await page.getByLabel('Chercher un mot de l’article').fill('Gratuitement');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('sans que personne ait à payer');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Chercher un mot de l’article')).toBeFocused();
});

test('on a phone the panel stays below the word it tells of, and a tap beside the text closes it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await read(page);
  await tap(page, 'gratuitement');
  await expect(panel(page)).toBeVisible();
  const word = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('cursor') ?? [];
      return (range as Range).getBoundingClientRect().bottom;
    });
  const top = () => panel(page).evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(async () => (await word()) <= (await top())).toBe(true);
  await page.mouse.click(3, 100);
  await expect(panel(page)).toBeHidden();
  expect(await page.evaluate(() => CSS.highlights.has('cursor'))).toBe(false);
});

test('a pronoun is explained as itself, and is not counted', async ({ page }) => {
  await read(page);
  await tap(page, 'elle cherchait');
  await expect(panel(page)).toContainText('mot qui remplace un nom féminin');
  await page.keyboard.press('Escape');
  await tap(page, 'gratuitement');
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 mot de cet article cherché')).toBeVisible();
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('words have their English glosses from the start, and the date is English', async ({
    page,
  }) => {
    await page.goto(`/en${quiz}`);
    await expect(page.locator('time').first()).toHaveText('14 March 2026');
    await tap(page, 'gratuitement');
    const english = page.getByRole('region', { name: 'Word of the article' });
    await expect(english).toContainText('free');
    await page.getByLabel('Translation').selectOption('French only');
    await expect(english.locator('.gloss')).toHaveCount(0);
    await page.reload();
    await tap(page, 'gratuitement');
    await expect(english).toContainText('sans que personne ait à payer');
    await expect(english.locator('.gloss')).toHaveCount(0);
  });
});

test('what a question asks is not told while it is open', async ({ page }) => {
  await page.goto('/quiz/eau-de-brezac/');
  await button(page, 'Commencer').click();
  await expect(page.getByRole('heading', { name: /économiser/ })).toBeVisible();
  await tap(page, 'économiser');
  await expect(panel(page)).toContainText('La question porte sur ce mot');
});

test('an exam has no dictionary', async ({ page }) => {
  await start(page, 'Examen');
  await expect(tools(page)).toBeHidden();
});

test('size and numbers are kept', async ({ page }) => {
  await read(page);
  const size = () =>
    article(page)
      .getByText('Le futur gardien ne sera')
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const usual = await size();
  await tools(page).click();
  await button(page, 'Texte plus grand').click();
  await page.getByLabel('Numéros de paragraphe').check();
  expect(await size()).toBeGreaterThan(usual);
  await page.reload();
  await expect(tools(page)).toBeVisible();
  expect(await size()).toBeGreaterThan(usual);
  await tools(page).click();
  await expect(page.getByLabel('Numéros de paragraphe')).toBeChecked();
});

test('who is who names people with their roles', async ({ page }) => {
  await read(page);
  await tools(page).click();
  await page.getByText('Qui est qui').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Yann Riou' })).toContainText(
    'pêcheur',
  );
  await button(page, 'Yann Riou').click();
  await expect(page.getByText(/^Paragraphe \d/)).toContainText('Yann Riou');
  expect(await page.evaluate(() => [...(CSS.highlights.get('named') ?? [])].map(String))).toEqual([
    'Yann Riou',
  ]);
});

test('where the browser has no French voice, it is said so', async ({ page }) => {
  await page.addInitScript(`
    Object.defineProperty(window, 'speechSynthesis', { value: undefined });`);
  await read(page);
  await tools(page).click();
  await expect(page.getByText('pas de voix française')).toBeVisible();
  await expect(button(page, 'Écouter l’article')).toBeDisabled();
});

test('a French voice reads sentence by sentence, from where the learner taps', async ({ page }) => {
  // A voice that says a sentence when the test lets it.
  await page.addInitScript(`
    const said = (window.said = []);
    Object.defineProperty(window, 'speechSynthesis', { value: {
      getVoices: () => [{ lang: 'en-GB', localService: true }, { lang: 'fr-FR', localService: true }],
      speak: (utterance) => { said.push(utterance); }, cancel() {}, addEventListener() {},
    } });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };`);
  const said = () => page.evaluate('window.said.map(({ text }) => text)');
  await read(page);
  await tools(page).click();
  await button(page, 'Écouter l’article').click();
  await expect.poll(said).toEqual(['Le phare de Kerlan cherche un gardien']);
  await page.evaluate('window.said.at(-1).onend()');
  await expect.poll(said).toContain('Le phare de Kerlan est éteint depuis onze ans.');
  await tap(page, 'convaincu');
  await expect.poll(said).toContain('Le pêcheur Yann Riou n’est pas convaincu.');
  await button(page, 'Arrêter la lecture').click();
  await expect(button(page, 'Reprendre la lecture')).toBeVisible();
});

test('a reading is timed for whoever wishes it', async ({ page }) => {
  await read(page);
  await tools(page).click();
  await page.getByLabel('Chronométrer ma lecture').check();
  await expect(page.getByText(/^Lecture\s: \d+ s/)).toBeVisible();
});
