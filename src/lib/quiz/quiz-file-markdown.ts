/** Markdown as quiz files use it: CommonMark with front matter and task lists. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Span } from '../text.ts';
import type { Report } from './quiz-file-problems.ts';

// Made once: building them for each file doubles the time to read it.
const options: Options = {
  extensions: [
    frontmatter(['yaml']),
    gfmTaskListItem(),
    // An indented paragraph is no code, and a footnote (« [1] : Le Monde ») no definition that vanishes.
    { disable: { null: ['codeIndented', 'definition'] } },
  ],
  mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmTaskListItemFromMarkdown()],
};

/** The syntax tree; its positions are offsets into `source`. */
export const readMarkdown = (source: string): Root => fromMarkdown(source, options);

/** What every part of the reader works on: the file's decoded text, and where to note problems. */
export type Reader = { readonly source: string; readonly report: Report };

/** Where a node stands in the file. */
export const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

/** From the first node's start to the last one's end; undefined for no nodes. */
export function spanOfAll(nodes: readonly Nodes[]): Span | undefined {
  const first = nodes[0];
  const last = nodes.at(-1);
  return first && last && { start: spanOf(first).start, end: spanOf(last).end };
}

/** A line that nests deeper than 50 lists or quotes is no text anybody wrote, and would take minutes to read. */
const nested = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50}/m;
/** So is a longer row of markers than any line to fill in. */
const row = /[*_]{500}/;

/** Where a text nests too deeply; undefined for nowhere. */
export function findDeep(source: string): Span | undefined {
  const match = nested.exec(source) ?? row.exec(source);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
