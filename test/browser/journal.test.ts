import { beforeEach, describe, expect, test } from 'vitest';
import { disk } from './database.ts';
import { after } from './learner.ts';
import { newBrowser, openPage } from './page.ts';

beforeEach(newBrowser);

describe('what a page wrote down as it went', () => {
  /** A page that went before its answers were kept, and the next one, on a disk that is full since. */
  async function next() {
    const page = await openPage();
    await page.putAttempt(after(1));
    await page.putAttempt(after(5, 'old'));
    disk.fails = (operation) => operation === 'put';
    await page.putAttempt(after(2));
    return openPage();
  }

  test('is shown with all that is kept, where it can’t be kept itself', async () => {
    const page = await next();
    expect(await page.listAttempts()).toMatchObject([after(2), after(5, 'old')]);
    expect((await page.listDigests()).map(({ answered }) => answered).sort()).toEqual([2, 5]);
    expect((await page.recentPast()).summary.attempts).toBe(1);
    expect(page.isRefused()).toBe(true);
    expect(await (await openPage()).listAttempts()).toMatchObject([after(2), after(5, 'old')]);
  });

  test('is in the summary of the first page that reads it', async () => {
    const page = await next();
    const { recent } = await page.recentPast();
    expect(recent.map(({ answered }) => answered).sort()).toEqual([2, 5]);
  });

  test('is kept when there is room again', async () => {
    const page = await next();
    await page.listAttempts();
    disk.fails = () => false;
    await page.listWords();
    expect(disk.all('attempts')).toMatchObject({ one: after(2) });
    expect(page.isRefused()).toBe(false);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('journal/'))).toEqual([]);
  });

  test('is not shown over what has gone on elsewhere', async () => {
    const page = await next();
    const elsewhere = { ...after(3), revision: 7 };
    disk.stores.attempts.set('one', elsewhere);
    expect(await page.getAttempt('one')).toEqual(elsewhere);
  });

  test('is erased with everything', async () => {
    const page = await next();
    const all = await page.eraseEverything();
    expect(all?.kept.attempts).toMatchObject([after(2), after(5, 'old')]);
    expect([disk.all('attempts'), disk.all('digests')]).toEqual([{}, {}]);
    expect(await (await openPage()).listAttempts()).toEqual([]);
  });
});
