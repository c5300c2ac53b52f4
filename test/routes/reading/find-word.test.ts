import { expect, test } from 'vitest';
import { readingAidsOf } from '../../../src/lib/article/reading-aids.ts';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { findTyped, wordsToFind } from '../../../src/routes/quiz/[slug]/reading/find-word.ts';
import { analysed } from '../../article/analysed.ts';

const text = 'Le titre\n\nLe maire a mis en place une réunion. La réunion gêne Paul Lenoir.';
const aids = readingAidsOf(analysed(text), await loadDictionary());
const words = wordsToFind(aids, text, undefined);

test('the list has each word once, in alphabetical order, and none without an explanation', () => {
  const listed = [...words.keys()];
  expect(listed).toEqual([...listed].sort((a, b) => a.localeCompare(b, 'fr')));
  expect(listed).toContain('mis en place');
  expect(listed).not.toContain('lenoir');
  expect(listed).not.toContain('le');
  expect(words.get('réunion')?.start).toBe(text.indexOf('réunion'));
});

test.each([
  ['réunion', 'réunion'],
  [' Reunion ', 'réunion'],
  ['mettre en place', 'mis en place'],
])('« %s » finds « %s »', (typed, written) => {
  const found = findTyped(words, typed);
  expect(found && text.slice(found.start, found.end)).toBe(written);
});

test('what is not there finds nothing', () => {
  expect(findTyped(words, 'bateau')).toBeUndefined();
  expect(findTyped(words, '  ')).toBeUndefined();
});

test('a word that a question covers is not given away', () => {
  const start = text.indexOf('maire');
  const covered = { start, end: start + 'maire'.length };
  expect(wordsToFind(aids, text, covered).has('maire')).toBe(false);
});
