import { describe, expect, test } from 'vitest';
import { readability } from '../../src/lib/article/level.ts';
import { reflexivePronoun } from '../../src/lib/article/reflexive.ts';
import { wordUses } from '../../src/lib/article/words.ts';
import { tagText } from '../../src/lib/french/tagged-text.ts';
import { loadDictionary } from '../../src/lib/server/dictionary.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';
import { analysed } from './analysed.ts';

const lexicon = await loadLexicon();
const dictionary = await loadDictionary();

/** The expressions found in a sentence, as it writes them. */
const expressions = (text: string): string[] =>
  wordUses(analysed(text), dictionary)
    .filter(({ senses }) => senses[0].category === 'EXPR')
    .map(({ start, end, senses }) => `${text.slice(start, end)} = ${senses[0].lemma}`);

describe('a fixed expression is found', () => {
  test.each([
    ['Le maire a mis rapidement en place un plan.', 'mis rapidement en place = mettre en place'],
    ['La réunion n’a pas eu lieu hier soir.', 'eu lieu = avoir lieu'],
    ['La prime dépend du travail au sein des équipes.', 'au sein des = au sein de'],
    ['Les élus se sont rendu compte du problème.', 'se sont rendu compte du = se rendre compte de'],
    ['Pour ma part, je reste ici.', 'Pour ma part = pour sa part'],
  ])('%s', (text, expected) => {
    expect(expressions(text)).toContain(expected);
  });

  test('and not where its pronoun is another verb’s', () => {
    const found = expressions('Il se doit de rendre compte de ses actes au conseil.');
    expect(found.some((one) => one.includes('se rendre compte'))).toBe(false);
  });
});

describe('a verb’s own pronoun', () => {
  test.each([
    ['Elle s’impose partout.', 'impose', 's’'],
    ['Elle s’en est déjà emparée.', 'emparée', 's’'],
    ['Les rivaux s’efforcent d’imposer une règle.', 'imposer', undefined],
    ['Il se prépare à écraser ses adversaires.', 'écraser', undefined],
    ['Les députés nous imposent une règle.', 'imposent', 'open'],
    ['Le maire impose une règle.', 'impose', undefined],
  ])('%s', (text, verb, expected) => {
    const tokens = tagText(text, { start: 0, end: text.length }, lexicon).flatMap(
      (one) => one.tokens,
    );
    const found = reflexivePronoun(
      tokens,
      tokens.findIndex((token) => token.text === verb),
    );
    expect(typeof found === 'object' ? found.text : found).toBe(expected);
  });
});

describe('the level of an article', () => {
  test('rises with rarer words, longer sentences and learned tenses', () => {
    const easy =
      'Le chat mange. La fille joue dans la maison. Elle aime son chat. Il dort beaucoup.';
    const hard =
      'Quoique la juridiction eût sursis à statuer, les requérants contesteraient la légalité de l’arrêté préfectoral, dont les dispositions, entachées d’irrégularités, méconnaîtraient, selon leurs avocats, les principes généraux du droit.';
    const level = (text: string) => readability(analysed(text), dictionary)?.level;
    expect(level(easy)).toMatch(/A[12]/);
    expect(level(hard)).toMatch(/C[12]/);
  });

  test('is unknown without a word to know', () => {
    expect(readability(analysed(''), dictionary)).toBeUndefined();
  });
});
