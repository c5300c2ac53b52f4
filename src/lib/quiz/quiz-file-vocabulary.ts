/** Vocabulary entries: `- **word** (category) : French definition | gloss in the learner's language`. */
import type { RootContent } from 'mdast';
import type { Span } from '../text.ts';
import { foldWord } from './nearest.ts';
import { readDistinct, type WrittenEntry } from './quiz-file-entries.ts';
import { findBare } from './quiz-file-inline.ts';
import type { Reader } from './quiz-file-markdown.ts';
import type { VocabularyEntry } from './quiz.ts';

/** Where a word occurs in a text in some inflected form. */
export type FindWord = (word: string, text: string) => Span | undefined;

/** The entries that can be read; each word is looked up in the article's text. */
export function readVocabulary(
  reader: Reader,
  nodes: readonly RootContent[],
  text: string,
  findWord: FindWord,
): VocabularyEntry[] {
  const entries = readDistinct(reader, nodes, {
    read: readEntry,
    nameOf: ({ word }) => word,
    malformed: [
      'vocabulary-malformed',
      'This is no vocabulary entry.',
      'Write “- **racheter** (v.) : acheter une entreprise | to buy out”.',
    ],
    doubled: ['vocabulary-doubled', 'in the vocabulary', 'Delete one of the two entries.'],
  });
  for (const { entry, span } of entries)
    if (text !== '' && !findWord(entry.word, text))
      reader.report(
        'vocabulary-not-in-article',
        span,
        `“${entry.word}” does not occur in the article.`,
        'Check the spelling, or delete the entry.',
      );
  return entries.map(({ entry }) => entry);
}

function readEntry({ plain, head, after }: WrittenEntry): VocabularyEntry | undefined {
  const { text } = plain;
  if (head === '') return undefined;
  let category: string | undefined;
  let at = after;
  if (text.charAt(at) === '(' && findBare(plain, '(', at) === at) {
    const end = findBare(plain, ')', at);
    if (end === text.length) return undefined;
    category = text.slice(at + 1, end).trim();
    at = end + 1 + (/^\s*/.exec(text.slice(end + 1))?.[0].length ?? 0);
  }
  if (category === '' || (at < text.length && findBare(plain, ':', at) !== at)) return undefined;
  const bar = findBare(plain, '|', at);
  const definition = text.slice(at + 1, bar).trim();
  const gloss = text.slice(bar + 1).trim();
  return {
    word: head,
    ...(category && { category }),
    ...(definition && { definition }),
    ...(gloss && { gloss }),
  };
}

/**
 * Whether any word of the text begins like the entry's longest word: `racheter` and « rachète ». It knows no
 * language, and so misses what changes its stem (`aller`, « va »).
 */
export const findByPrefix: FindWord = (word, text) => {
  const words = foldWord(word).match(/\p{L}+/gu) ?? [];
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest === '') return undefined;
  const prefix = longest.slice(0, Math.max(3, Math.ceil(longest.length * 0.6)));
  if (last?.text !== text) last = { text, words: wordsOf(text) };
  return last.words.find((entry) => entry.folded.startsWith(prefix))?.span;
};

/** The words of the last text asked about: a quiz looks all its vocabulary up in one article. */
let last: { text: string; words: ReturnType<typeof wordsOf> } | undefined;

const wordsOf = (text: string): { folded: string; span: Span }[] =>
  Array.from(text.matchAll(/\p{L}[\p{L}\p{M}]*/gu), ({ 0: word, index }) => ({
    folded: foldWord(word),
    span: { start: index, end: index + word.length },
  }));
