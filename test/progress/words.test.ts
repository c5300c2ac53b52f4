import { expect, test } from 'vitest';
import { lookUp, type Meeting } from '../../src/lib/progress/words.ts';

const meeting: Meeting = {
  id: 'VERB racheter',
  headword: 'racheter',
  category: 'VERB',
  quiz: 'tiktok',
  title: 'TikTok',
  sentence: 'Il rachète tout.',
  start: 3,
  end: 10,
};

test('a word is new at its first look-up, and counts the others', () => {
  const once = lookUp(undefined, meeting, 10);
  expect(once).toMatchObject({ lookups: 1, firstAt: 10, lastAt: 10, collected: false });
  const again = lookUp({ ...once, collected: true }, { ...meeting, quiz: 'autre' }, 20);
  expect(again).toMatchObject({
    lookups: 2,
    firstAt: 10,
    lastAt: 20,
    collected: true,
    quiz: 'autre',
  });
});
