import { expect, test } from 'vitest';
import { completeQuiz } from '../../src/lib/generate/generate.ts';
import { loadDictionary } from '../../src/lib/server/dictionary.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';
import { quizOn } from './article.ts';

const lexicon = await loadLexicon();
const dictionary = await loadDictionary();

/** Who stands beside whom in « Qui a dit », the key first. */
const speakersOf = (text: string): string[][] =>
  Array.from({ length: 10 }, (_, seed) =>
    completeQuiz(quizOn(text, { generate: { attribution: 6, vocabulary: 0 } }), {
      lexicon,
      dictionary,
      seed,
    }),
  )
    .flatMap(({ questions }) => questions)
    .flatMap((question) =>
      question.kind === 'single' && question.prompt.startsWith('Qui a dit')
        ? [[...question.options].sort((a, b) => Number(b.correct) - Number(a.correct))]
        : [],
    )
    .map((options) => options.map(({ text: name }) => name));

const opening = `Le marché ferme

« Les clients ne viennent plus dans cette rue depuis les travaux », regrette le maire de Kerlan Jean Petit.

`;

test('somebody new without a name is asked for, and stands beside others, without what follows the noun', () => {
  const found =
    speakersOf(`${opening}« Nous avons perdu la moitié de nos ventes cette année », soupire un boulanger installé près de la gare.

« Il faudrait ouvrir une autre rue aux voitures le matin », propose une cliente.`);
  const keys = new Set(found.map(([key]) => key));
  expect(keys).toContain('un boulanger');
  expect(keys).toContain('une cliente');
  expect(keys).toContain('Jean Petit');
  expect(new Set(found.flat())).toEqual(new Set(['un boulanger', 'une cliente', 'Jean Petit']));
});

test('who is named right behind is not set against somebody new', () => {
  const found =
    speakersOf(`${opening}« Nous avons perdu la moitié de nos ventes cette année », soupire un boulanger.

« Il faudrait ouvrir une autre rue aux voitures le matin », propose Paul Lenoir.

« La mairie ne nous a jamais rien demandé avant de fermer », dit une cliente.`);
  expect(found.length).toBeGreaterThan(0);
  for (const [key, ...wrong] of found) {
    if (key === 'un boulanger') expect(wrong).not.toContain('Paul Lenoir');
    if (key === 'Paul Lenoir') expect(wrong).not.toContain('un boulanger');
  }
});

test('somebody whom the article takes for known is set against the other gender alone', () => {
  const found =
    speakersOf(`${opening}« Nous avons perdu la moitié de nos ventes cette année », soupire le boulanger.

« Il faudrait ouvrir une autre rue aux voitures le matin », propose Anne Roy.

« La mairie ne nous a jamais rien demandé avant de fermer », dit une cliente.`);
  expect(found.flatMap(([key]) => key)).not.toContain('le boulanger');
  for (const names of found)
    if (names.includes('le boulanger')) expect(['Anne Roy', 'une cliente']).toContain(names[0]);
});
