import { expect, test } from 'vitest';
import { tokenize } from '../../src/lib/french/tokens.ts';
import { guess } from '../../src/lib/french/unknown-words.ts';

/** The guesses for the word in brackets: `NOUN zorglation f`. */
function guesses(marked: string): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const tokens = tokenize(text);
  const index = tokens.findIndex(({ start }) => start === marked.indexOf('['));
  const token = tokens[index];
  return token
    ? guess(token, index, tokens).map(({ category, lemma, features }) =>
        [category, lemma, features.gender, features.mood].filter((part) => part).join(' '),
      )
    : [];
}

test.each([
  ['Il en parle à [Mnuchin].', 'PROPN Mnuchin'],
  ['Elle soutient l’[OSDH].', 'PROPN OSDH'],
  ['[Zorglub] arrive.', 'PROPN Zorglub'],
  ['La [zorglation] monte.', 'NOUN zorglation f'],
  ['Les [zorglations] montent.', 'NOUN zorglation f'],
  ['Le [zorglisme] monte.', 'NOUN zorglisme m'],
  ['Il parle [zorglablement].', 'ADV zorglablement'],
  ['Des textes [zorglés].', 'VERB zorgler participle'],
  ['Il paie [4 000] euros.', 'NUM 4 000'],
  ['Le [XXe] siècle.', 'ADJ XXe'],
  ['Il paie[…]', 'PUNCT …'],
  ['Voilà [🙂].', 'SYM 🙂'],
  ['Voir [https://exemple.fr/a].', 'X https://exemple.fr/a'],
])('%s is guessed as %s', (marked, expected) => {
  expect(guesses(marked)).toEqual([expected]);
});
