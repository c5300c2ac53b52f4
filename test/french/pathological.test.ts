import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagText } from '../../src/lib/french/tagged-text.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';
import { pathological } from './pathological.ts';

const lexicon = await loadLexicon();

/** Every character but white space is in exactly one token, and every token in one sentence. */
function expectTiles(text: string) {
  let end = 0;
  for (const sentence of tagText(text, { start: 0, end: text.length }, lexicon)) {
    expect(sentence.start).toBe(sentence.tokens[0]?.start);
    expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
    for (const token of sentence.tokens) {
      expect(text.slice(end, token.start)).toMatch(/^\s*$/);
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(token.end).toBeGreaterThan(token.start);
      end = token.end;
    }
  }
  expect(text.slice(end)).toMatch(/^\s*$/);
}

test.each(Object.entries(pathological))('%s are read, offset by offset', (_, text) => {
  expectTiles(text(1500));
});

test('any mixture of them and of arbitrary Unicode is read', () => {
  const piece = fc.oneof(
    fc.constantFrom(...Object.values(pathological).map((text) => text(12))),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), (parts) => expectTiles(parts.join(''))));
});
