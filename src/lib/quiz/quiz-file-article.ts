/** The article of a quiz file: Markdown's blocks as plain text with spans. */
import type { Block, BlockText } from '../text.ts';
import type { Blockquote, Image, List, Paragraph, RootContent } from 'mdast';
import {
  closeBlock,
  newDraft,
  openBlock,
  pushHtml,
  pushInline,
  pushText,
  type Draft,
} from './quiz-file-inline.ts';
import { isSitePath } from './links.ts';
import { spanOf, type Reader } from './quiz-file-markdown.ts';
import type { Origin } from './quiz-file-origins.ts';
import { reservedSection, textOf } from './quiz-file-sections.ts';

type Page = { readonly draft: Draft; readonly blocks: Block[] };
type BlockFacts = Omit<Block, 'start' | 'end'>;

/**
 * The article's text: blocks are parted by a blank line, list items that follow each other by a line end.
 * The first `#` heading is the title. Empty where there's no text.
 */
export function readArticle(
  reader: Reader,
  nodes: readonly RootContent[],
): { article: BlockText; origins: Origin[] } {
  const page: Page = { draft: newDraft(reader), blocks: [] };
  for (const node of nodes) readFlow(page, node, 'paragraph');
  const { text, marks, origins } = page.draft;
  return { article: { text, blocks: page.blocks, marks }, origins };
}

/** Adds a block, unless `content` has no text. */
function addBlock({ draft, blocks }: Page, facts: BlockFacts, content: () => void): void {
  const inList = facts.kind === 'item' && blocks.at(-1)?.kind === 'item';
  openBlock(draft, inList ? '\n' : '\n\n');
  content();
  const span = closeBlock(draft);
  if (span) blocks.push({ ...facts, ...span });
}

function readFlow(page: Page, node: RootContent, kind: 'paragraph' | 'quote'): void {
  const { draft } = page;
  switch (node.type) {
    case 'heading': {
      const first = node.depth === 1 && page.blocks.every((block) => block.kind !== 'title');
      // Within a list `## Questions` ends no article; a step deeper it wouldn't either.
      const depth = node.depth === 2 && reservedSection(textOf(node)) ? 3 : node.depth;
      const facts: BlockFacts = first
        ? { kind: 'title' }
        : { kind: 'heading', ...(depth !== 2 && { depth }) };
      addBlock(page, facts, () => pushInline(draft, node.children, ' '));
      break;
    }
    case 'paragraph':
      readParagraph(page, node, { kind });
      break;
    case 'blockquote':
      readQuote(page, node);
      break;
    case 'list':
      readList(page, node);
      break;
    case 'code':
      addBlock(page, { kind }, () => pushText(draft, node.value, spanOf(node)));
      break;
    case 'html':
      addBlock(page, { kind }, () => pushHtml(draft, node.value, spanOf(node)));
      break;
  }
}

function readQuote(page: Page, node: Blockquote): void {
  for (const child of node.children) readFlow(page, child, 'quote');
}

/** A paragraph; an image alone is its caption. */
function readParagraph(page: Page, node: Paragraph, facts: BlockFacts): void {
  const [only] = node.children;
  if (only?.type === 'image' && node.children.length === 1) readImage(page, only);
  else addBlock(page, facts, () => pushInline(page.draft, node.children, '\n'));
}

/** The caption is the image's description; its title, where there's one, is a second line. */
function readImage(page: Page, node: Image): void {
  const { report } = page.draft.reader;
  const span = spanOf(node);
  const onSite = node.url !== '' && isSitePath(node.url);
  if (node.url !== '' && !onSite)
    report(
      'image-elsewhere',
      span,
      `The image “${node.url}” is on another site and is not shown.`,
      'Put the image in static/ and write its path, such as /images/plage.webp.',
    );
  const lines = [node.alt, node.title].map(
    (line) => line?.replace(/[ \t\r\n]+/g, ' ').trim() ?? '',
  );
  const written = lines.filter((line) => line !== '');
  if (written.length === 0)
    report(
      'image-without-text',
      span,
      'An image without a description is left out.',
      'Describe the image between the brackets: ![La plage après la tempête](/images/plage.webp)',
    );
  addBlock(page, { kind: 'caption', ...(onSite && { image: node.url }) }, () => {
    for (const [index, line] of written.entries()) {
      if (index > 0) page.draft.own += '\n';
      pushText(page.draft, line, span);
    }
  });
}

function readList(page: Page, node: List): void {
  for (const [index, item] of node.children.entries()) {
    if (typeof item.checked === 'boolean')
      page.draft.reader.report(
        'options-in-article',
        spanOf(item),
        'A box to tick stands in the article, where it means nothing.',
        'Put the options of a question under its ### heading, after ## Questions.',
      );
    const number = node.ordered ? (node.start ?? 1) + index : undefined;
    for (const [place, child] of item.children.entries()) {
      const first = place === 0 && child.type === 'paragraph';
      if (first)
        readParagraph(page, child, { kind: 'item', ...(number !== undefined && { number }) });
      else readFlow(page, child, 'paragraph');
    }
  }
}
