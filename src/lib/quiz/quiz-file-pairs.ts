/** Pairs of a matching question: `- left = right`. */
import type { ListItem } from 'mdast';
import { findBare, type Plain } from './quiz-file-inline.ts';
import { spanOf, type Reader } from './quiz-file-markdown.ts';
import { readLine, reportUnknown } from './quiz-file-text.ts';
import { foldTypography } from './typography.ts';
import type { MatchingQuestion } from './quiz.ts';

type Pair = MatchingQuestion['pairs'][number];

/** The pairs that can be read. */
export function readPairs(reader: Reader, items: readonly ListItem[]): Pair[] {
  const pairs: Pair[] = [];
  const lefts = new Set<string>();
  const rights = new Set<string>();
  for (const item of items) {
    const [first, ...others] = item.children;
    for (const other of others) reportUnknown(reader, other, 'Write each pair on one line.');
    const pair = splitPair(readLine(reader, first?.type === 'paragraph' ? first.children : []));
    if (!pair) {
      reader.report(
        'pair-malformed',
        spanOf(first ?? item),
        'This is no pair.',
        'Write “- left = right” to match, or “- [ ] text” for an option to choose.',
      );
      continue;
    }
    const doubled = [
      seen(lefts, pair.left) ? pair.left : undefined,
      seen(rights, pair.right) ? pair.right : undefined,
    ].find((side) => side !== undefined);
    if (doubled !== undefined)
      reader.report(
        'equal-pairs',
        spanOf(first ?? item),
        `“${doubled}” stands on the same side of two pairs.`,
        'Give each side of a pair a text of its own.',
      );
    pairs.push(pair);
  }
  return pairs;
}

/** Notes a text; whether an equal one was noted before. */
function seen(texts: Set<string>, text: string): boolean {
  const folded = foldTypography(text).toLowerCase();
  const known = texts.has(folded);
  texts.add(folded);
  return known;
}

/** Both sides of the first bare `=` with white space around it, or else of the first bare one. */
function splitPair(plain: Plain): Pair | undefined {
  const { text } = plain;
  const first = findBare(plain, '=');
  let at = first;
  while (at < text.length && !/^\s=\s$/.test(text.slice(at - 1, at + 2)))
    at = findBare(plain, '=', at + 1);
  if (at === text.length) at = first;
  const left = text.slice(0, at).trim();
  const right = text.slice(at + 1).trim();
  return left !== '' && right !== '' ? { left, right } : undefined;
}
