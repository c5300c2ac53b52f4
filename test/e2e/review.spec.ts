import type { Page } from '@playwright/test';
import { inspect, windows } from './barriers.ts';
import { button, kept, question, start, stopHere, tabTo, verdict } from './learner.ts';
import { expect, test } from './test.ts';

const brezac = '/quiz/eau-de-brezac/';
const day = 86_400_000;
const card = (page: Page, number: number, of: number) =>
  page.getByRole('heading', { name: new RegExp(`^Fiche ${number} sur ${of}\\b`) });
const check = (page: Page) => button(page, 'Vérifier').click();

/** Answers the first question of « Le phare de Kerlan » wrong twice, and stops. */
async function missOne(page: Page) {
  await start(page);
  await page.getByRole('radio', { name: 'Maëlle Riou' }).check();
  await check(page);
  await button(page, 'Voir la réponse').click();
  await button(page, 'Question suivante').click();
  await stopHere(page);
  await kept(page);
}

type Memory = { state: string; stability: number; due: number; reps: number };

/** Writes a word into the store as if it had been collected and learned so far. */
const putWord = (page: Page, id: string, definition: string, memory: Partial<Memory> = {}) =>
  page.evaluate(
    ({ id, definition, memory, now }) =>
      new Promise<void>((resolve, reject) => {
        const headword = id.slice(id.indexOf(' ') + 1);
        const from = { quiz: 'eau-de-brezac', title: 'La commune de Brézac cherche de l’eau' };
        const sentence = `Les agriculteurs connaissent le mot ${headword}.`;
        const start = sentence.indexOf(headword);
        const word = {
          ...{ version: 1, id, headword, category: id.slice(0, id.indexOf(' ')), definition },
          ...{ ...from, sentence, start, end: start + headword.length },
          ...{ lookups: 1, firstAt: now, lastAt: now, collected: true },
        };
        const learned = {
          ...{ due: now, stability: 0, difficulty: 5, state: 'new', reps: 0, lapses: 0 },
          ...{ learningSteps: 0, scheduledDays: 0 },
          ...(memory.state && { lastReview: now - 86_400_000 }),
          ...memory,
        };
        const card = {
          version: 1,
          id: `word ${id}`,
          kind: 'word',
          word: id,
          ...from,
          addedAt: now,
        };
        const opening = indexedDB.open('qui-dit-quoi');
        opening.onerror = () => reject(new Error('The store does not open'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['words', 'cards'], 'readwrite');
          transaction.objectStore('words').put(word);
          transaction.objectStore('cards').put({ ...card, memory: learned });
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { id, definition, memory, now: Date.now() },
  );
const known = { state: 'review', stability: 40, due: Date.now() + 9 * day, reps: 6 };

test('a missed question, right in a review, comes back later, and later still', async ({
  page,
}) => {
  await page.clock.install();
  await missOne(page);
  await page.goto('/review/');
  const answer = async () => {
    await page.getByRole('radio', { name: 'Yann Riou' }).check();
    await check(page);
    await expect(verdict(page, 'Juste')).toBeVisible();
    await button(page, 'Question suivante').click();
  };
  await button(page, 'Commencer').click();
  await answer();
  const back = page.getByRole('table', { name: 'Ce qui revient, et quand' });
  await expect(back.getByRole('row').nth(1)).toContainText('dans 10 minutes');
  await expect(button(page, 'Continuer')).toBeHidden();
  // The page that stays open sees it come back.
  await page.clock.fastForward('11:00');
  await button(page, 'Continuer').click();
  await answer();
  await expect(back.getByRole('row').nth(1)).toContainText('dans 2 jours');
});

test('what was asked already is kept when a session is left, and is not asked again', async ({
  page,
}) => {
  await page.goto('/review/');
  await expect(page.getByText('Rien à réviser')).toBeVisible();
  for (const [id, text] of [
    ['NOUN litige', 'un désaccord'],
    ['NOUN infraction', 'un acte interdit par la loi'],
  ] as const)
    await putWord(page, id, text, { ...known, due: Date.now() - day });
  await page.reload();
  await button(page, 'Commencer').click();
  await expect(card(page, 1, 2)).toBeFocused();
  const first = await page.getByText('Écrivez le mot qui veut dire').first().textContent();
  await page
    .getByRole('textbox')
    .fill(first?.includes('désaccord') === true ? 'litige' : 'infraction');
  await check(page);
  await button(page, 'Question suivante').click();
  await expect(card(page, 2, 2)).toBeVisible();
  await page.reload();
  await expect(page.getByText('1 fiche à revoir')).toBeVisible();
});

test('a collected word is recognised in its sentence first, by keyboard alone', async ({
  page,
}) => {
  await page.goto(brezac);
  await page.getByRole('region', { name: 'Article' }).focus();
  await page.keyboard.press('ArrowRight');
  const panel = page.getByRole('region', { name: 'Mot de l’article' });
  // the first words are names and small ones
  for (let word = 0; word < 12; word++) {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(panel).toBeVisible();
    if ((await panel.textContent())?.includes('sécheresse')) break;
  }
  await tabTo(page, button(page, 'Ajouter à mes mots'));
  await page.keyboard.press('Enter');
  await expect(button(page, 'Dans mes mots')).toBeVisible();
  await page.goto('/review/');
  await tabTo(page, button(page, 'Commencer'));
  await page.keyboard.press('Enter');
  await expect(card(page, 1, 1)).toBeFocused();
  await expect(card(page, 1, 1)).toContainText('« sécheresse » ici');
  await expect(page.getByRole('radio')).toHaveCount(4);
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^(?:Juste|Faux)/ })).toBeVisible();
});

