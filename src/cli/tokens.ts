/** `quiz tokens`: sentences and words with lemma and category. */
import { tagBlock } from '../lib/article/analysis.ts';
import { parseArticle } from '../lib/article/article.ts';
import type { Category, Lexicon } from '../lib/french/lexicon.ts';
import type { Span } from '../lib/text.ts';
import { jsonFlag, type Command } from './command.ts';
import { showEach, type Document, type Quotation } from './documents.ts';
import { counted, table, wrap } from './layout.ts';

export type SentenceReport = Span & {
  readonly tokens: readonly (Quotation & { readonly lemma: string; readonly category: Category })[];
};

/** The sentences of all blocks, the title and captions too. */
export function sentencesOf({ quiz, quote }: Document, lexicon: Lexicon): SentenceReport[] {
  const { text, blocks } = parseArticle(quiz.article);
  return blocks
    .flatMap((block) => tagBlock(text, block, lexicon).sentences)
    .map((sentence) => {
      const { start, end } = quote(sentence);
      const tokens = sentence.tokens.map(({ lemma, category, ...span }) => ({
        ...quote(span),
        lemma,
        category,
      }));
      return { start, end, tokens };
    });
}

export const tokens: Command = {
  summary: 'print the words of an article with lemma and category',
  usage: 'FILE… [--json]',
  description:
    'Prints the sentences of the articles word by word, each with its lemma and its category, which is one of the ' +
    'part-of-speech tags of Universal Dependencies. In JSON, start and end count UTF-16 code units of the file as decoded.',
  examples: [
    'npm run quiz -- tokens article.txt',
    'npm run --silent quiz -- tokens article.txt --json > tokens.jsonl',
  ],
  flags: { json: jsonFlag },
  run: async ({ files, flags }, io) => {
    if (files.length === 0) return { misuse: 'Name one file or more.' };
    return showEach(io, files, (document, lexicon) => {
      const { file } = document;
      const sentences = sentencesOf(document, lexicon);
      if (flags.has('json')) return JSON.stringify({ file, sentences });
      const shown = sentences.map((sentence) => readable(sentence, io.columns));
      return [`${file}: ${counted(sentences.length, 'sentence')}`, ...shown].join('\n\n') + '\n';
    });
  },
};

function readable({ tokens }: SentenceReport, columns: number): string {
  const words = tokens.map(({ text, lemma, category }) => [text, lemma, category]);
  return [
    wrap(tokens.map(({ text }) => text).join(' '), columns, '  '),
    table(words, '      '),
  ].join('\n');
}
