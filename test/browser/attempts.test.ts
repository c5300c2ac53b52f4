import { beforeEach, expect, test } from 'vitest';
import { disk } from './database.ts';
import { after } from './learner.ts';
import { newBrowser, openPage } from './page.ts';

beforeEach(newBrowser);

test('an erased attempt is brought back as another page had written it last', async () => {
  const page = await openPage();
  await page.putAttempt(after(1));
  disk.before = () => disk.stores.attempts.set('one', { ...after(2), revision: 1 });
  const gone = await page.deleteAttempt('one');
  expect(disk.all('attempts')).toEqual({});
  if (gone) await page.restoreAttempt(gone);
  expect(await page.getAttempt('one')).toMatchObject(after(2));
});
