/** Hostile texts: whatever means something in Markdown, and much that looks like it. */
import fc from 'fast-check';

const pieces = [
  ...['a', 'é', 'Non', 'mot', 'œuf', '1', '12.', '3)', '0', 'x', '\u{1F600}', '日本', 'ﬁ'],
  ...['*', '**', '_', '__', '_____', '`', '``', '~~~', '#', '###', '-', '+', '---', '=', '==', '>'],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '[x]',
    '[ ]',
    '- [x]',
    '[a](b)',
    '[1]:',
    '{',
    '}',
    '{a|b}',
    '|',
  ],
  ...['\\', '\\\\', '\\{', '<', '<b>', '</div>', '<!--', '-->', '&', '&amp;', '&nbsp;', '&#123;'],
  ...[
    '« ',
    ' »',
    '“',
    '”',
    '"',
    "'",
    '’',
    ':',
    ' : ',
    ',',
    ';',
    '!',
    '?',
    '.',
    '…',
    '$',
    '%',
    '@',
    '/',
  ],
  ...[
    'http://a.fr',
    'a@b.fr',
    'javascript:',
    '\u00A0',
    '\u202F',
    '\u00AD',
    'e\u0301',
    '## Questions',
  ],
  ...[' ', ' ', ' ', ' '],
];

const tidy = (s: string): string => s.replace(/[ \t\r\n]+/g, ' ').trim();

/** One line of text, never empty. */
export const line: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((parts) => tidy(parts.join('').replaceAll('\0', '')))
  .filter((text) => text !== '');

/** Some lines of text. */
export const lines = (separator: string) =>
  fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join(separator));
/** Paragraphs of some lines. */
export const remark = fc
  .array(lines('\n'), { minLength: 1, maxLength: 2 })
  .map((all) => all.join('\n\n'));
/** Addresses that may be linked to. */
export const href = fc.constantFrom('https://a.fr/b?c=(d)&e', '/images/x y.png', '#note', 'a_b*c*');
