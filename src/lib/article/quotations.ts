/** Quotations: pairs of quotation marks, also unpaired on one side, and dialogue dashes. */
import type { TaggedToken } from '../french/tagger.ts';
import type { TaggedBlock } from './mentions.ts';

/** Token indices within the block; `from`/`to` are what stands between the marks. */
export type Quotation = {
  readonly from: number;
  readonly to: number;
  /** First token with its mark, and the one behind the closing mark. */
  readonly outerFrom: number;
  readonly outerTo: number;
  /** Both marks are there. */
  readonly paired: boolean;
};

const openers: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '‹': '›',
  '„': '”',
  '‟': '”',
};
const closers = new Set(['»', '”', '›']);

/** A straight `"` opens where white space or the block's start stands before it. */
const opensStraight = (tokens: readonly TaggedToken[], i: number): boolean => {
  const before = tokens[i - 1];
  return !before || before.end < (tokens[i]?.start ?? 0) || /^[(’']$|['’]$/.test(before.text);
};

/** The end of the sentence that token `i` stands in, final punctuation left out. */
function sentenceEnd({ tokens, sentences }: TaggedBlock, i: number): number {
  const start = tokens[i]?.start ?? 0;
  const sentence = sentences.find((one) => start < one.end);
  let end = sentence ? tokens.findIndex((token) => token.start >= sentence.end) : tokens.length;
  if (end < 0) end = tokens.length;
  while (end > i && /^[.!?…]+$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

/** The outermost quotations of a block in text order, without overlap. */
export function findQuotations(tagged: TaggedBlock): Quotation[] {
  const { tokens, sentences } = tagged;
  const found: Quotation[] = [];
  const stack: { mark: string; index: number }[] = [];
  tokens.forEach(({ text }, i) => {
    const top = stack.at(-1);
    const straightOpens = text === '"' && opensStraight(tokens, i) && top?.mark !== '"';
    if (text in openers || straightOpens) stack.push({ mark: text, index: i });
    else if (closers.has(text) || (text === '"' && top?.mark === '"')) {
      // ‘“ A « b ” : the innermost opener of that shape closes, what was left open inside it is dropped.
      const at = stack.findLastIndex(({ mark }) => mark === text || openers[mark] === text);
      if (at >= 0) {
        const { index } = stack[at] ?? { index: i };
        stack.length = at;
        if (at === 0)
          found.push({ from: index + 1, to: i, outerFrom: index, outerTo: i + 1, paired: true });
      } else if (stack.length === 0) {
        // « A. B » dit X — closed without being opened: from the sentence's start.
        const start = sentences.findLast((one) => one.start <= (tokens[i]?.start ?? 0))?.start ?? 0;
        const from = Math.max(
          tokens.findIndex((token) => token.start >= start),
          found.at(-1)?.outerTo ?? 0,
        );
        found.push({ from, to: i, outerFrom: from, outerTo: i + 1, paired: false });
      }
    }
  });
  const [open] = stack;
  if (open) {
    const to = sentenceEnd(tagged, open.index);
    found.push({ from: open.index + 1, to, outerFrom: open.index, outerTo: to, paired: false });
  }
  return found.sort((a, b) => a.from - b.from);
}
