import { describe, expect, test } from 'vitest';
import { familiarWords, indexWords } from '../../src/lib/progress/word-index.ts';

describe('the library', () => {
  const index = indexWords(
    new Map([
      ['digue', new Set(['NOUN digue', 'VERB céder', 'NOUN mer'])],
      ['phare', new Set(['NOUN phare', 'NOUN mer'])],
      ['vide', new Set<string>()],
    ]),
  );

  test('has each word once', () => {
    expect(index.words).toHaveLength(4);
    expect(index.articles.phare?.map((at) => index.words[at])).toEqual(['NOUN mer', 'NOUN phare']);
  });

  test('tells of each article how many of the learner’s words it has, and how many are known', () => {
    const met = new Set(['NOUN mer', 'VERB céder', 'NOUN ailleurs']);
    expect(familiarWords(index, met, new Set(['NOUN mer']))).toEqual(
      new Map([
        ['digue', { met: 2, known: 1 }],
        ['phare', { met: 1, known: 1 }],
      ]),
    );
  });
});
