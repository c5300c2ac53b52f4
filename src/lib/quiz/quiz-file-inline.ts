/** Markdown's inline content as plain text, with the marks over it and where each character stood. */
import type { Image, Link, PhrasingContent } from 'mdast';
import type { Mark, Span } from '../text.ts';
import { trimSpan } from '../text.ts';
import { isSafeHref } from './links.ts';
import { spanOf, type Reader } from './quiz-file-markdown.ts';
import { align, toSource, type Origin } from './quiz-file-origins.ts';

/** A text being put together block by block. */
export type Draft = {
  readonly reader: Reader;
  /** The blocks that are closed. */
  text: string;
  /** What parts the block in hand from them. */
  separator: string;
  /** The block in hand: short, so that looking at its end costs little. */
  own: string;
  readonly marks: Mark[];
  readonly origins: { -readonly [K in keyof Origin]: Origin[K] }[];
};

/** A text read from the file, with its marks and origins. */
export type Plain = Pick<Draft, 'text' | 'marks' | 'origins' | 'reader'>;

export const newDraft = (reader: Reader): Draft => ({
  reader,
  text: '',
  separator: '',
  own: '',
  marks: [],
  origins: [],
});

/** Begins a block, parted from the text so far. */
export function openBlock(draft: Draft, separator: '\n' | '\n\n'): void {
  draft.separator = draft.text === '' ? '' : separator;
  draft.own = '';
}

/** Where the block in hand begins. */
const baseOf = ({ text, separator }: Draft): number => text.length + separator.length;

/** Ends a block: its span, or undefined for a block without text, which leaves no trace. */
export function closeBlock(draft: Draft): Span | undefined {
  const start = baseOf(draft);
  const own = draft.own.trimEnd();
  const end = start + own.length;
  if (own !== '') draft.text += draft.separator + own;
  draft.own = '';
  const { origins } = draft;
  for (let last = origins.at(-1); last && last.text + last.length > end; last = origins.at(-1)) {
    if (last.text >= end) origins.pop();
    else last.length = end - last.text;
  }
  return own === '' ? undefined : { start, end };
}

/** One character: white space collapses, and a block begins with none. */
function push(draft: Draft, character: string, source: number): void {
  const white = /[ \t\r\n]/.test(character);
  if (draft.own === '' ? /\s/.test(character) : white && /[ \n]/.test(draft.own.at(-1) ?? ''))
    return;
  const at = baseOf(draft) + draft.own.length;
  const last = draft.origins.at(-1);
  if (last && reaches(last, at, source)) last.length++;
  else draft.origins.push({ text: at, source, length: 1 });
  draft.own += white ? ' ' : character;
}

/** Whether an origin ends just before a place, in the text and in the file. */
const reaches = ({ text, source, length }: Origin, textAt: number, sourceAt: number): boolean =>
  text + length === textAt && source + length === sourceAt;

/** Literal text that stands in the file between two offsets, escapes and line prefixes aside. */
export function pushText(draft: Draft, value: string, { start, end }: Span): void {
  const offsets = align(value, draft.reader.source, start, end);
  for (let i = 0; i < value.length; i++) push(draft, value.charAt(i), offsets[i] ?? start);
}

/** A line break the writer asked for: a line break of the text, or a space where one line is all there is. */
function pushBreak(draft: Draft, source: number, lineBreak: '\n' | ' '): void {
  if (lineBreak === ' ') {
    push(draft, ' ', source);
    return;
  }
  if (draft.own.endsWith(' ')) draft.own = draft.own.slice(0, -1);
  if (draft.own !== '' && !draft.own.endsWith('\n')) draft.own += '\n';
}

