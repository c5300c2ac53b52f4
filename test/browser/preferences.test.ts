import { beforeEach, expect, test } from 'vitest';
import { newBrowser, openPage } from './page.ts';

beforeEach(newBrowser);

test('preferences of another browser are taken where nobody has chosen any', async () => {
  const page = await openPage();
  expect(page.preferences.adopt({ size: 3, rate: 0.75 })).toBe(true);
  const next = await openPage();
  next.preferences.load();
  expect(next.preferences.current).toMatchObject({ size: 3, rate: 0.75, mode: 'practice' });
});

test('preferences that were chosen here stay', async () => {
  const page = await openPage();
  page.preferences.change({ numbers: true });
  expect(page.preferences.adopt({ size: 3, numbers: false })).toBe(false);
  page.preferences.load();
  expect(page.preferences.current).toMatchObject({ size: 0, numbers: true });
});
