import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize, type TokenKind } from '../../src/lib/french/tokens.ts';
import { slice } from '../../src/lib/text.ts';

/** The tokens with a bar between each two. */
const bars = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join('|');

describe('an elided word is a token of its own', () => {
  test.each([
    ['l’école', 'l’|école'],
    ["l'école", "l'|école"],
    ['L’Oréal', 'L’|Oréal'],
    ['S’il', 'S’|il'],
    ['qu’on', 'qu’|on'],
    ['jusqu’à', 'jusqu’|à'],
    ['lorsqu’elle', 'lorsqu’|elle'],
    ['d’aujourd’hui', 'd’|aujourd’hui'],
    ['qu’“il', 'qu’|“|il'],
    ['l’«\u00a0école\u00a0»', 'l’|«|école|»'],
    ['l’e\u0301te\u0301', 'l’|e\u0301te\u0301'],
  ])('%s', (text, expected) => {
    expect(bars(text)).toBe(expected);
  });
});

describe('an apostrophe that elides nothing stays inside its word', () => {
  test.each(['aujourd’hui', "aujourd'hui", 'quelqu’un', 'presqu’île', 'O’Brien', 'D’Artagnan'])(
    '%s',
    (text) => {
      expect(bars(text)).toBe(text);
    },
  );
});

describe('a clitic behind its verb is a token of its own', () => {
  test.each([
    ['dit-elle', 'dit|-elle'],
    ['a-t-il', 'a|-t-il'],
    ['parle\u2011t\u2011on', 'parle|\u2011t\u2011on'],
    ['n’y a-t-il', 'n’|y|a|-t-il'],
    ['est-ce', 'est|-ce'],
    ['vas-y', 'vas|-y'],
    ['donne-le-moi', 'donne|-le|-moi'],
  ])('%s', (text, expected) => {
    expect(bars(text)).toBe(expected);
  });
});

describe('a hyphen inside one word stays', () => {
  test.each([
    'porte-parole',
    'celui-ci',
    'moi-même',
    'rendez-vous',
    'peut-être',
    'c’est-à-dire',
    'chef-d’œuvre',
    'dix-sept',
    'Saint-Denis',
    'Covid-19',
  ])('%s', (text) => {
    expect(bars(text)).toBe(text);
  });
});

describe('the full stop of an abbreviation belongs to it', () => {
  test.each([
    ['M. Petit', 'M.|Petit'],
    ['MM. Roy et Petit', 'MM.|Roy|et|Petit'],
    ['av. J.-C.', 'av.|J.-C.'],
    ['V. Sapounov', 'V.|Sapounov'],
    ['l’U.R.S.S.', 'l’|U.R.S.S.'],
    ['p. 12', 'p.|12'],
    ['J. R. R. Tolkien', 'J.|R.|R.|Tolkien'],
    ['le lait, etc.', 'le|lait|,|etc.'],
  ])('%s', (text, expected) => {
    expect(bars(text)).toBe(expected);
  });
});

describe('any other full stop is a token of its own', () => {
  test.each([
    ['Il arrive. Le', 'Il|arrive|.|Le'],
    ['en 2017. Elle', 'en|2017|.|Elle'],
    ['le plan B. Il', 'le|plan|B|.|Il'],
  ])('%s', (text, expected) => {
    expect(bars(text)).toBe(expected);
  });
});

describe('a number is one token, whatever parts its digits', () => {
  test.each([
    ['4 000 euros', '4 000|euros'],
    ['4\u00a0000 euros', '4\u00a0000|euros'],
    ['4\u202f000,5 euros', '4\u202f000,5|euros'],
    ['1.234.567', '1.234.567'],
    ['2021 2 000', '2021|2 000'],
    ['20\u202f%', '20|%'],
    ['14h05', '14|h|05'],
    ['2022-2023', '2022-2023'],
    ['10-12h', '10|-|12|h'],
    ['n° 5', 'n°|5'],
    ['le XXe siècle', 'le|XXe|siècle'],
    ['le 1er mai', 'le|1er|mai'],
  ])('%s', (text, expected) => {
    expect(bars(text)).toBe(expected);
  });
});

describe('every token has its kind', () => {
  test.each<[string, TokenKind]>([
    ['mondialisation', 'word'],
    ['e\u0301cole', 'word'],
    ['pro\u00admesse', 'word'],
    ['3,5', 'number'],
    ['2e', 'number'],
    ['https://www.exemple.fr/a-b?c=d', 'address'],
    ['contact@exemple.fr', 'address'],
    ['…', 'punctuation'],
    ['...', 'punctuation'],
    ['[…]', 'punctuation'],
    ['(...)', 'punctuation'],
    ['»', 'punctuation'],
    ['€', 'symbol'],
    ['🙂', 'symbol'],
    ['🇫🇷', 'symbol'],
    ['👩‍🚒', 'symbol'],
  ])('%s is one %s', (text, kind) => {
    expect(tokenize(text)).toEqual([{ start: 0, end: text.length, text, kind }]);
  });
});

test('a single mark that closes is no elision', () => {
  expect(bars("Il répond 'non' hier")).toBe("Il|répond|'|non|'|hier");
});

test('an address ends before the punctuation of its sentence', () => {
  expect(bars('(Voir https://exemple.fr/page.)')).toBe('(|Voir|https://exemple.fr/page|.|)');
});

test('only the tokens of the span are given, at their place in the whole text', () => {
  const text = 'Un deux trois.';
  expect(tokenize(text, { start: 3, end: 7 })).toEqual([
    { start: 3, end: 7, text: 'deux', kind: 'word' },
  ]);
});

test('no token reaches into the next line', () => {
  expect(bars('Suite [\n…] ici (\n...)')).toBe('Suite|[|…|]|ici|(|...|)');
});

const pieces = fc.constantFrom(
  ...["l'", 'l’', 'qu’', '-t-il', '-', '.', '…', '« ', ' »', '“', '4 000', 'M.', 'J.', 'XXe'],
  ...['e\u0301', '\u0301', '\u00ad', '🙂', '\ud83d', 'www.', '@', ' ', '\u202f', '\n', '[', ']'],
);

test('tokens stand in order, apart, and over every character but white space, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), pieces)), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const token of tokenize(text)) {
        expect(token.end).toBeGreaterThan(token.start);
        expect(slice(text, token)).toBe(token.text);
        expect(text.slice(end, token.start)).toMatch(/^\s*$/);
        end = token.end;
      }
      expect(text.slice(end)).toMatch(/^\s*$/);
    }),
  );
});
