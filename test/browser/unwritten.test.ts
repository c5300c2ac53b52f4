import { beforeEach, describe, expect, test } from 'vitest';
import { review } from '../../src/lib/progress/cards.ts';
import { start, word } from '../exchange/learner.ts';
import { disk, type Name } from './database.ts';
import { after, card, handIn, lookUpAgain } from './learner.ts';
import { newBrowser, openPage } from './page.ts';

beforeEach(newBrowser);

/** From now on these stores take nothing. */
const fill = (...full: readonly Name[]) => {
  disk.fails = (operation, name) => operation === 'put' && full.includes(name);
};
const empty = () => fill();

/** A page on a full disk that holds something of everything. */
async function openHolding() {
  const page = await openPage();
  fill('attempts', 'words', 'cards', 'handIns');
  await page.putAttempt(after(2));
  await page.changeWord(word.id, lookUpAgain);
  await page.addCards([card]);
  await page.putHandIns([handIn]);
  return page;
}

describe('what the database refused', () => {
  test('is written when it is next used, whatever for', async () => {
    const page = await openHolding();
    expect(page.isRefused()).toBe(true);
    empty();
    expect(await page.listCards()).toEqual([card]);
    expect(disk.all('attempts')).toEqual({ one: { ...after(2), revision: 0 } });
    expect(disk.all('words')).toMatchObject({ [word.id]: { lookups: 1 } });
    expect(disk.all('handIns')).toEqual({ [handIn.id]: handIn });
    expect(page.isHolding()).toBe(false);
    expect(page.isRefused()).toBe(false);
  });

  test('is shown meanwhile', async () => {
    const page = await openHolding();
    expect(await page.listAttempts()).toEqual([after(2)]);
    expect(await page.listWords()).toHaveLength(1);
    expect(await page.listCards()).toEqual([card]);
    expect(await page.listHandIns()).toEqual([handIn]);
    expect((await page.listDigests()).map(({ id }) => id)).toEqual(['one']);
  });

  test.each([
    [
      'words',
      (page: Awaited<ReturnType<typeof openPage>>) => page.changeWord(word.id, lookUpAgain),
    ],
    ['cards', (page: Awaited<ReturnType<typeof openPage>>) => page.addCards([card])],
    ['handIns', (page: Awaited<ReturnType<typeof openPage>>) => page.putHandIns([handIn])],
  ] as const)('is told as long as it lies in %s alone', async (name, put) => {
    const page = await openPage();
    fill(name);
    await put(page);
    expect(await page.putAttempt(after(2))).toBe(true);
    expect(disk.all('attempts')).toHaveProperty('one');
    expect(page.isRefused()).toBe(true);
  });

  test('takes nothing away from what was kept', async () => {
    const page = await openPage();
    const reviewed = review(card, 'good', start + 50_000);
    disk.stores.words.set(word.id, word);
    disk.stores.cards.set(card.id, card);
    fill('words', 'cards');
    const changed = await page.changeWord(word.id, lookUpAgain);
    expect(changed).toMatchObject({ lookups: word.lookups + 1, collected: true });
    await page.changeCard(card, () => reviewed);
    empty();
    expect(await page.listWords()).toEqual([changed]);
    expect(await page.listCards()).toEqual([reviewed]);
  });
});

describe('results of a class', () => {
  const later = { ...handIn, id: 'later' };

  /** One of two is on the disk, the other is held. */
  async function classOfTwo() {
    const page = await openPage();
    await page.putHandIns([handIn]);
    fill('handIns');
    await page.putHandIns([later]);
    return page;
  }

  test('stay as they were where the database doesn’t erase them, held ones too', async () => {
    const page = await classOfTwo();
    disk.fails = (operation) => operation === 'put' || operation === 'delete';
    expect(await page.deleteHandIns([handIn, later])).toBeUndefined();
    expect(await page.listHandIns()).toEqual([handIn, later]);
    empty();
    expect(await page.listHandIns()).toEqual([handIn, later]);
  });

  test('are erased, held ones too', async () => {
    const page = await classOfTwo();
    expect(await page.deleteHandIns([handIn, later])).toEqual([handIn, later]);
    empty();
    expect(await page.listHandIns()).toEqual([]);
    expect(disk.all('handIns')).toEqual({});
  });

  test('are erased from memory where there is no database', async () => {
    disk.opens = false;
    const page = await openPage();
    await page.putHandIns([handIn]);
    expect(await page.deleteHandIns([handIn])).toEqual([handIn]);
    expect(await page.listHandIns()).toEqual([]);
  });
});

describe('an attempt that could not be written', () => {
  test('is not written over one that has gone on elsewhere', async () => {
    const page = await openPage();
    await page.putAttempt(after(1));
    fill('attempts');
    await page.putAttempt(after(2));
    const elsewhere = { ...after(3), revision: 7 };
    disk.stores.attempts.set('one', elsewhere);
    empty();
    expect(await page.listAttempts()).toEqual([elsewhere]);
    expect(disk.all('attempts')).toEqual({ one: elsewhere });
  });

  test('goes on in another page when this one went before its next answer was kept', async () => {
    const page = await openPage();
    fill('attempts');
    await page.putAttempt(after(1));
    let puts = 0;
    disk.fails = (operation, name) => operation === 'put' && name === 'attempts' && ++puts > 1;
    await page.putAttempt(after(2));
    expect(disk.all('attempts')).toEqual({ one: { ...after(1), revision: 0 } });
    empty();
    const next = await openPage();
    expect(await next.listAttempts()).toEqual([{ ...after(2), revision: 1 }]);
  });

  test('stays as a whole where its digest is refused', async () => {
    const page = await openPage();
    fill('summaries');
    await page.putAttempt(after(2));
    expect([disk.all('attempts'), disk.all('digests')]).toEqual([{}, {}]);
    expect(await page.listAttempts()).toEqual([after(2)]);
  });

  test('stays when the database doesn’t erase it', async () => {
    const page = await openPage();
    await page.putAttempt(after(1));
    fill('attempts');
    await page.putAttempt(after(2));
    disk.fails = (operation) => operation === 'put' || operation === 'delete';
    expect(await page.deleteAttempt('one')).toBeUndefined();
    expect(await page.getAttempt('one')).toEqual(after(2));
  });
});
