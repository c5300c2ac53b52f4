/** What a learner does with « Le phare de Kerlan », the fixture with every kind of question. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { projectRoot } from '../../src/lib/server/project-root.ts';

/** How many quizzes the fixtures are. */
export const quizCount = readdirSync(join(projectRoot, 'test/fixtures/quizzes')).length;
export const quiz = '/quiz/phare-de-kerlan/';
export const total = 6;

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const question = (page: Page, number: number, of = total) =>
  page.getByRole('heading', { name: new RegExp(`^Question ${number} sur ${of}\\b`) });
export const verdict = (
  page: Page,
  name: 'Bonne réponse' | 'En partie juste' | 'Mauvaise réponse',
) => page.getByRole('heading', { name: new RegExp(`^${name}`) });
export const article = (page: Page) => page.getByRole('region', { name: 'Article' });
export const highlighted = (page: Page) => article(page).locator('mark');
export const result = (page: Page) => page.getByRole('heading', { name: 'Votre résultat' });

export async function start(page: Page, mode: 'Entraînement' | 'Examen' = 'Entraînement') {
  await page.goto(quiz);
  await page.getByRole('radio', { name: mode }).check();
  await button(page, 'Commencer').click();
  await expect(question(page, 1)).toBeVisible();
}

/** Ends a practice before its last question. */
export async function stopHere(page: Page) {
  await button(page, 'Arrêter là').click();
  await button(page, 'Terminer le quiz').click();
  await expect(result(page)).toBeVisible();
}

/** Hands an exam in, and confirms it. */
export async function handIn(page: Page) {
  await button(page, 'Rendre ma copie').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Rendre ma copie' }).click();
  await expect(result(page)).toBeVisible();
}

/** Chooses the option whose text holds `text`. */
export async function pick(select: Locator, text: string) {
  const value = await select.getByRole('option', { name: text }).getAttribute('value');
  await select.selectOption(value);
}

/** Fills in the right answer to a question, without giving it. */
export const right: readonly ((page: Page) => Promise<void>)[] = [
  (page) => page.getByRole('radio', { name: 'Yann Riou' }).check(),
  async (page) => {
    await page.getByRole('checkbox', { name: 'Repeindre la tour' }).check();
    await page.getByRole('checkbox', { name: 'Accueillir les visiteurs' }).check();
  },
  async (page) => {
    await page.getByRole('textbox', { name: 'Mot manquant 1' }).fill('personne');
    await page.getByRole('textbox', { name: 'Mot manquant 2' }).fill('habiter');
  },
  async (page) => {
    await pick(page.getByRole('combobox', { name: 'Solène Le Goff' }), 'Le vent est fort');
    await pick(page.getByRole('combobox', { name: 'Yann Riou' }), 'Personne ne restera');
    await pick(page.getByRole('combobox', { name: 'Maëlle Riou' }), 'On peut y être heureux');
  },
  async (page) => {
    await pick(page.getByRole('combobox', { name: 'Paragraphe' }), '2. Le futur gardien');
    await page.getByRole('radio', { name: 'Le futur gardien ne sera pas payé' }).check();
    await page.getByText('Choisir une partie de cette phrase').click();
    await page.getByRole('combobox', { name: 'Dernier mot' }).selectOption({ label: 'payé,' });
  },
  (page) => page.getByRole('radio', { name: 'Vrai' }).check(),
];

/** Fills in the right answer to question `number`, counted from 1. */
export const fillIn = (page: Page, number: number) => right[number - 1]?.(page);

/** Gives the right answers to the questions from `from` to `to` in practice. */
export async function answerRight(page: Page, from: number, to: number) {
  for (let number = from; number <= to; number++) {
    await expect(question(page, number)).toBeVisible();
    await fillIn(page, number);
    await button(page, 'Vérifier').click();
    await expect(verdict(page, 'Bonne réponse')).toBeVisible();
    await button(page, /^(?:Question suivante|Voir le résultat)$/).click();
  }
}

/** Presses Tab until `target` has the focus. */
export async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab does not lead there');
}

/** Selects words of the article with the mouse, from the beginning of `words` to its end. */
export async function selectWords(page: Page, words: string) {
  const at = await article(page).evaluate((root, wanted) => {
    const block = [...root.querySelectorAll('[data-start]')].find((one) =>
      one.textContent.includes(wanted),
    );
    if (!block) throw new Error(`The article does not say “${wanted}”`);
    const start = block.textContent.indexOf(wanted);
    const range = document.createRange();
    // What is marked already stands in a node of its own.
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let before = 0;
    let begun = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (!begun && start < before + length) {
        range.setStart(node, start - before);
        begun = true;
      }
      if (start + wanted.length <= before + length) {
        range.setEnd(node, start + wanted.length - before);
        break;
      }
      before += length;
    }
    block.scrollIntoView({ block: 'center' });
    const boxes = [...range.getClientRects()];
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (!first || !last) throw new Error('The words are not shown');
    const middle = (box: DOMRect) => box.top + box.height / 2;
    return { from: [first.left + 1, middle(first)], to: [last.right - 1, middle(last)] } as const;
  }, words);
  await page.mouse.move(...at.from);
  await page.mouse.down();
  await page.mouse.move(...at.to, { steps: 8 });
  await page.mouse.up();
}

/**
 * Waits until what was done is in the store: its transactions run one after another. What is done in the last
 * milliseconds before a page goes may be lost with it, and no test is about that.
 */
export const kept = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('qui-dit-quoi');
        opening.onerror = () => reject(new Error('The store does not open'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('attempts', 'readwrite');
          transaction.objectStore('attempts').count();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

/** Answers the first question wrong twice, gets the second right, and stops. */
export async function missOne(page: Page) {
  await start(page);
  await page.getByRole('radio', { name: 'Maëlle Riou' }).check();
  await button(page, 'Vérifier').click();
  await button(page, 'Voir la réponse').click();
  await button(page, 'Question suivante').click();
  await answerRight(page, 2, 2);
  await expect(question(page, 3)).toBeVisible();
  await stopHere(page);
  await kept(page);
}

/** What a learner who stopped hands in. */
export async function handedIn(page: Page, name: string): Promise<string> {
  await button(page, 'Rendre mon résultat').click();
  await page.getByLabel('Nom ou surnom').fill(name);
  return page.getByLabel('Texte à rendre').inputValue();
}

/** A file for an input to choose. */
export const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});
