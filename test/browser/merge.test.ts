import { beforeEach, expect, test } from 'vitest';
import { nothing } from '../../src/lib/browser/everything.ts';
import { word } from '../exchange/learner.ts';
import { disk } from './database.ts';
import { after, card, handIn } from './learner.ts';
import { newBrowser, openPage } from './page.ts';

beforeEach(newBrowser);

test('what a page wrote down as it went is there before something is merged', async () => {
  disk.fails = (operation) => operation === 'put';
  await (await openPage()).putAttempt(after(5));
  disk.fails = () => false;
  const page = await openPage();
  const merged = await page.merge({ ...nothing, attempts: [after(2)] });
  expect(merged).toEqual({ added: 0, updated: 0, same: 1 });
  expect(disk.all('attempts')).toEqual({ one: { ...after(5), revision: 0 } });
});

test('results that were handed in are merged by their ids', async () => {
  const page = await openPage();
  await page.putHandIns([handIn]);
  const other = { ...handIn, id: 'other' };
  const merged = await page.merge({ ...nothing, handIns: [{ ...handIn, name: 'x' }, other] });
  expect(merged).toEqual({ added: 1, updated: 0, same: 1 });
  expect(disk.all('handIns')).toEqual({ [handIn.id]: handIn, other });
});

test('nothing is merged where one record is refused', async () => {
  const page = await openPage();
  disk.fails = (operation, name) => operation === 'put' && name === 'handIns';
  const all = { attempts: [after(5)], words: [word], cards: [card], handIns: [handIn] };
  expect(await page.merge(all)).toBeUndefined();
  expect([disk.all('attempts'), disk.all('digests'), disk.all('words')]).toEqual([{}, {}, {}]);
});

test.each(['__proto__', 'constructor', 'toString'])('an attempt may be called %s', async (id) => {
  const page = await openPage();
  await page.merge({ ...nothing, attempts: [after(5, id)] });
  await page.merge({ ...nothing, attempts: [after(5)] });
  expect((await page.listDigests()).map((digest) => digest.id).sort()).toEqual([id, 'one'].sort());
  await page.deleteAttempt(id);
  expect((await page.listDigests()).map((digest) => digest.id)).toEqual(['one']);
});

test('an attempt counts once, in whatever month its versions began', async () => {
  const page = await openPage();
  const begun = { ...after(2), startedAt: Date.UTC(2025, 3, 1) };
  await page.merge({ ...nothing, attempts: [begun, after(5)] });
  expect((await page.listDigests()).map(({ answered }) => answered)).toEqual([5]);
  await page.merge({ ...nothing, attempts: [{ ...begun, id: 'two' }] });
  await page.merge({ ...nothing, attempts: [after(5, 'two')] });
  expect((await page.listDigests()).map(({ answered }) => answered)).toEqual([5, 5]);
});
