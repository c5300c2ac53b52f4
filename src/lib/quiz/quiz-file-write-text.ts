/** Markdown's syntax tree as text, and the inline content that has a meaning in quiz files only. */
import type { Blockquote, Html, Parents, PhrasingContent, Root, Text } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import {
  defaultHandlers,
  toMarkdown,
  type Info,
  type Options,
  type State,
} from 'mdast-util-to-markdown';

/** A text without the escapes that our reader can do without: « […] » and « R&D » stay as they are. */
function writeText(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  const safe = defaultHandlers.text(node, parent, state, info);
  if (state.stack.includes('label')) return safe;
  return safe.replace(/\\([\s\S])/g, (pair, character: string, at: number) => {
    const rest = safe.slice(at + 2);
    const atBreak = at === 0 && info.before.endsWith('\n');
    if (character === '&') return /^#?\w+;/.test(rest) ? pair : '&';
    if (character !== '[') return pair;
    // At a line's start it could be the box of a list item or a link's definition.
    return atBreak && (state.stack.includes('listItem') || rest.includes(']:')) ? pair : '[';
  });
}

const options: Options = {
  bullet: '-',
  listItemIndent: 'one',
  extensions: [frontmatterToMarkdown(['yaml']), gfmTaskListItemToMarkdown()],
  handlers: { text: writeText, break: () => '  \n' },
};

/** The Markdown of a tree. */
export const writeMarkdown = (root: Root): string => toMarkdown(root, options);

export const text = (value: string): Text => ({ type: 'text', value });

/** Characters written as they are, unescaped. */
export const raw = (value: string): Html => ({ type: 'html', value });

/** A text in which some characters would part it from what follows, and so are escaped. */
export function delimited(value: string, characters: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (let at = 0; at <= value.length; at++) {
    const isDelimiter = at < value.length && characters.includes(value.charAt(at));
    if (!isDelimiter && at < value.length) continue;
    if (at > from) nodes.push(text(value.slice(from, at)));
    if (isDelimiter) nodes.push(raw(`\\${value.charAt(at)}`));
    from = at + 1;
  }
  return nodes;
}

/** A text with its line breaks. */
export const withBreaks = (value: string): PhrasingContent[] =>
  value
    .split('\n')
    .flatMap((line, index) =>
      index === 0 ? [text(line)] : [{ type: 'break' as const }, text(line)],
    );

/** A block quote of paragraphs that are parted by blank lines. */
export const remark = (value: string): Blockquote => ({
  type: 'blockquote',
  children: value
    .split(/\n{2,}/)
    .map((paragraph) => ({ type: 'paragraph', children: withBreaks(paragraph) })),
});
