import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const attempt = {
  version: 1,
  id: 'old',
  quiz: 'phare-de-kerlan',
  title: 'Le phare de Kerlan cherche un gardien',
  settings: { mode: 'practice' },
  startedAt: Date.UTC(2026, 0, 5),
  finishedAt: Date.UTC(2026, 0, 5) + 60_000,
  asked: [{ id: 'a', skill: 'vocabulary', points: 1 }],
  current: 0,
  responses: [],
};

/** Writes a database as version `version` of the site did, before this one has seen it. */
async function written(page: Page, version: number, record: object) {
  // Of the site, and without its program; a browser asks for a picture of its own there.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto('/notice.txt');
  await page.evaluate(
    ([version, record]) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('qui-dit-quoi', version);
        opening.onerror = () => fail(new Error('not opened'));
        opening.onupgradeneeded = () => {
          const database = opening.result;
          database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('quiz', 'quiz');
          if (version > 1) database.createObjectStore('words', { keyPath: 'id' });
        };
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('attempts', 'readwrite');
          transaction.objectStore('attempts').put(record);
          transaction.oncomplete = () => {
            database.close();
            done();
          };
        };
      }),
    [version, record] as const,
  );
}

/** The version of the database and the attempts in it, as they are on the disk. */
const onDisk = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ version: number; attempts: unknown[] }>((done) => {
        const opening = indexedDB.open('qui-dit-quoi');
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('attempts').objectStore('attempts').getAll();
          reading.onsuccess = () => {
            done({ version: database.version, attempts: reading.result });
            database.close();
          };
        };
      }),
  );

for (const version of [1, 2]) {
  test(`a database of version ${version} is upgraded with all that is in it`, async ({ page }) => {
    await written(page, version, attempt);
    await page.goto('/results/');
    await expect(page.getByText('1 résultat', { exact: true })).toBeVisible();
    await page.goto('/review/');
    await expect(page.getByText('Rien à réviser pour le moment.')).toBeVisible();
    expect(await onDisk(page)).toMatchObject({ version: 4, attempts: [attempt] });
  });
}

test('an upgrade that fails leaves everything as it was, and the page says that nothing can be kept', async ({
  page,
}) => {
  const broken = { ...attempt, responses: 'none' };
  await written(page, 2, broken);
  await page.goto('/results/');
  await expect(page.getByText('Vos réponses ne peuvent pas être enregistrées.')).toBeVisible();
  await page.goto('/notice.txt');
  expect(await onDisk(page)).toEqual({ version: 2, attempts: [broken] });
});
