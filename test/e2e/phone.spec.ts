import { article, button, question, start, stopHere } from './learner.ts';
import { expect, test } from './test.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('the question stands between the pinned article and the buttons', async ({ page }) => {
    const uncovered = async (number: number, of?: number) => {
      await expect(question(page, number, of)).toBeFocused();
      await expect
        .poll(async () => {
          const edge = await article(page).boundingBox();
          const heading = await question(page, number, of).boundingBox();
          return heading && edge && heading.y >= edge.y + edge.height && heading.y < 400;
        })
        .toBe(true);
    };
    await start(page);
    await uncovered(1);
    await button(page, 'Passer').click();
    await uncovered(2);
    await stopHere(page);
    await button(page, /^Reprendre/).click();
    await uncovered(1);
  });

  test('the article can be folded away', async ({ page }) => {
    await start(page);
    await button(page, 'Masquer l’article').click();
    await expect(article(page)).toBeHidden();
    await button(page, 'Passer').click();
    await expect(article(page)).toBeHidden();
    await button(page, 'Afficher l’article').click();
    await expect(article(page)).toBeVisible();
  });
});
