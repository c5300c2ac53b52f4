/** An article as Markdown's blocks. */
import type { Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Block, BlockText, Mark } from '../text.ts';
import { slice } from '../text.ts';
import { reservedSection } from './quiz-file-sections.ts';
import { text as textNode, withBreaks } from './quiz-file-write-text.ts';

/** The blocks in their order, but for the title, which comes first. */
export function writeArticle(article: BlockText): RootContent[] {
  const title = article.blocks.find((block) => block.kind === 'title');
  const nodes: RootContent[] = title ? [heading(article, title, 1)] : [];
  for (const block of article.blocks) if (block !== title) addBlock(nodes, article, block);
  return nodes;
}

function addBlock(nodes: RootContent[], article: BlockText, block: Block): void {
  const last = nodes.at(-1);
  switch (block.kind) {
    case 'title':
    case 'heading':
      nodes.push(heading(article, block, depthOf(article, block)));
      break;
    case 'quote':
      if (last?.type === 'blockquote') last.children.push(paragraph(article, block));
      else nodes.push({ type: 'blockquote', children: [paragraph(article, block)] });
      break;
    case 'item':
      addItem(nodes, article, block);
      break;
    case 'caption':
      nodes.push(image(article, block));
      break;
    case 'paragraph':
    case 'date':
    case 'byline':
    case 'related':
      nodes.push(paragraph(article, block));
      break;
  }
}

/** The depth of a heading; one that would end the article goes a step deeper. */
function depthOf({ text }: BlockText, block: Block): Heading['depth'] {
  const depth = block.depth ?? 2;
  if (depth === 2 && reservedSection(slice(text, block))) return 3;
  return depth === 1 || depth === 3 || depth === 4 || depth === 5 || depth === 6 ? depth : 2;
}

const heading = (article: BlockText, block: Block, depth: Heading['depth']): Heading => ({
  type: 'heading',
  depth,
  children: inline(article, block, ' '),
});

const paragraph = (article: BlockText, block: Block): Paragraph => ({
  type: 'paragraph',
  children: inline(article, block, '\n'),
});

/** Adds an item to the list before it, if it continues it. */
function addItem(nodes: RootContent[], article: BlockText, block: Block): void {
  const last = nodes.at(-1);
  const { number } = block;
  const next =
    last?.type === 'list' && last.ordered ? (last.start ?? 1) + last.children.length : undefined;
  const list: List =
    last?.type === 'list' && next === number
      ? last
      : {
          type: 'list',
          ordered: number !== undefined,
          start: number ?? null,
          spread: false,
          children: [],
        };
  if (list !== last) nodes.push(list);
  list.children.push({ type: 'listItem', spread: false, children: [paragraph(article, block)] });
}

/** The second line of a caption is the image's title. */
function image({ text }: BlockText, block: Block): Paragraph {
  const [alt = '', ...title] = slice(text, block).split('\n');
  return {
    type: 'paragraph',
    children: [
      {
        type: 'image',
        url: block.image ?? '',
        alt,
        title: title.length > 0 ? title.join(' ') : null,
      },
    ],
  };
}

/** A block's text with the marks that lie within it. */
function inline(
  { text, marks }: BlockText,
  block: Block,
  lineBreak: '\n' | ' ',
): PhrasingContent[] {
  const within = marks.filter((mark) => mark.start < block.end && block.start < mark.end);
  return nest(text, block.start, block.end, within, lineBreak);
}

/** The text from `start` to `end`; a mark holds the marks after it in the list that begin before it ends. */
function nest(
  text: string,
  start: number,
  end: number,
  marks: readonly Mark[],
  lineBreak: '\n' | ' ',
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = start;
  for (let index = 0; index < marks.length;) {
    const mark = marks[index];
    if (!mark) break;
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    const last = marks.findIndex((other, i) => i > index && other.start >= mark.end);
    const inner = marks.slice(index + 1, last < 0 ? undefined : last);
    index += 1 + inner.length;
    if (from >= to) continue;
    nodes.push(...plain(text.slice(at, from), lineBreak));
    nodes.push(node(mark, text.slice(from, to), nest(text, from, to, inner, lineBreak)));
    at = to;
  }
  return [...nodes, ...plain(text.slice(at, end), lineBreak)];
}

function node(mark: Mark, value: string, children: PhrasingContent[]): PhrasingContent {
  switch (mark.kind) {
    case 'emphasis':
    case 'strong':
      return { type: mark.kind, children };
    case 'code':
      return { type: 'inlineCode', value };
    case 'link':
      return { type: 'link', url: mark.href, children };
  }
}

/** Only a line break that stands alone is one in Markdown as well; other white space is one space. */
function plain(value: string, lineBreak: '\n' | ' '): PhrasingContent[] {
  if (value === '') return [];
  const spaced = value.replace(/[ \t\r\n]+/g, (white) => (white.includes('\n') ? lineBreak : ' '));
  return lineBreak === '\n' ? withBreaks(spaced) : [textNode(spaced)];
}
