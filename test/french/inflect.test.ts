import { describe, expect, test } from 'vitest';
import { accentNeighbours } from '../../src/lib/french/accents.ts';
import { formsOf, inflect } from '../../src/lib/french/inflect.ts';
import type { Category, Features } from '../../src/lib/french/lexicon.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';

const lexicon = await loadLexicon();
const third = { person: 3, number: 's' } as const;

describe('a lemma is inflected', () => {
  test.each<[string, Category, Features, string | undefined]>([
    ['journal', 'NOUN', { gender: 'm', number: 'p' }, 'journaux'],
    ['national', 'ADJ', { gender: 'f', number: 'p' }, 'nationales'],
    ['heureux', 'ADJ', { gender: 'f', number: 's' }, 'heureuse'],
    ['actif', 'ADJ', { gender: 'f', number: 's' }, 'active'],
    ['acheter', 'VERB', { mood: 'indicative', tense: 'present', ...third }, 'achète'],
    ['finir', 'VERB', { mood: 'indicative', tense: 'imperfect', ...third }, 'finissait'],
    ['tenir', 'VERB', { mood: 'indicative', tense: 'future', ...third }, 'tiendra'],
    ['vendre', 'VERB', { mood: 'participle', tense: 'past', gender: 'f', number: 's' }, 'vendue'],
    ['journal', 'NOUN', { gender: 'f', number: 's' }, undefined],
  ])('%s %s %o: %s', (lemma, category, features, form) => {
    expect(inflect(lemma, category, features, lexicon)).toBe(form);
  });

  test('beside a word that shows no gender only one that shows none can stand', () => {
    const epicene = { number: 's' } as const;
    expect(inflect('prudent', 'ADJ', epicene, lexicon)).toBeUndefined();
    expect(inflect('rapide', 'ADJ', epicene, lexicon)).toBe('rapide');
  });

  test('no spelling of another verb is among the forms', () => {
    expect(formsOf('renchérir', 'VERB', lexicon).map(({ form }) => form)).not.toContain(
      'renchèrit',
    );
  });
});

test.each([
  ['sûr', 'sûr', 'ADJ', 'sur'],
  ['où', 'où', 'PRON', 'ou'],
  ['pêcheur', 'pêcheur', 'NOUN', 'pécheur'],
  ['marché', 'marché', 'NOUN', 'marche'],
])('%s has a neighbour in %s', (form, lemma, category, other) => {
  const isOwn = (reading: { lemma: string; category: string }) =>
    reading.lemma === lemma && reading.category === category;
  expect(accentNeighbours(form, isOwn, lexicon)).toContain(other);
});
