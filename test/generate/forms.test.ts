import { describe, expect, test } from 'vitest';
import { agreement } from '../../src/lib/generate/agreement.ts';
import { materialOf } from '../../src/lib/generate/generate.ts';
import { infinitive } from '../../src/lib/generate/infinitive.ts';
import { tense } from '../../src/lib/generate/tense.ts';
import type { ChoiceQuestion, Level } from '../../src/lib/quiz/quiz.ts';
import { loadDictionary } from '../../src/lib/server/dictionary.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';
import { quizOn } from './article.ts';

const lexicon = await loadLexicon();
const dictionary = await loadDictionary();

const makers = [tense, agreement, infinitive];

/** What could be asked about the forms of words: the prompt without its sentence, and the question. */
function forms(article: string, level: Level = 'B1'): Map<string, ChoiceQuestion> {
  const material = materialOf(quizOn(article, { level }), { lexicon, dictionary });
  const asked = makers
    .flatMap((maker) => maker.make(material))
    .flatMap(({ write }) => write() ?? [])
    .filter((question): question is ChoiceQuestion => question.kind === 'single');
  return new Map(
    asked.map((question) => [/^(.*?)\u202f\?/u.exec(question.prompt)?.[1] ?? '', question]),
  );
}
const keyOf = (question: ChoiceQuestion | undefined): string | undefined =>
  question?.options.find(({ correct }) => correct)?.text;

describe('the tense of a verb', () => {
  test.each([
    [
      'La mairie de Brézac fermerait la piscine avant la fin du mois.',
      'fermerait',
      'Conditionnel présent',
    ],
    [
      'Les pompiers fermeront toutes les routes du département lundi matin.',
      'fermeront',
      'Futur simple',
    ],
    [
      'Chaque matin, les élèves attendaient le car devant la vieille église.',
      'attendaient',
      'Imparfait',
    ],
    [
      'La société avait vendu ses deux usines du nord avant le procès.',
      'avait vendu',
      'Plus-que-parfait',
    ],
    [
      'Le suspect aurait caché les bijoux dans une maison de la côte.',
      'aurait caché',
      'Conditionnel passé',
    ],
  ])('%s', (article, form, key) => {
    const question = forms(article).get(`À quel temps est le verbe «\u00a0${form}\u00a0»`);
    expect(keyOf(question)).toBe(key);
    expect(question?.options).toHaveLength(4);
  });

  test.each([
    [
      'a form of two tenses',
      'Le ministre finit chaque réunion par un long discours devant la presse.',
    ],
    [
      'an auxiliary with two verbs',
      'La préfecture avait fait évacuer les deux campings du bord de la mer.',
    ],
    ['a present', 'Les voisins attendent depuis trois ans une réponse du tribunal de Nantes.'],
  ])('is not asked of %s', (_, article) => {
    expect([...forms(article).keys()].filter((prompt) => prompt.startsWith('À quel'))).toEqual([]);
  });

  test('shows in each wrong option the form it would have', () => {
    const asked = forms('Les pompiers fermeront toutes les routes du département lundi matin.');
    const [question] = asked.values();
    const reasons = question?.options.map(({ feedback }) => feedback).join(' ') ?? '';
    expect(reasons).toContain('«\u00a0fermeraient\u00a0»');
    expect(reasons).toContain('«\u00a0fermaient\u00a0»');
  });
});

describe('agreement', () => {
  test.each([
    ['Les négociations ont été suspendues par la direction de l’usine.', 'suspendre', 'suspendues'],
    ['Selon le maire, la route est coupée depuis dimanche soir par la neige.', 'couper', 'coupée'],
    ['Le tribunal a ouvert une enquête publique sur le barrage de Brézac.', 'public', 'publique'],
  ])('%s', (article, lemma, key) => {
    const question = forms(article).get(`Quelle forme du mot «\u00a0${lemma}\u00a0» manque ici`);
    expect(keyOf(question)).toBe(key);
  });

  test.each([
    ['two nouns', 'Le maire et la préfète sont attendus demain matin à la gare de Nantes.'],
    [
      'a noun within another phrase',
      'Le directeur de la banque est soupçonné par la police de Nantes.',
    ],
    ['a noun of a complement', 'Le port attend un navire de la marine américaine depuis dimanche.'],
  ])('is not asked with %s', (_, article) => {
    expect([...forms(article).keys()].filter((prompt) => prompt.startsWith('Quelle'))).toEqual([]);
  });
});

test('the infinitive is asked of a form that hides it', () => {
  const asked = forms('La mairie prévient les habitants de la fermeture du pont.', 'A2');
  const question = asked.get('De quel verbe «\u00a0prévient\u00a0» est-il une forme');
  expect(keyOf(question)).toBe('prévenir');
});

test('a word that is seldom a verb is not asked for its infinitive', () => {
  const asked = forms('Au café de la Gare, on ne parle plus que de la nouvelle usine.');
  expect([...asked.keys()].some((prompt) => prompt.includes('«\u00a0plus\u00a0»'))).toBe(false);
});
