/** Cuts a text with marks and highlights into pieces that can be set one after another. */
import { contains, overlaps, slice } from '../text.ts';
import type { Block, Mark, Span } from '../text.ts';
import { spaced } from './spacing.ts';

/**
 * Why a passage stands out: it proves the key, the learner chose it, a hint points at it; or it is covered,
 * since a question asks for it.
 */
export type Highlight = Span & { readonly kind: 'covered' | 'evidence' | 'chosen' | 'hint' };

/** A run of characters that all look the same. */
export type Piece = Span & {
  readonly text: string;
  readonly emphasis: boolean;
  readonly strong: boolean;
  readonly code: boolean;
  /** Where several meet, the first of these wins: covered, evidence, chosen, hint. */
  readonly highlight?: Highlight['kind'];
};

/** Neighbouring pieces of the same link, or of no link: a highlight must not tear a link in two. */
export type Run = { readonly href?: string; readonly pieces: readonly Piece[] };

/** The block's characters, all of them once and in order; spaces as French typography wants them shown. */
export function runsOf(
  text: string,
  block: Span,
  marks: readonly Mark[],
  highlights: readonly Highlight[] = [],
): Run[] {
  const layers = [...marks, ...highlights].filter((layer) => overlaps(layer, block));
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of layers) {
    cuts.add(Math.max(start, block.start));
    cuts.add(Math.min(end, block.end));
  }
  const shown = spaced(slice(text, block));
  const runs: { href?: string; mark?: Mark; pieces: Piece[] }[] = [];
  const sorted = [...cuts].sort((a, b) => a - b);
  for (const [index, end] of sorted.entries()) {
    const start = sorted[index - 1];
    if (start === undefined) continue;
    const over = layers.filter((layer) => contains(layer, { start, end }));
    const link = over.find((layer) => layer.kind === 'link');
    const piece = pieceOf(
      { start, end },
      shown.slice(start - block.start, end - block.start),
      over,
    );
    const last = runs.at(-1);
    if (last && last.mark === link) last.pieces.push(piece);
    else runs.push({ ...(link && { href: link.href, mark: link }), pieces: [piece] });
  }
  return runs.map(({ href, pieces }) => (href === undefined ? { pieces } : { href, pieces }));
}

function pieceOf(span: Span, text: string, over: readonly (Mark | Highlight)[]): Piece {
  const kinds = new Set<string>(over.map(({ kind }) => kind));
  const highlight = (['covered', 'evidence', 'chosen', 'hint'] as const).find((kind) =>
    kinds.has(kind),
  );
  return {
    ...span,
    text,
    emphasis: kinds.has('emphasis'),
    strong: kinds.has('strong'),
    code: kinds.has('code'),
    ...(highlight && { highlight }),
  };
}

/** Blocks as they are set: list items that follow each other are one list, lines of a quote one quote. */
export type BlockGroup = { readonly kind: Block['kind']; readonly blocks: readonly Block[] };

export function groupBlocks(blocks: readonly Block[]): BlockGroup[] {
  const groups: { kind: Block['kind']; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && joins(last.blocks.at(-1), block)) last.blocks.push(block);
    else groups.push({ kind: block.kind, blocks: [block] });
  }
  return groups;
}

/** A numbered list goes on with the next number, and never into one without. */
function joins(before: Block | undefined, block: Block): boolean {
  if (before?.kind !== block.kind) return false;
  if (block.kind !== 'item') return block.kind === 'quote';
  return block.number === (before.number === undefined ? undefined : before.number + 1);
}
