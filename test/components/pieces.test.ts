import { describe, expect, test } from 'vitest';
import { groupBlocks, runsOf } from '../../src/lib/components/pieces.ts';
import type { Highlight } from '../../src/lib/components/pieces.ts';
import type { Block, Mark, Span } from '../../src/lib/text.ts';

const text = 'Elle a dit oui, puis non.';
const all = { start: 0, end: text.length };
const span = (part: string): Span => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});
const evidence = (part: string): Highlight => ({ kind: 'evidence', ...span(part) });
const mark = (kind: 'emphasis' | 'strong' | 'code', part: string): Mark => ({
  kind,
  ...span(part),
});
const link = (part: string): Mark => ({ kind: 'link', href: '/x', ...span(part) });

/** A readable picture of the pieces: `(link)`, `*emphasis*`, `[evidence]`, `<chosen>`. */
const draw = (marks: Mark[], highlights: Highlight[] = [], block: Span = all) =>
  runsOf(text, block, marks, highlights)
    .map(({ href, pieces }) => {
      const inside = pieces
        .map((piece) => {
          const shown = piece.emphasis ? `*${piece.text}*` : piece.text;
          if (piece.highlight === 'evidence') return `[${shown}]`;
          return piece.highlight === 'chosen' ? `<${shown}>` : shown;
        })
        .join('');
      return href === undefined ? inside : `(${inside})`;
    })
    .join('');

describe('runsOf', () => {
  test.each<[string, string, Mark[], Highlight[]]>([
    ['a text without marks is one piece', 'Elle a dit oui, puis non.', [], []],
    ['a mark is a piece of its own', 'Elle a dit *oui*, puis non.', [mark('emphasis', 'oui')], []],
    [
      'a highlight may cross a mark',
      'Elle [a ][*dit*]* oui*, puis non.',
      [mark('emphasis', 'dit oui')],
      [evidence('a dit')],
    ],
    [
      'a highlight does not tear a link',
      'Elle a [dit ]([oui], puis) non.',
      [link('oui, puis')],
      [evidence('dit oui')],
    ],
    [
      'neighbouring links stay apart',
      'Elle a (dit)( oui), puis non.',
      [link('dit'), { ...link(' oui') }],
      [],
    ],
    [
      'evidence wins over a chosen passage',
      'Elle <a >[dit]< oui>, puis non.',
      [],
      [{ kind: 'chosen', ...span('a dit oui') }, evidence('dit')],
    ],
    [
      'an empty highlight changes nothing',
      'Elle a dit oui, puis non.',
      [],
      [{ kind: 'evidence', start: 4, end: 4 }],
    ],
  ])('%s', (_, expected, marks, highlights) => {
    expect(draw(marks, highlights)).toBe(expected);
  });

  test('marks are clipped to the block', () => {
    expect(draw([link('dit oui, puis')], [evidence('Elle a dit')], span('a dit oui'))).toBe(
      '[a ]([dit] oui)',
    );
  });

  test('all kinds of marks can lie over each other', () => {
    const [run] = runsOf(text, span('oui'), [mark('strong', 'oui'), mark('code', 'oui')]);
    expect(run?.pieces).toEqual([
      { ...span('oui'), text: 'oui', emphasis: false, strong: true, code: true },
    ]);
  });
});

test('list items that follow each other make one group', () => {
  const block = (kind: Block['kind'], start: number): Block => ({ kind, start, end: start + 1 });
  const kinds = [
    'title',
    'item',
    'item',
    'paragraph',
    'paragraph',
    'item',
    'quote',
    'quote',
  ] as const;
  const groups = groupBlocks(kinds.map((kind, index) => block(kind, index * 2)));
  expect(groups.map(({ kind, blocks }) => `${kind} ${blocks.length}`)).toEqual([
    'title 1',
    'item 2',
    'paragraph 1',
    'paragraph 1',
    'item 1',
    'quote 2',
  ]);
});

test('a numbered list and one without numbers stay apart', () => {
  const item = (number?: number): Block => ({
    kind: 'item',
    start: 0,
    end: 1,
    ...(number !== undefined && { number }),
  });
  const groups = groupBlocks([item(), item(1), item(2), item(1), item()]);
  expect(groups.map(({ blocks }) => blocks.map(({ number }) => number))).toEqual([
    [undefined],
    [1, 2],
    [1],
    [undefined],
  ]);
});
