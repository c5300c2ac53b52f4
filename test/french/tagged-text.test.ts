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
    ['may hold a comma', ['Troubles du sommeil, fatigue et anxiété', 'Une étude le confirme.']],
    ['may be one noun', ['Bibliographie', 'Elle a publié six romans.']],
    ['may stand before an adverb', ['Fièvre de l’enfant', 'Ensuite, les symptômes disparaissent.']],
    ['may be in capitals', ['À LIRE AVANT LE DÉPART', 'Avant de partir, fermez le gaz.']],
    ['may stand before another', ['Repos et sommeil', 'Conseils aux jeunes parents']],
  ])('%s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });
});

describe('an item of a list', () => {
  test.each<[string, string[]]>([
    ['behind a semicolon', ['Le prix double ;', 'Dans ce cas, il faut attendre.']],
    ['behind a semicolon and a dash', ['Le prix double ;', '- Les loyers baissent.']],
    ['behind a dash', ['- Liste des élus de Paris', '- Liste des élus de Lyon']],
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
    'Le film La vie est belle sort mercredi.',
    'La loi Travail est contestée.',
    'Le prix double ; Paul Martin s’en plaint.',
    'Lyon - Marseille en trois heures.',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});
