import { describe, expect, test } from 'vitest';
import { tagText } from '../../src/lib/french/tagged-text.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';
import { slice } from '../../src/lib/text.ts';

const lexicon = await loadLexicon();
const sentences = (text: string): string[] =>
  tagText(text, { start: 0, end: text.length }, lexicon).map((sentence) => slice(text, sentence));

describe('a heading without a mark', () => {
  test.each<[string, string[]]>([
    [
      'is parted from the sentence behind it',
      ['Une analyse du phénomène', 'Les élus ont voté hier.'],
    ],
    ['may end in brackets', ['Étude clinique (suite)', 'Des patients sont venus.']],
    ['may end in a participle', ['Mesures adoptées', 'La loi entre en vigueur.']],
  ])('%s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });
});

describe('a capital inside a sentence parts nothing', () => {
  test.each([
    'Il a lu le journal Le monde hier.',
    'Bruno Le Roux a parlé.',
    'Selon le parti Les verts, il faut voter.',
    'Le ministre de l’Intérieur est venu.',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});
