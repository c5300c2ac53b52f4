import { describe, expect, test } from 'vitest';
import { completeQuiz } from '../../src/lib/generate/generate.ts';
import { nearMisses } from '../../src/lib/generate/near-miss.ts';
import type { Question } from '../../src/lib/quiz/quiz.ts';
import { loadDictionary } from '../../src/lib/server/dictionary.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';
import { quizOn } from './article.ts';

const lexicon = await loadLexicon();
const dictionary = await loadDictionary();

/** What twenty seeds ask of an article. */
const asked = (text: string): Question[] =>
  Array.from({ length: 20 }, (_, seed) =>
    completeQuiz(quizOn(text, { generate: { attribution: 12, vocabulary: 0 } }), {
      lexicon,
      dictionary,
      seed,
    }),
  ).flatMap(({ questions }) => questions);

const keyOf = (question: Question): string =>
  'options' in question ? (question.options.find(({ correct }) => correct)?.text ?? '') : '';

const others = `Le maire du village Paul Lenoir a déclaré que le marché resterait ouvert chaque samedi. « Les commerçants ont besoin de clients », a ajouté Paul Lenoir.

La directrice du théâtre Lucie Garnier affirme que la salle sera rénovée. « Le toit laisse passer la pluie », a expliqué Lucie Garnier.

La présidente du club Nadia Belkacem a promis de payer les travaux. « Nos adhérents sont généreux », a assuré Nadia Belkacem.

Le pharmacien Jean Petit regrette la fermeture de la gare. « Les malades prennent le train », a rappelé Jean Petit.`;

describe('whom a noun stands for', () => {
  const text = `Le port de Kerlan ferme\n\nLa ministre Anne Roy est venue jeudi. « Le port fermera en juillet », a déclaré la ministre.\n\n${others}`;

  test('is asked, with the speaker as the key', () => {
    const found = asked(text).filter(({ prompt }) => prompt.includes('Qui est «'));
    const nominal = found.filter(({ prompt }) => prompt.includes('la ministre'));
    expect(nominal.length).toBeGreaterThan(0);
    for (const question of nominal) expect(keyOf(question)).toBe('Anne Roy');
  });
});

test('« ce dernier » behind a verb is its object, where somebody else speaks', () => {
  const text = `Le port de Kerlan ferme\n\nAnne Roy a parlé devant Marc Duval. Paul Lenoir a prévenu ce dernier que la ville fermerait le port en juillet.\n\n${others}`;
  for (const { prompt } of asked(text)) expect(prompt).not.toContain('Qui est « ce dernier »');
});

test('a name keeps its capital behind « que »', () => {
  const text = `Les trains reviennent\n\nLa ministre Anne Roy a affirmé que Lyon recevrait deux trains de plus chaque jour.\n\n${others}`;
  const prompts = asked(text).map(({ prompt }) => prompt);
  expect(prompts.some((prompt) => prompt.includes('que Lyon recevrait'))).toBe(true);
  expect(prompts.some((prompt) => prompt.includes('que lyon'))).toBe(false);
});

test('words that show a woman speaking are asked among women', () => {
  const text = `Les trains reviennent\n\nLa ministre Anne Roy a été élue dimanche. « Je suis convaincue que les trains reviendront », a déclaré Anne Roy.\n\n${others}`;
  const found = asked(text).filter(({ prompt }) => /^Qui a dit.*convaincue/u.test(prompt));
  const options = found.flatMap((question) => ('options' in question ? question.options : []));
  expect(options.length).toBeGreaterThan(0);
  for (const { text: name } of options) expect(['Paul Lenoir', 'Jean Petit']).not.toContain(name);
});

describe('a figure is changed', () => {
  const stem = 'Nous planterons 12 arbres chaque hiver dans le parc';

  test('though the headline has another that holds it', () => {
    expect(nearMisses(stem, 'Les élections de 2012')).toHaveLength(1);
  });

  test('not where the headline tells which is right', () => {
    expect(nearMisses(stem, 'Douze arbres, ou 12 arbres')).toEqual([]);
  });

  test('and never to more than a hundred per cent', () => {
    const [miss] = nearMisses('La mesure touche 60 pour cent des familles du quartier');
    expect(miss?.text).toContain('30 pour cent');
  });
});
