import { expect, test } from 'vitest';
import { proven } from '../../src/lib/generate/evidence.ts';
import { type Span, slice } from '../../src/lib/text.ts';
import { single } from '../quiz/sample.ts';
import { articleOf } from './article.ts';

const text = 'Il pleut. Anne Roy part à midi. Elle reviendra.\n\nPaul Lenoir reste.';
const span = (passage: string): Span => ({
  start: text.indexOf(passage),
  end: text.indexOf(passage) + passage.length,
});

test.each([
  ['a word', 'midi', 'Anne Roy part à midi.'],
  ['a whole sentence', 'Il pleut.', 'Il pleut.'],
  ['a passage over two sentences', 'à midi. Elle', 'Anne Roy part à midi. Elle reviendra.'],
  ['a passage over two paragraphs', 'Elle reviendra.\n\nPaul', 'Elle reviendra.\n\nPaul'],
])('shows %s in the sentences it stands in', (_, passage, expected) => {
  const { evidence } = proven(articleOf(text), { ...single, evidence: span(passage) });
  expect(evidence?.sentence && slice(text, evidence.sentence)).toBe(expected);
});
