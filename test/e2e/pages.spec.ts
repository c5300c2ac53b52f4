import { inspect, windows } from './barriers.ts';
import { button, fillIn, question, quiz, result, start, total } from './learner.ts';
import { expect, test } from './test.ts';

for (const [colorScheme, width] of windows) {
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({
      colorScheme,
      viewport: { width, height: 740 },
      contextOptions: { reducedMotion: 'reduce' },
    });

    test('the pages around a quiz hold no barrier', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto('/');
      await inspect(page, 'list');
      await page.getByLabel('Niveau').selectOption('B1');
      await page.getByLabel('Thème').selectOption('vie quotidienne');
      await expect(page.getByText('Aucun quiz ne correspond')).toBeVisible();
      await inspect(page, 'empty list');
      await page.goto('/results/');
      await expect(page.getByRole('link', { name: 'Choisir un quiz' })).toBeVisible();
      await inspect(page, 'no results');
      await page.goto('/results/attempt/?id=nothing');
      await expect(page.getByText('Ce résultat n’est pas')).toBeVisible();
      await inspect(page, 'unknown attempt');
      await page.goto('/about/');
      await inspect(page, 'about');
      await page.goto('/quiz/sans-questions/');
      await inspect(page, 'no questions');
    });

    test('a practice holds no barrier in any state', async ({ page }) => {
      test.setTimeout(300_000);
      await page.goto(quiz);
      await expect(button(page, 'Commencer')).toBeEnabled();
      await inspect(page, 'reading');
      await page.getByText('Outils de lecture').click();
      await page.getByText('Qui est qui').click();
      await inspect(page, 'reading tools');
      await page.getByText('Outils de lecture').click();
      await page.getByRole('region', { name: 'Article' }).focus();
      for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
      await expect(page.getByRole('region', { name: 'Mot de l’article' })).toBeVisible();
      await inspect(page, 'word panel');
      await page.keyboard.press('Escape');
      await page.getByText('Choisir les questions').click();
      await page.getByLabel('Indiquer pour chaque réponse si j’en suis sûr').check();
      await inspect(page, 'options');
      await button(page, 'Commencer').click();
      for (let number = 1; number <= total; number++) {
        await expect(question(page, number)).toBeVisible();
        await inspect(page, `question ${number}`);
        while (await button(page, /Indice/).isVisible()) await button(page, /Indice/).click();
        await inspect(page, `question ${number}, hints`);
        if (number === 1) {
          await page.getByRole('radio', { name: 'Maëlle Riou' }).check();
          await button(page, 'Vérifier').click();
          await inspect(page, 'second try');
          await button(page, 'Voir la réponse').click();
        } else {
          await fillIn(page, number);
          await button(page, 'Vérifier').click();
        }
        await expect(button(page, /^(?:Question suivante|Voir le résultat)$/)).toBeFocused();
        await inspect(page, `question ${number}, feedback`);
        await page.keyboard.press('Enter');
      }
      await expect(result(page)).toBeVisible();
      await inspect(page, 'end');
      await page.goto('/results/');
      await expect(page.getByRole('article')).toBeVisible();
      await inspect(page, 'results');
      await page.getByRole('link', { name: 'Revoir les réponses' }).click();
      await expect(page.getByRole('article')).toHaveCount(total);
      await inspect(page, 'review');
    });

    test('an exam holds no barrier', async ({ page }) => {
      await start(page, 'Examen');
      await fillIn(page, 1);
      await button(page, 'Rendre ma copie').click();
      await expect(page.getByText('5 questions sans réponse')).toBeVisible();
      await inspect(page, 'exam');
    });
  });
}

test.describe('an address that leads nowhere', () => {
  test.use({ allowedFaults: { patterns: [/404/] } });
  test('is said so', async ({ page }) => {
    await page.goto('/quiz/nulle-part/');
    await expect(page.getByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
    await inspect(page, 'error');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the list and the article can be read, and the quiz says what it needs', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Le phare de Kerlan' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Le phare de Kerlan cherche un gardien',
    );
    await expect(page.getByText('Le futur gardien ne sera pas payé')).toBeVisible();
    // Playwright finds nothing in a `noscript`.
    expect(await page.content()).toContain('activez JavaScript');
  });
});

test('the skip link leads to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