test('a word that is known better is typed, and its headword is nearly right', async ({ page }) => {
  await page.goto('/review/');
  await expect(page.getByText('Rien à réviser')).toBeVisible();
  await putWord(page, 'NOUN litige', 'un désaccord', { ...known, stability: 9, due: Date.now() });
  await page.reload();
  await button(page, 'Commencer').click();
  await page.getByRole('textbox').fill('litije');
  await check(page);
  await expect(verdict(page, 'En partie juste')).toBeVisible();
});

test('a card whose question is gone, or can’t be reached, is set aside', async ({ page }) => {
  await missOne(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('qui-dit-quoi');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('cards', 'readwrite');
          const memory = { due: 1, stability: 0, difficulty: 0, state: 'new', reps: 0, lapses: 0 };
          transaction.objectStore('cards').put({
            ...{ version: 1, kind: 'question', id: 'question x', question: 'x', title: 'Phare' },
            ...{ quiz: 'phare-de-kerlan', addedAt: 1 },
            memory: { ...memory, learningSteps: 0, scheduledDays: 0 },
          });
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.goto('/review/');
  await expect(page.getByText('2 fiches à revoir')).toBeVisible();
  await button(page, 'Commencer').click();
  await expect(card(page, 1, 1)).toBeVisible();
  await button(page, 'Arrêter là').click();
  await expect(page.getByText('1 fiche n’a plus de question')).toBeVisible();
  await button(page, 'Les retirer').click();
  await expect(page.getByText('1 fiche à revoir')).toBeVisible();
});

test('the limit of a day holds, and can be raised', async ({ page }) => {
  await page.goto('/review/');
  await expect(page.getByText('Rien à réviser')).toBeVisible();
  for (let number = 0; number < 12; number++)
    await putWord(page, `NOUN mot${number}`, `le sens numéro ${number}`);
  await page.reload();
  await page.getByLabel('Fiches par jour').selectOption('10');
  await page.reload();
  await expect(page.getByText('12 fiches à revoir')).toBeVisible();
  await button(page, 'Commencer').click();
  await expect(card(page, 1, 10)).toBeVisible();
});

test.describe('words known across articles', () => {
  test('a known word is not asked again soon, and a due one comes first', async ({ page }) => {
    await page.goto(brezac);
    await expect(button(page, 'Commencer')).toBeEnabled();
    await putWord(page, 'VERB redouter', 'avoir très peur', known);
    await putWord(page, 'NOUN litige', 'un désaccord', { ...known, due: Date.now() - day });
    await button(page, 'Commencer').click();
    await expect(page.getByText('1 question est laissée de côté')).toBeVisible();
    const heading = page.getByRole('heading', { name: /^Question 1 sur \d+/ });
    await expect(heading).toContainText('un désaccord');
    const total = /sur (\d+)/.exec((await heading.textContent()) ?? '')?.[1];
    await button(page, 'Arrêter là').click();
    await button(page, 'Terminer le quiz').click();
    await page.goto(brezac);
    await page.getByRole('radio', { name: 'Examen' }).check();
    await button(page, 'Commencer').click();
    // An exam is the same for everybody.
    await expect(question(page, 1, Number(total) + 1)).toBeVisible();
  });

  test('the list tells how many of the learner’s words an article has', async ({ page }) => {
    await page.goto('/');
    const entry = page.getByRole('article').filter({ hasText: 'Brézac' });
    await expect(entry).toBeVisible();
    await expect(page.getByText('Vos mots connus')).toBeHidden();
    await page.goto('/review/');
    await expect(page.getByText('Rien à réviser')).toBeVisible();
    await putWord(page, 'VERB redouter', 'avoir très peur', known);
    await putWord(page, 'NOUN litige', 'un désaccord');
    await page.goto('/');
    await expect(entry).toContainText('Vos mots connus dans cet article : 1 sur 2 (50 %)');
  });
});

for (const [colorScheme, width] of windows) {
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 740 } });

    for (const [path, labels] of [
      ['/review/', ['Commencer', 'Vérifier', 'Voir la réponse', /^(?:Question suivante|Voir)/]],
      ['/en/review/', ['Start', 'Check', 'See the answer', /^(?:Next question|See)/]],
    ] as const) {
      test(`${path} holds no barrier in any state`, async ({ page }) => {
        test.setTimeout(120_000);
        const [begin, verify, give, next] = labels;
        await page.goto(path);
        await page.evaluate(
          (locale) => localStorage.setItem('language', locale),
          path === '/review/' ? 'fr' : 'en',
        );
        await page.goto(path);
        await expect(page.getByRole('main').getByRole('link')).toBeVisible();
        await inspect(page, 'none');
        await putWord(page, 'NOUN litige', 'un désaccord');
        await putWord(page, 'NOUN infraction', 'un acte interdit', { ...known, due: Date.now() });
        await page.reload();
        await expect(button(page, begin)).toBeVisible();
        await inspect(page, 'due');
        await button(page, begin).click();
        // Due before new, typed before chosen.
        await page.getByRole('textbox').fill('litige');
        await inspect(page, 'typed');
        await button(page, verify).click();
        await inspect(page, 'second try');
        await button(page, give).click();
        await inspect(page, 'feedback');
        await button(page, next).click();
        await expect(page.getByRole('radio').first()).toBeVisible();
        await inspect(page, 'recognised');
        await page.keyboard.press('1');
        await button(page, verify).click();
        if (await button(page, give).isVisible()) await button(page, give).click();
        await button(page, next).click();
        await expect(page.getByRole('table')).toBeVisible();
        await inspect(page, 'end');
      });
    }
  });
}
