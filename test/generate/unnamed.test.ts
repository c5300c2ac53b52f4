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

const women = `Le marché ferme

« Les clients ne viennent plus dans cette rue depuis les travaux », regrette la maire de Kerlan Anne Roy.

« Il faudrait ouvrir une autre rue aux voitures le matin », propose la libraire Claire Duval.

`;
const baker =
  '« Nous avons perdu la moitié de nos ventes cette année », soupire un boulanger installé près de la gare.';

test('somebody new without a name is asked for, and stands beside others, without what follows the noun', () => {
  const found = speakersOf(women + baker);
  expect(new Set(found.map(([key]) => key))).toEqual(
    new Set(['un boulanger', 'Anne Roy', 'Claire Duval']),
  );
  for (const names of found) expect(names).toHaveLength(3);
});

test('somebody new is not set against a name of the same gender: both may be right', () => {
  const found = speakersOf(`${women}${baker}

« Le marché a toujours fait vivre les petits commerces du quartier », rappelle le fleuriste Paul Lenoir.`);
  expect(found.length).toBeGreaterThan(0);
  for (const [key, ...wrong] of found) {
    if (key === 'un boulanger') expect(wrong).not.toContain('Paul Lenoir');
    if (key === 'Paul Lenoir') expect(wrong).not.toContain('un boulanger');
  }
});

test('somebody whom the article takes for known is no answer, and set against the other gender alone', () => {
  const found = speakersOf(women + baker.replace('un boulanger', 'le boulanger'));
  const keys = found.map(([key]) => key);
  expect(keys).toContain('Anne Roy');
  expect(keys).not.toContain('le boulanger');
});
