/** Quoted passages: a line holding only « … », which must occur exactly once in the article. */
import type { Paragraph } from 'mdast';
import type { Span } from '../text.ts';
import { slice, trimSpan } from '../text.ts';
import { readPlain, type Plain } from './quiz-file-inline.ts';
import { spanOf, type Reader } from './quiz-file-markdown.ts';
import { reportMarkup } from './quiz-file-text.ts';
import { findPassages } from './typography.ts';

/** A quotation, and the passage in it that is meant: what stands in bold, or else all of it. */
export type Quotation = {
  readonly text: string;
  readonly passage: Span;
  /** Where it stands in the file. */
  readonly span: Span;
};

/** A paragraph that holds nothing but a quotation; undefined for any other. */
export function readQuotation(reader: Reader, paragraph: Paragraph): Quotation | undefined {
  const quiet: Reader = { source: reader.source, report: () => undefined };
  if (!isQuotation(readPlain(quiet, paragraph.children))) return undefined;
  const plain = readPlain(reader, paragraph.children);
  const inner = trimSpan(plain.text, { start: 1, end: plain.text.length - 1 });
  const bold = plain.marks.find((mark) => mark.kind === 'strong');
  reportMarkup(plain, (mark) => mark === bold);
  const text = slice(plain.text, inner);
  const start = Math.max(0, (bold?.start ?? inner.start) - inner.start);
  const end = Math.min(text.length, (bold?.end ?? inner.end) - inner.start);
  return { text, passage: trimSpan(text, { start, end }), span: spanOf(paragraph) };
}

const isQuotation = ({ text }: Plain): boolean =>
  /^[«“„"][\s\S]*[»”“"]$/.test(text) && text.length > 1;

/** Where the meant passage of a quotation stands in the article; undefined, and a problem, for nowhere or twice. */
export function locate(
  { report }: Reader,
  article: string,
  quotation: Quotation,
  role: 'evidence' | 'passage',
): Span | undefined {
  const [found, second] = findPassages(article, quotation.text);
  if (!found)
    report(
      role === 'evidence' ? 'evidence-not-found' : 'passage-not-found',
      quotation.span,
      `“${shorten(quotation.text)}” does not occur in the article.`,
      'Copy the passage from the article word by word.',
    );
  else if (second)
    report(
      role === 'evidence' ? 'evidence-ambiguous' : 'passage-ambiguous',
      quotation.span,
      `“${shorten(quotation.text)}” occurs more than once in the article.`,
      'Quote more words around it, and put the passage itself in bold: « il a dit **oui** hier »',
    );
  else return within(article, found, quotation);
  return undefined;
}

/**
 * The passage within the quotation as found: of its occurrences there, the one with the same number. Both
 * texts differ in typography only, so they hold equally many.
 */
function within(article: string, found: Span, { text, passage }: Quotation): Span {
  if (passage.start === 0 && passage.end === text.length) return found;
  const sought = slice(text, passage);
  const number = findPassages(text, sought).findIndex((span) => span.start === passage.start);
  const span = findPassages(slice(article, found), sought)[number];
  return span ? { start: found.start + span.start, end: found.start + span.end } : found;
}

const shorten = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
