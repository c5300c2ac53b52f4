import { beforeEach, expect, test } from 'vitest';
import { word } from '../exchange/learner.ts';
import { disk, type Name } from './database.ts';
import { after, card, handIn, lookUpAgain } from './learner.ts';
import { newBrowser, openPage } from './page.ts';

beforeEach(newBrowser);

test('everything is taken out, as it was chosen too', async () => {
  const page = await openPage();
  await page.putAttempt(after(5));
  const met = await page.changeWord(word.id, lookUpAgain);
  await page.addCards([card]);
  await page.putHandIns([handIn]);
  page.preferences.change({ size: 2 });
  const found = await page.everything();
  expect(found?.isWhole).toBe(true);
  expect(found?.backup).toMatchObject({
    attempts: [after(5)],
    words: [met],
    cards: [card],
    handIns: [handIn],
    preferences: { size: 2 },
  });
});

test('where nothing more can be written, what is held and what was written down are taken out', async () => {
  disk.fails = (operation) => operation === 'put';
  const before = await openPage();
  await before.putAttempt(after(2));
  const page = await openPage();
  await page.addCards([card]);
  const found = await page.everything();
  expect(found?.isWhole).toBe(true);
  expect(found?.backup.attempts).toEqual([after(2)]);
  expect(found?.backup.cards).toEqual([card]);
  expect(found?.backup).not.toHaveProperty('preferences');
});

test.each<Name>(['attempts', 'words', 'cards', 'handIns'])(
  'nothing is taken out where %s can’t be read',
  async (name) => {
    const page = await openPage();
    await page.putAttempt(after(5));
    disk.fails = (operation, of) => operation === 'getAll' && of === name;
    expect(await page.everything()).toBeUndefined();
  },
);

test('where there is no database, what this visit holds is taken out, and no more is claimed', async () => {
  disk.opens = false;
  const page = await openPage();
  expect(await page.everything()).toBeUndefined();
  await page.putAttempt(after(2));
  const found = await page.everything();
  expect(found?.isWhole).toBe(false);
  expect(found?.backup.attempts).toEqual([after(2)]);
});
