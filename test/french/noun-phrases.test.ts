import { describe, expect, test } from 'vitest';
import { nounPhraseAt, rangeSpan } from '../../src/lib/french/noun-phrases.ts';
import { nameAt } from '../../src/lib/french/proper-names.ts';
import { slice } from '../../src/lib/text.ts';
import { tagged } from './tagged.ts';

/** The noun phrase that begins where the text has `[`, and the name in it. */
function phraseAt(marked: string): { phrase?: string; name?: string } {
  const text = marked.replace('[', '');
  const tokens = tagged(text);
  const phrase = nounPhraseAt(
    tokens,
    tokens.findIndex(({ start }) => start === marked.indexOf('[')),
  );
  if (!phrase) return {};
  return {
    phrase: slice(text, rangeSpan(tokens, phrase)),
    ...(phrase.name ? { name: slice(text, rangeSpan(tokens, phrase.name)) } : {}),
  };
}

describe('a noun phrase reaches as far as its complements, and knows the name in it', () => {
  test.each<[string, string, string?]>([
    ['Hier [le maire a parlé.', 'le maire'],
    ['Hier [le maire Jean Petit a parlé.', 'le maire Jean Petit', 'Jean Petit'],
    ['Hier [le ministre de l’Intérieur a parlé.', 'le ministre de l’Intérieur'],
    [
      'Hier [le secrétaire au Trésor Steven Mnuchin a parlé.',
      'le secrétaire au Trésor Steven Mnuchin',
      'Steven Mnuchin',
    ],
    ['Hier [la porte-parole du gouvernement a répondu.', 'la porte-parole du gouvernement'],
    ['Hier [M. Pompeo a parlé.', 'M. Pompeo', 'Pompeo'],
    ['Hier [Mme la ministre a parlé.', 'Mme la ministre'],
    ['Hier [les deux élus ont parlé.', 'les deux élus'],
    ['Hier [la loi votée mardi a plu.', 'la loi votée'],
    ['Hier [l’un des chercheurs a parlé.', 'l’un des chercheurs'],
    ['Hier [la porte-parole a répondu à une question.', 'la porte-parole'],
    ['Hier [l’AFP a publié un texte.', 'l’AFP', 'AFP'],
    ['Hier [Febelfin a publié un texte.', 'Febelfin', 'Febelfin'],
  ])('%s', (marked, phrase, name) => {
    expect(phraseAt(marked)).toEqual(name === undefined ? { phrase } : { phrase, name });
  });

  test.each(['Hier [parle le maire.', 'Hier [, il parla.', 'Hier [de Paris.'])(
    'none begins in %s',
    (marked) => {
      expect(phraseAt(marked)).toEqual({});
    },
  );
});

describe('a name reaches as far as its capitals and the particles between them', () => {
  test.each([
    ['Hier [Charles de Gaulle a parlé.', 'Charles de Gaulle'],
    ['Hier [Bruno Le Roux a parlé.', 'Bruno Le Roux'],
    ['Hier [Marine Le Pen a parlé.', 'Marine Le Pen'],
    ['Hier [V. Sapounov a parlé.', 'V. Sapounov'],
    ['Hier [Pompeo a parlé.', 'Pompeo'],
    ['Le secrétaire au [Trésor Steven Mnuchin.', 'Trésor'],
    ['Le maire de [Lyon Anne Roy.', 'Lyon'],
    ['Le maire de [Saint-Alban Anne Roy.', 'Saint-Alban'],
    ['Hier [Aïssata Martin Diop a parlé.', 'Aïssata Martin Diop'],
    ['Hier [Macron du parti.', 'Macron'],
    ['[Business France a parlé.', 'Business France'],
    ['[Le maire a parlé.', undefined],
    ['[Il parle.', undefined],
    ['[Maisons à vendre.', undefined],
  ])('%s', (marked, expected) => {
    const text = marked.replace('[', '');
    const tokens = tagged(text);
    const name = nameAt(
      tokens,
      tokens.findIndex(({ start }) => start === marked.indexOf('[')),
    );
    expect(name && slice(text, rangeSpan(tokens, name))).toBe(expected);
  });
});
