import { expect, test } from 'vitest';
import { moved, moveOf } from '../../../src/routes/quiz/[slug]/reading/moves.ts';

const text = 'Un titre\n\nLe pont ferme. Il rouvre.\n\nAnne Roy se tait.';
const spans = (pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length] as const);
const words = {
  words: spans(/\p{L}+/gu).map(([start, end]) => [start, end, 0] as const),
  sentences: spans(/[^\s.][^.\n]*\.?/g),
};
const blocks = spans(/.+/g).map(([start, end]) => ({ start, end }));
const word = (index: number) => text.slice(...(words.words[index]?.slice(0, 2) ?? []));
const from = (written: string) => words.words.findIndex((_, index) => word(index) === written);

test.each([
  ['ArrowRight', 'pont', 'ferme'],
  ['ArrowLeft', 'pont', 'Le'],
  ['ArrowLeft', 'Un', 'Un'],
  ['ArrowRight', 'tait', 'tait'],
  ['ArrowDown', 'pont', 'Il'],
  ['ArrowDown', 'rouvre', 'Anne'],
  ['ArrowUp', 'rouvre', 'Il'],
  ['ArrowUp', 'Il', 'Le'],
  ['Control+ArrowRight', 'Un', 'Le'],
  ['Control+ArrowLeft', 'Le', 'Un'],
  ['Control+ArrowDown', 'pont', 'Anne'],
  ['Control+ArrowUp', 'rouvre', 'Le'],
  ['Home', 'rouvre', 'Le'],
  ['Home', 'Le', 'Le'],
  ['End', 'Le', 'rouvre'],
  ['End', 'se', 'tait'],
])('%s leads from « %s » to « %s »', (move, start, end) => {
  expect(word(moved(move, from(start), words, blocks))).toBe(end);
});

test('only keys that lead somewhere are moves', () => {
  expect(moveOf({ key: 'ArrowUp', ctrlKey: true })).toBe('Control+ArrowUp');
  expect(moveOf({ key: 'Home', ctrlKey: true })).toBeUndefined();
  expect(moveOf({ key: 'a', ctrlKey: false })).toBeUndefined();
});
