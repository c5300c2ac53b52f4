import { expect, test } from 'vitest';
import { readingAidsOf } from '../../src/lib/article/reading-aids.ts';
import { loadDictionary } from '../../src/lib/server/dictionary.ts';
import { analysed } from './analysed.ts';

const text =
  'La fermeture du pont\n\nLe pont de Kerlan fermera lundi. La maire, Anne Roy, a promis une déviation. Selon le syndicat CGT, elle sera longue. Brestal se tait.';
const dictionary = await loadDictionary();
const aids = readingAidsOf(analysed(text), dictionary);

test('who is who: those with a name and a role or a kind that is clear, as the article meets them', () => {
  expect(aids.people.map(({ name }) => name)).toEqual(['Anne Roy', 'CGT']);
  expect(aids.people[0]).toEqual({
    name: 'Anne Roy',
    type: 'person',
    role: 'maire',
    at: text.indexOf('Anne Roy'),
    end: text.indexOf(', a promis'),
  });
  expect(aids.people.some(({ name }) => name === 'Brestal')).toBe(false);
});

test('a name is where the article says it, without what leads to it', () => {
  const article = 'Un titre\n\nLe pêcheur Yann Riou s’inquiète. « C’est trop », dit Yann Riou.';
  const { people } = readingAidsOf(analysed(article), dictionary);
  expect(people.map(({ at, end }) => article.slice(at, end))).toEqual(['Yann Riou']);
});

test('every sentence is there in order', () => {
  expect(aids.sentences.map(([start, end]) => text.slice(start, end))).toEqual([
    'La fermeture du pont',
    'Le pont de Kerlan fermera lundi.',
    'La maire, Anne Roy, a promis une déviation.',
    'Selon le syndicat CGT, elle sera longue.',
    'Brestal se tait.',
  ]);
});
