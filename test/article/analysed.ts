/** Texts analysed with the real lexicon, and what was found in few words. */
import { analyse, type Analysis } from '../../src/lib/article/analysis.ts';
import { parseArticle } from '../../src/lib/article/article.ts';
import type { KnownPerson } from '../../src/lib/article/people.ts';
import type { Statement } from '../../src/lib/article/statements.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';
import { slice, splitBlocks } from '../../src/lib/text.ts';

const lexicon = await loadLexicon();

export const analysed = (text: string, known: readonly KnownPerson[] = []): Analysis =>
  analyse(parseArticle({ text, blocks: splitBlocks(text), marks: [] }), lexicon, known);

export const speakerOf = ({ people }: Analysis, { speaker }: Statement): string =>
  people.find(({ id }) => id === speaker)?.name ?? 'nobody';

/** `Anne Roy, direct: Le pont | tiendra` */
export const brief = (analysis: Analysis, statement: Statement): string =>
  `${speakerOf(analysis, statement)}, ${statement.kind}: ${statement.parts
    .map((part) => slice(analysis.article.text, part))
    .join(' | ')}`;

/** What was said in a text, in text order. */
export function said(text: string): string[] {
  const analysis = analysed(text);
  return analysis.statements.map((statement) => brief(analysis, statement));
}
