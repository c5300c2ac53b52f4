import {
  kept,
  answerRight,
  button,
  missOne,
  question,
  result,
  start,
  stopHere,
  total,
} from './learner.ts';
import { expect, test } from './test.ts';

const card = 'Le phare de Kerlan cherche un gardien';

test('without attempts, the results page leads to the quizzes', async ({ page }) => {
  await page.goto('/results/');
  await expect(page.getByText('Vous n’avez encore répondu à aucun quiz.')).toBeVisible();
  await page.getByRole('link', { name: 'Choisir un quiz' }).click();
  await expect(page.getByRole('link', { name: card })).toBeVisible();
});

test('an attempt is listed, reviewed with keys and proof, and erased', async ({ page }) => {
  await start(page);
  await page.getByRole('radio', { name: 'Maëlle Riou' }).check();
  await button(page, 'Vérifier').click();
  await button(page, 'Voir la réponse').click();
  await button(page, 'Question suivante').click();
  await answerRight(page, 2, 5);
  await button(page, 'Passer').click();
  await expect(result(page)).toBeVisible();

  await page.getByRole('link', { name: 'Résultats' }).click();
  await expect(page.getByRole('article')).toContainText(['80 %']);
  await expect(page.getByRole('article')).toContainText(['Entraînement']);
  await page.getByRole('link', { name: 'Revoir les réponses' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(card);
  const questions = page.getByRole('article');
  await expect(questions).toHaveCount(total);
  await expect(questions.nth(0)).toContainText('Mauvaise réponse');
  await expect(questions.nth(0)).toContainText('Maëlle Riou');
  await expect(questions.nth(0)).toContainText('Bonne réponse');
  await expect(questions.nth(0)).toContainText('Elle pense le contraire de son frère.');
  await expect(questions.nth(0).locator('mark')).toHaveText('l’hiver fera fuir les candidats');
  await expect(questions.nth(1)).toContainText('Bonne réponse');
  await expect(questions.nth(5)).toContainText('Sans réponse');
  await kept(page);
  await page.reload();
  await expect(questions).toHaveCount(total);

  await page.getByRole('link', { name: 'Tous les résultats' }).click();
  page.once('dialog', (dialog) => void dialog.accept());
  await button(page, /^Effacer/).click();
  await expect(page.getByText('Vous n’avez encore répondu à aucun quiz.')).toBeVisible();
});

test('a missed question leads to its explanation, and all that were missed are asked again', async ({
  page,
}) => {
  await missOne(page);
  await page.getByRole('list').getByRole('link').last().click();
  const last = page.getByRole('heading', { name: /^Question 6/ });
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.reload();
  await expect(last).toBeFocused();
  await button(page, 'Reprendre 5 questions manquées').click();
  await expect(question(page, 1, 5)).toBeVisible();
  await page.goto('/results/');
  await expect(page.getByRole('article')).toContainText(['En cours', '']);
});

test('an unfinished attempt is listed as such and leads back to its question', async ({ page }) => {
  await start(page);
  await answerRight(page, 1, 1);
  await page.goto('/results/');
  await expect(page.getByRole('article')).toContainText(['En cours']);
  await page.getByRole('link', { name: 'Continuer' }).click();
  await expect(page.getByRole('heading', { name: /^Question 2 sur 6/ })).toBeVisible();
});

test('an attempt that this browser does not know is said so', async ({ page }) => {
  await page.goto('/results/attempt/?id=nothing');
  await expect(page.getByText('Ce résultat n’est pas dans ce navigateur')).toBeVisible();
});

test.describe('when the site has changed', () => {
  test.use({ allowedFaults: { patterns: [/404/] } });

  /** Changes the attempt that is stored, as if its quiz had changed since. */
  const rewrite = (change: string) => `new Promise((resolve, reject) => {
    const opening = indexedDB.open('qui-dit-quoi');
    opening.onsuccess = () => {
      const store = opening.result.transaction('attempts', 'readwrite').objectStore('attempts');
      store.getAll().onsuccess = ({ target }) => {
        const [attempt] = target.result;
        store.put({ ...attempt, ${change} }).onsuccess = () => { opening.result.close(); resolve(); };
      };
    };
    opening.onerror = reject;
  })`;

  test('a quiz that is gone leaves its result', async ({ page }) => {
    await start(page);
    await stopHere(page);
    await page.evaluate(rewrite(`quiz: 'disparu'`));
    await page.getByRole('link', { name: 'Résultats' }).click();
    await page.getByRole('link', { name: 'Revoir les réponses' }).click();
    await expect(page.getByText('Ce quiz n’existe plus')).toBeVisible();
    await expect(page.getByText('0 %').first()).toBeVisible();
  });

  test('an attempt at a set that had the teacher’s questions keeps them', async ({ page }) => {
    const ofSet = `settings: { mode: 'practice', set: 2 }`;
    await start(page);
    await answerRight(page, 1, 1);
    await kept(page);
    await page.evaluate(rewrite(ofSet));
    await page.reload();
    await expect(question(page, 2)).toBeVisible();
    await stopHere(page);
    await page.getByRole('link', { name: 'Revoir les réponses' }).click();
    await expect(page.getByRole('article')).toHaveCount(total);
    await expect(page.getByText('Cette question n’est plus dans le quiz.')).toHaveCount(0);
  });

  test('a question that is gone is said so', async ({ page }) => {
    await start(page);
    await stopHere(page);
    const gone = `asked: [{ id: 'disparue', skill: 'comprehension', points: 1 }, ...attempt.asked]`;
    await page.evaluate(rewrite(gone));
    await page.getByRole('link', { name: 'Résultats' }).click();
    await page.getByRole('link', { name: 'Revoir les réponses' }).click();
    await expect(page.getByText('Cette question n’est plus dans le quiz.')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(total + 1);
  });
});
