import { expect, test } from 'vitest';
import { glossaryOf } from '../../src/lib/article/glossary.ts';
import { loadDictionary } from '../../src/lib/server/dictionary.ts';
import { analysed } from './analysed.ts';

const dictionary = await loadDictionary();
const text =
  'La fermeture du pont\n\nLe maire Paul Lenoir a mis en place une déviation. Les habitants se plaignent du bruit, et le bruit les réveille.';
const glossary = glossaryOf(analysed(text), dictionary);

/** Each word of the article with the headwords it is explained by. */
const words = glossary.words.map(([start, end, ...senses]) => ({
  word: text.slice(start, end),
  headwords: senses.map((index) => glossary.entries[index]?.headword),
}));
const find = (word: string) => words.find((one) => one.word === word);

test('every word is there once, in text order, the headline’s too', () => {
  expect(words[1]?.word).toBe('fermeture');
  const starts = glossary.words.map(([start]) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(words.filter(({ word }) => word === 'bruit')).toHaveLength(2);
});

test('an expression is one, and its words are not', () => {
  expect(find('mis en place')?.headwords).toEqual(['mettre en place']);
  expect(find('place')).toBeUndefined();
});

test('an entry has its definition, level and glosses, and stands once however often it is used', () => {
  const bruit = glossary.entries.filter(({ lemma }) => lemma === 'bruit');
  const senses = dictionary.senses('bruit', 'NOUN');
  expect(bruit.map(({ definition }) => definition)).toEqual(
    senses.map(({ definition }) => definition),
  );
  expect(bruit[0]).toMatchObject({ gender: 'm', level: senses[0]?.level });
  expect(bruit[0]?.glosses?.['en']).toBeTruthy();
});

test('a word that the dictionary lacks has its lemma and category', () => {
  const [name] = glossary.entries.filter(({ lemma }) => lemma === 'Lenoir');
  expect(name).toEqual({ lemma: 'Lenoir', category: 'PROPN', headword: 'Lenoir' });
});

test.each([
  ['Faut-il partir ?', '-il', 'il'],
  ['A-t-elle parlé ?', '-t-elle', 'elle'],
  ['J’ai vu le pont.', 'J’', 'je'],
  ['La maire la voit.', 'la', 'la'],
  ['L’homme part.', 'L’', 'l’'],
  ['Il voit mes amis.', 'mes', 'mon'],
  ['Elle leur parle.', 'leur', 'leur'],
])('in « %s », « %s » is explained as « %s »', (sentence, word, headword) => {
  const { words, entries } = glossaryOf(analysed(`Un titre\n\n${sentence}`), dictionary);
  const found = words.find(([start, end]) => `Un titre\n\n${sentence}`.slice(start, end) === word);
  expect(entries[found?.[2] ?? -1]?.headword).toBe(headword);
});

test.each([
  'Elle la voit.',
  'Elle les voit.',
  'Tu te lèves.',
  'Vous y pensez.',
  'Ils se parlent.',
  'Elles partent sans toi.',
])('every pronoun of « %s » has a definition', (sentence) => {
  const { words, entries } = glossaryOf(analysed(`Un titre\n\n${sentence}`), dictionary);
  const pronouns = words
    .flatMap(([, , ...senses]) => senses.map((sense) => entries[sense]))
    .filter((entry) => entry?.category === 'PRON');
  expect(pronouns.length).toBeGreaterThan(0);
  expect(pronouns.filter((entry) => entry?.definition === undefined)).toEqual([]);
});
