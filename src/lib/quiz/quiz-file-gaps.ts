/** Gaps in a prompt: `Microsoft veut {racheter|acquérir} une partie de TikTok.` */
import type { Span } from '../text.ts';
import { findBare, type Plain } from './quiz-file-inline.ts';

export type Gaps = {
  /** One more than there are gaps. */
  readonly parts: readonly string[];
  readonly gaps: readonly (readonly string[])[];
};

/** The gaps of a prompt; undefined for none, 'broken' where they can't be read. `span` is the prompt's. */
export function readGaps(plain: Plain, span: Span): Gaps | 'broken' | undefined {
  const { text, reader } = plain;
  const parts: string[] = [];
  const gaps: string[][] = [];
  let from = 0;
  for (let open = findBare(plain, '{}'); open < text.length; open = findBare(plain, '{}', from)) {
    const close = text.charAt(open) === '{' ? findBare(plain, '{}', open + 1) : open;
    if (close === open || text.charAt(close) !== '}') {
      reader.report(
        'unclosed-brace',
        span,
        `A brace near “${text.slice(open, open + 20)}” has no partner.`,
        'Write each gap as {answer}; put a backslash before a brace that is no gap: \\{.',
      );
      return 'broken';
    }
    const answers = readAnswers(plain, open + 1, close);
    if (answers.length === 0) {
      reader.report(
        'empty-gap',
        span,
        'A gap has no answer.',
        'Write the answer between the braces: {answer}, or {answer|other answer}.',
      );
      return 'broken';
    }
    parts.push(text.slice(from, open));
    gaps.push(answers);
    from = close + 1;
  }
  return gaps.length > 0 ? { parts: [...parts, text.slice(from)], gaps } : undefined;
}

/** The accepted answers between two offsets, each once. */
function readAnswers(plain: Plain, start: number, end: number): string[] {
  const answers = new Set<string>();
  for (let from = start; from <= end;) {
    const bar = findBare(plain, '|', from, end);
    const answer = plain.text.slice(from, bar).trim();
    if (answer !== '') answers.add(answer);
    from = bar + 1;
  }
  return [...answers];
}
