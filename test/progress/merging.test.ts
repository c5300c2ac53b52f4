import { describe, expect, test } from 'vitest';
import { review } from '../../src/lib/progress/cards.ts';
import { laterAttempt } from '../../src/lib/progress/later-attempt.ts';
import { laterCard, mergedWord } from '../../src/lib/progress/merging.ts';
import { collect, lookUp } from '../../src/lib/progress/words.ts';
import { attempt, cards, start, word } from '../exchange/learner.ts';

test('of an attempt the version that went further counts', () => {
  const { finishedAt, ...open } = attempt;
  expect(finishedAt).toBeDefined();
  const begun = { ...open, responses: attempt.responses.slice(0, 1) };
  expect(laterAttempt(begun, attempt)).toBe(attempt);
  expect(laterAttempt(attempt, begun)).toBe(attempt);
});

test('of a card the version that was asked last counts', () => {
  const [card] = cards;
  if (!card) throw new Error('there is one');
  const later = review(card, 'good', start + 100_000);
  expect(laterCard(card, later)).toBe(later);
  expect(laterCard(later, card)).toBe(later);
});

describe('a word', () => {
  test('has the most look-ups, the first time and the last', () => {
    const other = { ...word, lookups: 5, firstAt: 1, lastAt: 2 };
    expect(mergedWord(word, other)).toEqual({ ...word, lookups: 5, firstAt: 1 });
    expect(mergedWord(word, word)).toBe(word);
  });

  const taken = collect(word, true, start + 10);
  const out = collect(word, false, start + 20);
  const again = collect(word, true, start + 30);
  const looked = lookUp(out, word, start + 90_000);
  const unwanted = { ...word, collected: false };
  test.each([
    ['taken out since stays out', out, taken, false],
    ['put back since is back', out, again, true],
    ['taken out stays out where an undated record has it', out, word, false],
    ['is there where an undated record doesn’t have it', taken, unwanted, true],
    ['looked up later is as it was last wished', looked, again, true],
    ['of two undated records is there where one has it', unwanted, word, true],
  ])('%s', (_, one, other, collected) => {
    expect(mergedWord(one, other).collected).toBe(collected);
    expect(mergedWord(other, one).collected).toBe(collected);
    expect(mergedWord(mergedWord(one, other), one).collected).toBe(collected);
  });
});
