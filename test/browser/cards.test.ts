import { beforeEach, describe, expect, test } from 'vitest';
import { review } from '../../src/lib/progress/cards.ts';
import { start } from '../exchange/learner.ts';
import { disk } from './database.ts';
import { card } from './learner.ts';
import { newBrowser, openPage } from './page.ts';

beforeEach(newBrowser);

/** From now on the disk takes nothing. */
const fill = () => {
  disk.fails = (operation) => operation === 'put';
};
const empty = () => {
  disk.fails = () => false;
};

describe('a card that is taken away', () => {
  test('is gone, what is held of it too', async () => {
    const page = await openPage();
    await page.addCards([card]);
    fill();
    await page.changeCard(card, (known) => review(known, 'good', start + 50_000));
    expect(await page.deleteCard(card.id)).toBe(true);
    empty();
    expect(await page.listCards()).toEqual([]);
  });

  test('stays as it was where the database refuses', async () => {
    const page = await openPage();
    await page.addCards([card]);
    fill();
    const reviewed = review(card, 'good', start + 50_000);
    await page.changeCard(card, () => reviewed);
    disk.fails = (operation) => operation === 'put' || operation === 'delete';
    expect(await page.deleteCard(card.id)).toBe(false);
    expect(await page.listCards()).toEqual([reviewed]);
  });

  test('is gone where there is no database', async () => {
    disk.opens = false;
    const page = await openPage();
    await page.addCards([card]);
    expect(await page.deleteCard(card.id)).toBe(true);
    expect(await page.listCards()).toEqual([]);
  });
});

test('a card that is made again and refused doesn’t hide what was learned of it', async () => {
  const page = await openPage();
  const reviewed = review(card, 'good', start + 50_000);
  disk.stores.cards.set(card.id, reviewed);
  disk.fails = (operation) => operation === 'getKey' || operation === 'put';
  await page.addCards([card]);
  expect(await page.listCards()).toEqual([reviewed]);
  empty();
  expect(await page.listCards()).toEqual([reviewed]);
  expect(disk.all('cards')).toEqual({ [card.id]: reviewed });
});
