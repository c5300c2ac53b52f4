/** Databases as versions of the site wrote them, before this one has seen them. */
import type { Page } from '@playwright/test';

/**
 * `digests`: how those of version 3 and later lie there, one record an attempt, in a text a month, or not at all. Words and cards
 * only from the version on that has them.
 */
export type Written = {
  readonly version: 1 | 2 | 3 | 4 | 5;
  readonly digests?: 'records' | 'months' | 'none';
  readonly attempts: readonly object[];
  readonly words?: readonly object[];
  readonly cards?: readonly object[];
};

/** Writes a database, and leaves the page at an address of the site without its program. */
export async function write(page: Page, content: Written) {
  // A browser asks for a picture of its own there.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto('/notice.txt');
  await page.evaluate(
    ({ version, digests = 'none', attempts, words = [], cards = [] }) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('qui-dit-quoi', version);
        opening.onerror = () => fail(new Error('not opened'));
        opening.onupgradeneeded = () => {
          const database = opening.result;
          const byId = { keyPath: 'id' };
          database.createObjectStore('attempts', byId).createIndex('quiz', 'quiz');
          if (version > 1) database.createObjectStore('words', byId);
          if (version > 2)
            database.createObjectStore('digests', digests === 'records' ? byId : undefined);
          if (version > 3) {
            database.createObjectStore('cards', byId).createIndex('due', 'memory.due');
            database.createObjectStore('handIns', byId);
          }
        };
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
          const put = (name: string, records: readonly object[]) => {
            for (const record of records) transaction.objectStore(name).put(record);
          };
          put('attempts', attempts);
          put('words', words);
          put('cards', cards);
          if (digests === 'records') put('digests', [{ id: 'old', title: 'of old' }]);
          if (digests === 'months') transaction.objectStore('digests').put('{}', '2026-01');
          transaction.onabort = () => fail(new Error('not written'));
          transaction.oncomplete = () => {
            database.close();
            done();
          };
        };
      }),
    content,
  );
}

/** The version of the database and all that is in it, as it is on the disk. */
export const onDisk = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Record<string, unknown>>((done) => {
        const opening = indexedDB.open('qui-dit-quoi');
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const transaction = database.transaction(names);
          const found: Record<string, unknown> = { version: database.version };
          for (const name of names) {
            const reading = transaction.objectStore(name).getAll();
            reading.onsuccess = () => {
              found[name] = reading.result as unknown;
            };
          }
          transaction.oncomplete = () => {
            database.close();
            done(found);
          };
        };
      }),
  );

/** An attempt at « Le phare de Kerlan », with the grade of each question by skill; a minute after it began it was over. */
export function attemptOf(
  id: string,
  startedAt: number,
  grades: Readonly<Record<string, readonly number[]>>,
  more: { readonly sure?: readonly boolean[] } & Record<string, unknown> = {},
): object {
  const { sure = [], ...own } = more;
  const questions = Object.entries(grades).flatMap(([skill, all]) =>
    all.map((grade, index) => ({ id: `${skill}-${index}`, skill, grade })),
  );
  return {
    version: 1,
    id,
    quiz: 'phare-de-kerlan',
    title: 'Le phare de Kerlan cherche un gardien',
    level: 'B1',
    settings: { mode: 'exam' },
    startedAt,
    finishedAt: startedAt + 60_000,
    asked: questions.map(({ id, skill }) => ({ id, skill, points: 1 })),
    current: 0,
    responses: questions.map(({ id, grade }, index) => ({
      question: id,
      answers: [
        {
          answer: { kind: 'single', options: [] },
          at: startedAt + 1000,
          grade,
          ...(index < sure.length && { sure: sure[index] }),
        },
      ],
      hints: 0,
      skipped: false,
    })),
    ...own,
  };
}
