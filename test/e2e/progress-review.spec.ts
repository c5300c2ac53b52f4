import type { Page } from '@playwright/test';
import { button, fillIn, kept, missOne, stopHere } from './learner.ts';
import { expect, test } from './test.ts';
import { attemptOf, onDisk, write } from './written.ts';

const now = Date.now();
const day = 86_400_000;

const card = (page: Page, number: number) =>
  page.getByRole('heading', { name: new RegExp(`^Fiche ${number} sur`) });
const due = (page: Page, text: string) =>
  expect(page.getByText(text, { exact: true })).toBeVisible();

/** A card that was never asked. */
const newCard = (fields: object, addedAt: number): object => ({
  version: 1,
  addedAt,
  memory: {
    due: addedAt,
    stability: 0,
    difficulty: 0,
    state: 'new',
    reps: 0,
    lapses: 0,
    learningSteps: 0,
    scheduledDays: 0,
  },
  ...fields,
});

/** The cards as they lie in the store. */
const cardsOf = async (page: Page) =>
  (await onDisk(page)).cards as { memory: { reps: number; state: string } }[];

test('a card that a quiz asks again is moved by the answer, once', async ({ page }) => {
  await missOne(page);
  await page.goto('/review/');
  await due(page, '1 fiche à revoir');
  await page.goto('/results/');
  await page.getByRole('link', { name: 'Revoir les réponses' }).click();
  await button(page, /^Reprendre 5 questions manquées$/).click();
  await expect(page.getByRole('heading', { name: /^Question 1 sur 5/ })).toBeVisible();
  await fillIn(page, 1);
  await button(page, 'Vérifier').click();
  await stopHere(page);
  await kept(page);
  for (let visits = 0; visits < 2; visits++) {
    await page.goto('/review/');
    await due(page, 'C’est tout pour le moment.');
    expect(await cardsOf(page)).toEqual([
      expect.objectContaining({ memory: expect.objectContaining({ reps: 1 }) }),
    ]);
  }
});

/** Leaves a word with a card, and a right answer to a question on what it means. */
async function answerOnWord(page: Page) {
  const quiz = 'eau-de-brezac';
  const { entries, words } = (await (await page.request.get(`/quiz/${quiz}/aids.json`)).json()) as {
    entries: { category: string; headword: string; definition?: string; hasOtherSenses?: true }[];
    words: [number, number, ...number[]][];
  };
  const questions = (await (await page.request.get(`/quiz/${quiz}/set/2.json`)).json()) as {
    id: string;
    prompt: string;
    evidence?: { start: number; end: number };
  }[];
  const [found] = questions.flatMap(({ id, prompt, evidence }) => {
    const senses = words.find(([start, end]) => start === evidence?.start && end === evidence.end);
    const entry = senses?.length === 3 ? entries[senses[2] ?? -1] : undefined;
    const asksMeaning = prompt.split('«')[0]?.includes('veut dire');
    return entry?.definition && !entry.hasOtherSenses && asksMeaning ? [{ id, entry }] : [];
  });
  if (!found) throw new Error('No question on a meaning');
  const { category, headword, definition } = found.entry;
  const id = `${category} ${headword}`;
  const common = { version: 1, quiz, title: 'L’eau' };
  await write(page, {
    version: 5,
    digests: 'months',
    attempts: [
      attemptOf(
        'one',
        now - day,
        {},
        {
          quiz,
          settings: { mode: 'practice', set: 2 },
          asked: [{ id: found.id, skill: 'vocabulary', points: 1 }],
          responses: [
            {
              question: found.id,
              answers: [{ answer: { kind: 'single', options: [] }, at: now - 60_000, grade: 1 }],
              hints: 0,
              skipped: false,
            },
          ],
          startedAt: now - 120_000,
          finishedAt: now - 30_000,
        },
      ),
    ],
    words: [
      {
        ...common,
        id,
        category,
        headword,
        definition,
        sentence: headword,
        start: 0,
        end: headword.length,
        lookups: 1,
        firstAt: now - day,
        lastAt: now - day,
        collected: true,
      },
    ],
    cards: [newCard({ ...common, id: `word ${id}`, kind: 'word', word: id }, now - day)],
  });
  return `word ${id}`;
}

