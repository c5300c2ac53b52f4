/** From a text to its tagged sentences. */
import type { Span } from '../text.ts';
import type { Lexicon } from './lexicon.ts';
import { headingEnd } from './run-in-headings.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { tag, type TaggedToken } from './tagger.ts';
import { type Token, tokenize } from './tokens.ts';

/** The tagged sentences of a span, in order. Every token of the span is in exactly one. */
export const tagText = (text: string, span: Span, lexicon: Lexicon): Sentence<TaggedToken>[] =>
  splitSentences(tokenize(text, span)).flatMap((sentence) => {
    const tagged = tag(sentence, lexicon);
    const at = headingEnd(tagged);
    if (at === undefined) return [tagged];
    return [sentence.tokens.slice(0, at), sentence.tokens.slice(at)].map((tokens) =>
      tag(toSentence(tokens), lexicon),
    );
  });

const toSentence = (tokens: readonly Token[]): Sentence => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
  tokens,
});
