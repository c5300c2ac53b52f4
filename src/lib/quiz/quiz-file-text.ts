/** Texts of questions and entries, which are shown as plain text. */
import type { Blockquote, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Mark } from '../text.ts';
import {
  closeBlock,
  newDraft,
  openBlock,
  pushInline,
  readPlain,
  sourceSpan,
  type Plain,
} from './quiz-file-inline.ts';
import { spanOf, type Reader } from './quiz-file-markdown.ts';

/** Inline content on one line; markup that won't be shown is reported. */
export function readLine(reader: Reader, nodes: readonly PhrasingContent[]): Plain {
  const plain = readPlain(reader, nodes);
  reportMarkup(plain);
  return plain;
}

/** A block quote's paragraphs, parted by blank lines; '' for none. */
export function readRemark(reader: Reader, quote: Blockquote): string {
  const draft = newDraft(reader);
  for (const node of quote.children) {
    if (node.type !== 'paragraph') {
      reportUnknown(reader, node, 'Write plain paragraphs in a block quote.');
      continue;
    }
    openBlock(draft, '\n\n');
    pushInline(draft, node.children, '\n');
    closeBlock(draft);
  }
  reportMarkup(draft);
  return draft.text;
}

/** Reports markup over a plain text, but for the marks that mean something there. */
export function reportMarkup(plain: Plain, means: (mark: Mark) => boolean = () => false): void {
  const dropped = plain.marks.find((mark) => !means(mark));
  if (dropped)
    plain.reader.report(
      'markup-dropped',
      sourceSpan(plain, dropped),
      `Here “${plain.text.slice(dropped.start, dropped.end)}” is shown as plain text.`,
      'Leave out emphasis, links and code outside the article.',
    );
}

/** Reports something that has no meaning where it stands. */
export function reportUnknown(
  { report, source }: Reader,
  node: Nodes | RootContent,
  hint: string,
): void {
  const span = spanOf(node);
  const line = source.slice(span.start, span.end).split(/[\r\n]/)[0] ?? '';
  const start = line.length > 40 ? `${line.slice(0, 40).trimEnd()}…` : line;
  report('unknown-content', span, `“${start}” has no meaning here.`, hint);
}
