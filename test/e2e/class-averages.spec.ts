import { writeHandIn } from '../../src/lib/exchange/hand-in-text.ts';
import { addAll, classOf, handInOf, rowsOf, widths } from './class.ts';
import { button, handedIn, missOne, stopHere } from './learner.ts';
import { expect, test } from './test.ts';

const mixed = 'Entraînement et examen sont mêlés';

test('a retry of missed questions is shown as one and not counted', async ({ page }) => {
  await missOne(page);
  const whole = await handedIn(page, 'Léa');
  await button(page, /^Reprendre/).click();
  await page.getByRole('radio', { name: 'Yann Riou' }).check();
  await button(page, 'Vérifier').click();
  await stopHere(page);
  await button(page, 'Rendre mon résultat').click();
  await expect(page.getByText('Il ne contient que la reprise')).toBeVisible();
  const retry = await page.getByLabel('Texte à rendre').inputValue();
  await page.goto('/results/class/');
  await addAll(page, [whole, retry]);
  await expect(page.getByRole('cell', { name: 'Questions manquées' })).toHaveCount(1);
  await expect(page.getByRole('rowheader', { name: /Non compté.*reprise/ })).toHaveCount(1);
  await expect(page.getByText('1 résultat, moyenne')).toContainText('1 résultat ne compte pas');
});

test('in a class of exams retries are shown and counted as such, and make no second mode', async ({
  page,
}) => {
  const retryOf = (learner: number) =>
    writeHandIn({
      ...handInOf(learner, 2),
      id: `retry-${learner}`,
      mode: 'practice',
      retryOf: `attempt-${learner}`,
    });
  await page.goto('/results/class/');
  await addAll(page, [...classOf(2), retryOf(1), retryOf(2)]);
  await expect(rowsOf(page)).toHaveCount(4);
  await expect(page.getByText('2 résultats, moyenne')).toContainText('2 résultats ne comptent pas');
  await expect(page.getByRole('combobox', { name: 'Mode' })).toBeHidden();
  await expect(page.getByText(mixed)).toBeHidden();
});

test('who did another set first counts with the questions that the class was asked', async ({
  page,
}) => {
  const own = handInOf(1);
  const questions = own.questions.map((one) => ({ ...one, id: `set-2-${one.id}`, credit: 1 }));
  const before = writeHandIn({ ...own, id: 'before', set: 2, share: 1, finishedAt: 1, questions });
  await page.goto('/results/class/');
  await addAll(page, [before, ...classOf(2)]);
  await expect(rowsOf(page)).toHaveCount(3);
  await expect(page.getByText('2 résultats, moyenne')).toContainText(
    'pas les mêmes questions que la plupart',
  );
  await expect(
    page.getByRole('row', { name: /Élève 1 .*Non compté.*pas les mêmes questions 100/ }),
  ).toHaveCount(1);
  await expect(button(page, /^Détails de la question/)).toHaveCount(17);
  await expect(button(page, /^Retirer Élève 1 .*Non compté/)).toHaveCount(1);
});

test('an exam and a shorter practice are told apart, and a second quiz widens no page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/results/class/');
  const practice = writeHandIn({
    ...handInOf(1, 5),
    id: 'practice',
    mode: 'practice',
    name: handInOf(1).name?.toUpperCase() ?? '',
  });
  const other = writeHandIn({
    ...handInOf(2),
    id: 'other',
    quiz: 'other',
    title: 'Un titre d’article bien plus long que la fenêtre d’un téléphone n’est large',
  });
  await addAll(page, [...classOf(2), practice, other]);
  const mode = page.getByRole('combobox', { name: 'Mode' });
  const rows = rowsOf(page);
  await expect(mode).toHaveValue('exam');
  await expect(rows).toHaveCount(2);
  await mode.selectOption('Tous (3)');
  await expect(page.getByText(mixed)).toBeHidden();
  await expect(page.getByText('2 résultats, moyenne')).toContainText('1 résultat ne compte pas');
  await expect(
    page.getByRole('rowheader', { name: /ÉLÈVE 1 .*pas les mêmes questions/ }),
  ).toBeVisible();
  await expect(page.getByRole('cell', { name: '5 questions' })).toBeVisible();
  const { scrollWidth, clientWidth } = await widths(page);
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  await mode.selectOption('Examen (2)');
  await expect(rows).toHaveCount(2);
});

test('a practice averaged with exams is said to be mixed with them', async ({ page }) => {
  const practice = writeHandIn({ ...handInOf(3), mode: 'practice' });
  await page.goto('/results/class/');
  await addAll(page, [...classOf(2), practice]);
  await expect(rowsOf(page)).toHaveCount(2);
  await expect(page.getByText(mixed)).toBeHidden();
  await page.getByRole('combobox', { name: 'Mode' }).selectOption('Tous (3)');
  await expect(page.getByText(mixed)).toBeVisible();
  await expect(page.getByText('3 résultats, moyenne')).toBeVisible();
});

test('a learner’s second result is shown and marked, and not counted', async ({ page }) => {
  await page.goto('/results/class/');
  const { name = '' } = handInOf(1);
  const again = writeHandIn({ ...handInOf(1), id: 'again', name, finishedAt: 9 });
  await addAll(page, [...classOf(2), again]);
  await expect(
    page.getByRole('rowheader', { name: /Élève 1 .*Non compté.*2e résultat/ }),
  ).toBeVisible();
  await expect(page.getByText('2 résultats, moyenne')).toContainText(
    'l’élève en avait déjà rendu un',
  );
  await expect(
    page.getByRole('region', { name: 'Questions' }).getByRole('cell').first(),
  ).toHaveText('2');
});
