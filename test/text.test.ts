import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contains, overlaps, slice, splitBlocks, trimSpan } from '../src/lib/text.ts';

describe('splitBlocks', () => {
  test.each<[string, string, string[]]>([
    ['a blank line parts paragraphs', 'Un.\n\nDeux.', ['Un.', 'Deux.']],
    ['so do several', 'Un.\n\n\n\nDeux.', ['Un.', 'Deux.']],
    ['a blank line may hold spaces', 'Un.\n \t \nDeux.', ['Un.', 'Deux.']],
    ['CRLF ends a line too', 'Un.\r\n\r\nDeux.\r\n', ['Un.', 'Deux.']],
    ['a wrapped paragraph stays one', 'Un\ndeux.\n\nTrois.', ['Un\ndeux.', 'Trois.']],
    ['so does one wrapped with CRLF', 'Un\r\ndeux.\r\n\r\nTrois.', ['Un\r\ndeux.', 'Trois.']],
    ['without blank lines each line is one', 'Un.\nDeux.\r\nTrois.', ['Un.', 'Deux.', 'Trois.']],
    ['white space at the ends is left out', '\n\n  Un. \n\n', ['Un.']],
    ['no-break spaces at the ends too', '\u00a0Un.\u202f\n\nDeux.', ['Un.', 'Deux.']],
    ['nothing gives nothing', '', []],
    ['white space gives nothing', ' \n\n\t\r\n ', []],
  ])('%s', (_, text, expected) => {
    const blocks = splitBlocks(text);
    expect(blocks.map((block) => slice(text, block))).toEqual(expected);
    expect(blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
  });

  it('leaves no character but white space outside, whatever the text', () => {
    const lines = fc.array(fc.oneof(fc.string(), fc.constantFrom('\n', '\r\n', '\n\n', ' ', 'a')));
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const block of splitBlocks(text)) {
          expect(text.slice(end, block.start).trim()).toBe('');
          expect(slice(text, block)).toBe(slice(text, block).trim());
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});

test.each([
  ['  mot ', 'mot'],
  ['\u00a0mot\u202f', 'mot'],
  ['un mot', 'un mot'],
  ['\r\nmot\n', 'mot'],
  ['   ', ''],
  ['', ''],
])('trimSpan of %j covers %j', (text, expected) => {
  expect(slice(text, trimSpan(text, { start: 0, end: text.length }))).toBe(expected);
});

test('trimSpan looks at nothing outside the span', () => {
  expect(trimSpan('a b c', { start: 1, end: 4 })).toEqual({ start: 2, end: 3 });
});

test.each([
  [{ start: 2, end: 4 }, true, true],
  [{ start: 2, end: 3 }, true, true],
  [{ start: 1, end: 4 }, false, true],
  [{ start: 3, end: 5 }, false, true],
  [{ start: 0, end: 2 }, false, false],
  [{ start: 4, end: 6 }, false, false],
])('the span 2 to 4 and %j: contains %s, overlaps %s', (other, contained, overlapping) => {
  const span = { start: 2, end: 4 };
  expect(contains(span, other)).toBe(contained);
  expect(overlaps(span, other)).toBe(overlapping);
  expect(overlaps(other, span)).toBe(overlapping);
});
