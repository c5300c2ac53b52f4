/** Sentences tagged with the real lexicon. */
import { splitSentences } from '../../src/lib/french/sentences.ts';
import { tag, type TaggedToken } from '../../src/lib/french/tagger.ts';
import { tokenize } from '../../src/lib/french/tokens.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';

const lexicon = await loadLexicon();

/** The tagged tokens of a text, all its sentences together. */
export const tagged = (text: string): TaggedToken[] =>
  splitSentences(tokenize(text)).flatMap((sentence) => tag(sentence, lexicon).tokens);