/** The word's card was moved by the answer, once. */
const moved = (id: string) =>
  expect.objectContaining({
    id,
    memory: expect.objectContaining({ reps: 1, lastReview: now - 60_000 }),
  });

test('the card of a word is moved by a quiz that asks what it means: the cards are there first', async ({
  page,
}) => {
  const id = await answerOnWord(page);
  let answer = () => {};
  const slow = new Promise<void>((done) => (answer = done));
  await page.route('**/aids.json', async (route) => {
    await slow;
    await route.continue();
  });
  await page.goto('/review/');
  await due(page, '1 fiche à revoir');
  await expect(button(page, 'Commencer')).toBeVisible();
  answer();
  await due(page, 'C’est tout pour le moment.');
  expect(await cardsOf(page)).toEqual([moved(id)]);
});

test('cards are made and moved when a quiz is over, and no review was opened', async ({ page }) => {
  const id = await answerOnWord(page);
  await missOne(page);
  await expect
    .poll(() => cardsOf(page))
    .toEqual(
      expect.arrayContaining([
        moved(id),
        expect.objectContaining({ kind: 'question', quiz: 'phare-de-kerlan' }),
      ]),
    );
});

test('a hint that points to a paragraph opens the article', async ({ page }) => {
  await missOne(page);
  await page.goto('/review/');
  await button(page, 'Commencer').click();
  await expect(card(page, 1)).toBeVisible();
  const paragraph = page.getByText('l’hiver fera fuir les candidats');
  await expect(paragraph).toBeHidden();
  await button(page, /Indice/).click();
  await expect(paragraph).toBeHidden();
  await button(page, /Indice/).click();
  await expect(paragraph).toBeInViewport();
});

test.describe('where cards can’t be asked', () => {
  test.use({ allowedFaults: { patterns: [/404/] } });

  test('others are asked in their place, and they are named', async ({ page }) => {
    const word = (number: number) => ({
      version: 1,
      id: `NOUN mot${number}`,
      headword: `mot${number}`,
      category: 'NOUN',
      definition: `sens numéro ${number}`,
      quiz: 'phare-de-kerlan',
      title: 'Le phare de Kerlan cherche un gardien',
      sentence: `Voici un mot${number}.`,
      start: 9,
      end: 13,
      lookups: 1,
      firstAt: now - day,
      lastAt: now - day,
      collected: true,
    });
    const gone = Array.from({ length: 20 }, (_, index) =>
      newCard(
        {
          id: `question disparu/${index}`,
          kind: 'question',
          question: String(index),
          quiz: 'disparu',
          title: 'Disparu',
        },
        now - 2 * day,
      ),
    );
    const words = [word(1), word(2)];
    const asked = words.map(({ id, quiz, title }) =>
      newCard({ id: `word ${id}`, kind: 'word', word: id, quiz, title }, now - day),
    );
    await write(page, {
      version: 5,
      attempts: [],
      digests: 'months',
      words,
      cards: [...gone, ...asked],
    });
    await page.goto('/review/');
    await due(page, '22 fiches à revoir');
    await button(page, 'Commencer').click();
    await expect(card(page, 1)).toBeVisible();
    await button(page, 'Passer').click();
    await button(page, 'Fiche suivante').click();
    await expect(card(page, 2)).toBeVisible();
    await button(page, 'Passer').click();
    await button(page, 'Terminer').click();
    await expect(page.getByText('2 fiches passées')).toBeVisible();
    await expect(page.getByText('20 fiches n’ont plus de question')).toBeVisible();
    await page.evaluate(() => {
      const erase = Reflect.get(IDBObjectStore.prototype, 'delete') as (id: string) => IDBRequest;
      IDBObjectStore.prototype.delete = function () {
        IDBObjectStore.prototype.delete = erase;
        throw new DOMException('broken', 'UnknownError');
      };
    });
    await button(page, 'Les retirer').click();
    await expect(page.getByRole('alert')).toHaveText('Le navigateur refuse de les retirer.');
    await button(page, 'Les retirer').click();
    await expect(page.getByText('2 fiches en tout')).toBeVisible();
    await expect(button(page, 'Les retirer')).toBeHidden();
  });
});