/** Adds inline content to the block in hand. A line break that is asked for becomes `lineBreak`. */
export function pushInline(
  draft: Draft,
  nodes: readonly PhrasingContent[],
  lineBreak: '\n' | ' ',
): void {
  for (const node of nodes) {
    const span = spanOf(node);
    switch (node.type) {
      case 'text':
        pushText(draft, node.value, span);
        break;
      case 'break':
        pushBreak(draft, span.start, lineBreak);
        break;
      case 'emphasis':
      case 'strong':
        mark(draft, { kind: node.type }, () => pushInline(draft, node.children, lineBreak));
        break;
      case 'inlineCode': {
        const start = Math.max(draft.reader.source.indexOf(node.value, span.start), span.start);
        mark(draft, { kind: 'code' }, () => pushText(draft, node.value, { ...span, start }));
        break;
      }
      case 'link':
        pushLink(draft, node, lineBreak);
        break;
      case 'html':
        pushHtml(draft, node.value, span);
        break;
      case 'image':
        reportImage(draft, node);
        break;
    }
  }
}

type MarkKind = { kind: 'emphasis' | 'strong' | 'code' } | { kind: 'link'; href: string };

/** Lays a mark over what `content` adds; outer marks come before inner ones. */
function mark(draft: Draft, kind: MarkKind, content: () => void): void {
  const index = draft.marks.length;
  const before = draft.own.length;
  content();
  const { start, end } = trimSpan(draft.own, { start: before, end: draft.own.length });
  const base = baseOf(draft);
  if (start < end) draft.marks.splice(index, 0, { ...kind, start: base + start, end: base + end });
}

function pushLink(draft: Draft, node: Link, lineBreak: '\n' | ' '): void {
  const content = () => pushInline(draft, node.children, lineBreak);
  if (isSafeHref(node.url)) {
    mark(draft, { kind: 'link', href: node.url }, content);
    return;
  }
  content();
  draft.reader.report(
    'unsafe-link',
    spanOf(node),
    `The link to “${node.url}” is dropped.`,
    'Link to an address that begins with https:// or http://, or to a page of this site.',
  );
}

/** Raw HTML is shown as it was typed; a comment, which was never meant to be seen, is left out. */
export function pushHtml(draft: Draft, value: string, span: Span): void {
  const comment = value.trimStart().startsWith('<!--');
  if (value === '<!---->') return; // what parts two lists in a row
  if (!comment) pushText(draft, value, span);
  draft.reader.report(
    'raw-html',
    span,
    comment ? 'An HTML comment is left out.' : 'HTML is shown to the learner as it is typed here.',
    comment
      ? 'Delete it, or keep notes in a file of their own.'
      : 'Delete it, or write it in Markdown: *emphasis*, **strong**, [link](https://example.org).',
  );
}

function reportImage(draft: Draft, node: Image): void {
  draft.reader.report(
    'image-in-text',
    spanOf(node),
    'An image in the middle of a text is left out.',
    'Put the image on a line of its own in the article, with a blank line before and after.',
  );
}

/** Inline content on one line. */
export function readPlain(reader: Reader, nodes: readonly PhrasingContent[]): Plain {
  const draft = newDraft(reader);
  openBlock(draft, '\n\n');
  pushInline(draft, nodes, ' ');
  closeBlock(draft);
  return draft;
}

/** Where a span of a text that isn't empty stands in the file. */
export const sourceSpan = ({ origins }: Pick<Plain, 'origins'>, { start, end }: Span): Span => ({
  start: toSource(origins, start),
  end: toSource(origins, Math.max(start, end - 1)) + 1,
});

/**
 * The first of some characters, from `from` to before `end`, that stands in the file bare, neither escaped nor
 * written as a reference; `end`, or the text's length, for none.
 */
export function findBare(plain: Plain, characters: string, from = 0, end?: number): number {
  const { text, origins, reader } = plain;
  const to = end ?? text.length;
  for (let i = from; i < to; i++)
    if (
      characters.includes(text.charAt(i)) &&
      reader.source.charAt(toSource(origins, i)) === text.charAt(i)
    )
      return i;
  return to;
}
