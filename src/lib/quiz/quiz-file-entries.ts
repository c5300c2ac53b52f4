/** What vocabulary and people have in common: a list whose items begin with something in bold. */
import type { RootContent } from 'mdast';
import type { Span } from '../text.ts';
import { readPlain, type Plain } from './quiz-file-inline.ts';
import { spanOf, type Reader } from './quiz-file-markdown.ts';
import type { ProblemCode } from './quiz-file-problems.ts';
import { reportMarkup, reportUnknown } from './quiz-file-text.ts';
import { foldTypography } from './typography.ts';

export type WrittenEntry = {
  readonly plain: Plain;
  readonly span: Span;
  /** What stands in bold at the beginning; empty where nothing does. */
  readonly head: string;
  /** The offset of the first character after it that's no white space. */
  readonly after: number;
};

/** How entries of one kind are read, and what is said of one that can't be used. */
export type EntryKind<T> = {
  /** The entry; undefined where it is malformed. */
  readonly read: (written: WrittenEntry) => T | undefined;
  readonly nameOf: (entry: T) => string;
  readonly malformed: readonly [code: ProblemCode, message: string, hint: string];
  readonly doubled: readonly [code: ProblemCode, list: string, hint: string];
};

/** The entries that can be read, each name once, with their places in the file. */
export function readDistinct<T>(
  reader: Reader,
  nodes: readonly RootContent[],
  { read, nameOf, malformed, doubled }: EntryKind<T>,
): { readonly entry: T; readonly span: Span }[] {
  const entries: { entry: T; span: Span }[] = [];
  const seen = new Set<string>();
  for (const written of readEntries(reader, nodes)) {
    const { span } = written;
    const entry = read(written);
    if (entry === undefined) {
      const [code, message, hint] = malformed;
      reader.report(code, span, message, hint);
      continue;
    }
    const name = nameOf(entry);
    const folded = foldTypography(name).toLowerCase();
    if (seen.has(folded)) {
      const [code, list, hint] = doubled;
      reader.report(code, span, `“${name}” stands ${list} twice.`, hint);
    } else entries.push({ entry, span });
    seen.add(folded);
  }
  return entries;
}

/** The items of all lists; anything else is no entry. */
function readEntries(reader: Reader, nodes: readonly RootContent[]): WrittenEntry[] {
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
