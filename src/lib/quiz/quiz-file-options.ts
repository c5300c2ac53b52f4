/** Options of a choice question: a task list, each item with its own feedback in a block quote. */
import type { ListItem } from 'mdast';
import { trimSpan } from '../text.ts';
import { optionId } from './quiz-file-ids.ts';
import { spanOf, type Reader } from './quiz-file-markdown.ts';
import { readLine, readRemark, reportUnknown } from './quiz-file-text.ts';
import { foldTypography } from './typography.ts';
import type { Option } from './quiz.ts';

/** What a teacher may take for a box, and isn't one: `[]`, `[v]`, `[ x ]`, or a box without a text. */
const likeBox = /^\[\s*[xXvV✓✔×*-]?\s*\]\s*/;

/** Whether an item begins with a box, or with something meant as one. */
export const hasBox = ({ source }: Reader, item: ListItem): boolean =>
  typeof item.checked === 'boolean' || likeBox.test(source.slice(...startOf(item)));

const startOf = (item: ListItem): [start: number, end: number] => {
  const { start, end } = spanOf(item.children[0] ?? item);
  return [start, end];
};

/** The options that can be read. */
export function readOptions(reader: Reader, items: readonly ListItem[]): Option[] {
  const options: Option[] = [];
  const ids = new Set<string>();
  const texts = new Set<string>();
  for (const item of items) {
    const span = trimSpan(reader.source, spanOf(item));
    const text = readText(reader, item);
    const folded = foldTypography(text).toLowerCase();
    if (text === '') {
      reader.report('empty-option', span, 'An option has no text.', 'Write a text after the box.');
      continue;
    }
    if (typeof item.checked !== 'boolean')
      reader.report(
        'bad-box',
        span,
        `The option “${text}” has no box.`,
        'Begin it with “- [x] ” if it is right, with “- [ ] ” if it is wrong.',
      );
    if (texts.has(folded))
      reader.report(
        'equal-options',
        span,
        `“${text}” is offered twice.`,
        'Change or delete one of the two.',
      );
    texts.add(folded);
    const id = optionId(text, ids);
    ids.add(id);
    const feedback = readFeedback(reader, item);
    options.push({ id, text, correct: item.checked === true, ...(feedback && { feedback }) });
  }
  return options;
}

function readText(reader: Reader, item: ListItem): string {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return '';
  const { text } = readLine(reader, first.children);
  const lines = reader.source.slice(...startOf(item)).split(/\r\n|\n|\r/);
  if (lines.slice(1).some((line) => /^\s*[«“].*[»”]\s*$/.test(line)))
    reader.report(
      'evidence-in-option',
      spanOf(first),
      'The quoted passage below the option is read as a part of it.',
      'Put a blank line between the options and the passage.',
    );
  return typeof item.checked === 'boolean' ? text : text.replace(likeBox, '');
}

function readFeedback(reader: Reader, item: ListItem): string {
  const remarks: string[] = [];
  for (const child of item.children.slice(item.children[0]?.type === 'paragraph' ? 1 : 0)) {
    if (child.type === 'blockquote') remarks.push(readRemark(reader, child));
    else reportUnknown(reader, child, 'Write feedback on an option as a block quote: “  > …”.');
  }
  return remarks.filter((remark) => remark !== '').join('\n\n');
}
