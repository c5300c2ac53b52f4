/** What vocabulary and people have in common: a list whose items begin with something in bold. */
import type { RootContent } from 'mdast';
import type { Span } from '../text.ts';
import { readPlain, type Plain } from './quiz-file-inline.ts';
import { spanOf, type Reader } from './quiz-file-markdown.ts';
import { reportMarkup, reportUnknown } from './quiz-file-text.ts';

export type WrittenEntry = {
  readonly plain: Plain;
  readonly span: Span;
  /** What stands in bold at the beginning; empty where nothing does. */
  readonly head: string;
  /** The offset of the first character after it that's no white space. */
  readonly after: number;
};

/** The items of all lists; anything else is no entry. */
export function readEntries(reader: Reader, nodes: readonly RootContent[]): WrittenEntry[] {
  const entries: WrittenEntry[] = [];
  for (const node of nodes) {
    if (node.type !== 'list') {
      reportUnknown(reader, node, 'Write one entry a line, each beginning with “- **”.');
      continue;
    }
    for (const item of node.children) {
      const [first, ...others] = item.children;
      for (const other of others)
        reportUnknown(reader, other, 'Write the whole entry on one line.');
      const plain = readPlain(reader, first?.type === 'paragraph' ? first.children : []);
      const bold = plain.marks.find((mark) => mark.kind === 'strong' && mark.start === 0);
      const end = bold?.end ?? 0;
      reportMarkup(plain, (mark) => mark === bold);
      entries.push({
        plain,
        span: spanOf(first ?? item),
        head: plain.text.slice(0, end),
        after: end + (/^\s*/.exec(plain.text.slice(end))?.[0].length ?? 0),
      });
    }
  }
  return entries;
}
