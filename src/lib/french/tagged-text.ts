/** From a text to its tagged sentences. */
import type { Span } from '../text.ts';
import type { Lexicon } from './lexicon.ts';
import { type Sentence, splitSentences, toSentence } from './sentences.ts';
import { tag, type TaggedToken } from './tagger.ts';
import { tokenize } from './tokens.ts';
import { unmarkedEnds } from './unmarked-ends.ts';

/** The tagged sentences of a span, in order. Every token of the span is in exactly one. */
export const tagText = (text: string, span: Span, lexicon: Lexicon): Sentence<TaggedToken>[] =>
  splitSentences(tokenize(text, span)).flatMap((sentence) => {
    const tagged = tag(sentence, lexicon);
    const ends = unmarkedEnds(tagged);
    if (ends.length === 0) return [tagged];
    return [0, ...ends].map((from, part) =>
      tag(toSentence(sentence.tokens.slice(from, ends[part])), lexicon),
    );
  });
