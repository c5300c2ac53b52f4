import { describe, expect, test } from 'vitest';
import { isRunningText, parseArticle } from '../../src/lib/article/article.ts';
import { type Block, type BlockKind, slice, splitBlocks } from '../../src/lib/text.ts';

/** The kind and text of each block of a bare text. */
function kinds(text: string): [BlockKind, string][] {
  const { blocks } = parseArticle({ text, blocks: splitBlocks(text), marks: [] });
  return blocks.map((block) => [block.kind, slice(text, block)]);
}

const title = 'Le pont de la ville ferme';
const running = 'Le pont ferme lundi pour un an. Le maire l’a annoncé hier.';

describe('the first block that ends like no sentence is the title', () => {
  test.each<[string, string[], BlockKind[]]>([
    ['at the top', [title, running], ['title', 'paragraph']],
    ['behind a date line', ['20 septembre 2020', title, running], ['date', 'title', 'paragraph']],
    ['with a question mark', ['Le pont ferme-t-il ?', running], ['title', 'paragraph']],
    [
      'a later one is a heading',
      [title, 'Un an de travaux', running],
      ['title', 'heading', 'paragraph'],
    ],
    ['not behind running text', [running, 'Un an de travaux'], ['paragraph', 'heading']],
    ['not a sentence', ['Le pont ferme.', running], ['paragraph', 'paragraph']],
  ])('%s', (_, paragraphs, expected) => {
    expect(kinds(paragraphs.join('\n\n')).map(([kind]) => kind)).toEqual(expected);
  });
});

describe('a block in the running text is known by its words', () => {
  test.each<[BlockKind, string]>([
    ['date', '20 septembre 2020'],
    ['date', 'Publié le 3 mai 2021 à 14 h 05'],
    ['date', 'Mis à jour le lundi 1er mars 2021.'],
    ['related', 'A lire également : Le pont, dix ans après'],
    ['related', 'Lire aussi Le pont, dix ans après'],
    ['related', 'Sur le même sujet'],
    ['caption', 'Le maire visite le pont de la ville. Photo : PTI'],
    ['caption', 'Le maire visite le pont. (Crédit photo : A. Roy)'],
    ['caption', 'Le pont de la ville. © AFP'],
    ['byline', 'Par Jeanne Martin'],
    ['byline', 'Par Anne Roy et Jean Petit, à Nantes'],
    ['byline', 'Avec AFP'],
    ['caption', 'Le maire sur le pont Photo : A. Roy'],
    ['caption', 'Crédit photo : A. Roy'],
    ['paragraph', 'Par prudence, le pont est fermé. Les voitures font un détour.'],
    ['paragraph', 'Par Jeanne d’Arc, la ville fut sauvée.'],
    ['paragraph', 'Lire et écrire : voilà ce que veut cette école de la ville.'],
    ['paragraph', 'Le 20 septembre 2020, le pont a été fermé.'],
    ['paragraph', 'Sur la photo : rien, dit le maire. Il rit.'],
  ])('%s: %s', (kind, text) => {
    expect(kinds([title, running, text].join('\n\n')).at(-1)).toEqual([kind, text]);
  });
});

test('what stands twice is a caption the second time, whatever its apostrophes and spaces', () => {
  const once = "Le maire s'arrête sur le pont et parle avec les habitants.";
  const twice = 'Le maire s’arrête sur le pont  et parle avec les habitants.';
  expect(kinds([title, once, running, twice].join('\n\n')).map(([kind]) => kind)).toEqual([
    'title',
    'paragraph',
    'paragraph',
    'caption',
  ]);
});

test.each([
  ['12 mars 2017. – ', running],
  ['Paris, le 12 mars 2017 — ', running],
  ['lundi 13 mars 2017 : ', running],
])('a date that opens a paragraph is a block of its own: %s', (date, rest) => {
  expect(kinds(`${title}\n\n${date}${rest}`).slice(1)).toEqual([
    ['date', date.trim()],
    ['paragraph', rest],
  ]);
});

test('what the author marked stays as it is', () => {
  const text = 'Un titre\n\nPhoto : A. Roy\n\n20 septembre 2020';
  const marked: Block[] = splitBlocks(text).map((block, i) => ({
    ...block,
    kind: (['heading', 'quote', 'item'] as const)[i] ?? 'paragraph',
  }));
  expect(parseArticle({ text, blocks: marked, marks: [] }).blocks).toEqual(marked);
});

test.each<[BlockKind, boolean]>([
  ['paragraph', true],
  ['quote', true],
  ['item', true],
  ['title', false],
  ['heading', false],
  ['caption', false],
  ['date', false],
  ['byline', false],
  ['related', false],
])('a %s is running text: %s', (kind, expected) => {
  expect(isRunningText({ kind, start: 0, end: 1 })).toBe(expected);
});
