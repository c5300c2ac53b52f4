import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { word } from '../exchange/learner.ts';
import { disk, names, type Operation, type Name } from './database.ts';
import { after, card, handIn, lookUpAgain } from './learner.ts';
import { newBrowser, openPage } from './page.ts';

beforeEach(newBrowser);
afterEach(() => vi.unstubAllGlobals());

const onDisk = () => Object.fromEntries(names.map((name) => [name, disk.all(name)]));

/** A page in whose browser something of everything is kept, and one more word and attempt are held. */
async function used() {
  const page = await openPage();
  await page.putAttempt(after(5));
  await page.changeWord(word.id, lookUpAgain);
  await page.addCards([card]);
  await page.putHandIns([handIn]);
  localStorage.setItem('draft/one', 'half an answer');
  localStorage.setItem('preferences', '{"size":2}');
  return page;
}

async function withMoreHeld() {
  const page = await used();
  disk.fails = (operation) => operation === 'put';
  await page.changeWord('VERB vendre', (known) => ({ ...lookUpAgain(known), id: 'VERB vendre' }));
  await page.putAttempt(after(2, 'two'));
  return page;
}

describe('everything', () => {
  test('is erased, what is held too, and comes back', async () => {
    const page = await withMoreHeld();
    const all = await page.eraseEverything();
    expect(onDisk()).toEqual(Object.fromEntries(names.map((name) => [name, {}])));
    expect(page.isHolding()).toBe(false);
    expect(Object.keys(localStorage).sort()).toEqual(['database', 'preferences']);
    expect(all?.kept.attempts.map(({ id }) => id).sort()).toEqual(['one', 'two']);
    disk.fails = () => false;
    if (all) await page.restoreEverything(all);
    expect(Object.keys(disk.all('attempts')).sort()).toEqual(['one', 'two']);
    expect(Object.keys(disk.all('words')).sort()).toEqual([word.id, 'VERB vendre'].sort());
    expect(disk.all('cards')).toEqual({ [card.id]: card });
    expect(disk.all('handIns')).toEqual({ [handIn.id]: handIn });
    expect(localStorage.getItem('draft/one')).toBe('half an answer');
  });

  test('is held where it is to come back and the database refuses, until it takes it', async () => {
    const page = await used();
    const all = await page.eraseEverything();
    disk.fails = (operation) => operation === 'put';
    if (all) await page.restoreEverything(all);
    expect(await page.listAttempts()).toMatchObject([after(5)]);
    expect(page.isRefused()).toBe(true);
    disk.fails = () => false;
    expect(await page.listHandIns()).toEqual([handIn]);
    expect(disk.all('attempts')).toEqual({ one: { ...after(5), revision: 0 } });
    expect(disk.all('words')).toHaveProperty([word.id]);
    expect(disk.all('cards')).toHaveProperty([card.id]);
    expect(page.isRefused()).toBe(false);
  });

  test('is erased with what a page wrote down as it went', async () => {
    const page = await used();
    disk.fails = (operation) => operation === 'put';
    await page.putAttempt(after(1, 'three'));
    disk.fails = () => false;
    const next = await openPage();
    const all = await next.eraseEverything();
    expect(all?.kept.attempts.map(({ id }) => id).sort()).toEqual(['one', 'three']);
    expect(await (await openPage()).listAttempts()).toEqual([]);
  });

  test.each<[Operation, Name]>([
    ['getAll', 'attempts'],
    ['getAll', 'handIns'],
    ['getAll', 'words'],
    ['clear', 'attempts'],
    ['clear', 'summaries'],
    ['clear', 'handIns'],
  ])('stays as it was where %s fails in %s', async (operation, name) => {
    const page = await withMoreHeld();
    const before = onDisk();
    const local = JSON.stringify(localStorage);
    disk.fails = (one, of) => one === 'put' || (one === operation && of === name);
    expect(await page.eraseEverything()).toBeUndefined();
    expect(onDisk()).toEqual(before);
    expect(JSON.stringify(localStorage)).toBe(local);
    expect([...page.unwritten.words.keys()]).toEqual(['VERB vendre']);
    expect([...page.unwritten.attempts.keys()]).toEqual(['two']);
  });

  test.each([
    ['this browser had it open before', () => undefined],
    [
      'the browser names it',
      () => {
        localStorage.removeItem('database');
        const databases = () => Promise.resolve([{ name: 'qui-dit-quoi', version: 6 }]);
        vi.stubGlobal('indexedDB', { databases });
      },
    ],
  ])('stays as it was where the database can’t be opened, and %s', async (_, forget) => {
    await used();
    const before = onDisk();
    forget();
    disk.opens = false;
    const page = await openPage();
    await page.putAttempt(after(2, 'two'));
    expect(await page.eraseEverything()).toBeUndefined();
    expect(await page.everything()).toBeUndefined();
    expect(await page.deleteAttempt('two')).toBeUndefined();
    expect(onDisk()).toEqual(before);
    expect(await page.listAttempts()).toEqual([after(2, 'two')]);
  });

  test('is what this visit holds where there is no database', async () => {
    disk.opens = false;
    const page = await openPage();
    expect(await page.eraseEverything()).toBeUndefined();
    await page.putAttempt(after(2));
    const all = await page.eraseEverything();
    expect(all?.kept.attempts).toEqual([after(2)]);
    expect(await page.listAttempts()).toEqual([]);
    if (all) await page.restoreEverything(all);
    expect(await page.listAttempts()).toEqual([after(2)]);
  });
});
