/** The teacher's `## Vocabulaire` and the words of the article it speaks of. */
import type { TaggedToken } from '../french/tagger.ts';
import type { VocabularyEntry } from '../quiz/quiz.ts';

const fold = (text: string): string =>
  text.toLowerCase().normalize('NFC').replace(/[’ʼ]/g, "'").replace(/œ/g, 'oe').trim();

/** `les pourparlers` → `pourparlers`; an expression of several words stays as it is. */
const headword = (word: string): string =>
  fold(word).replace(/^(?:(?:le|la|les|un|une|des|du)\s+|l'|se\s+|s')/, '');

/** The entry whose word the token is an inflected form of. */
export const entryFor = (
  vocabulary: readonly VocabularyEntry[],
  token: TaggedToken,
): VocabularyEntry | undefined =>
  vocabulary.find(({ word }) => {
    const head = headword(word);
    return head === fold(token.lemma) || head === fold(token.text);
  });
