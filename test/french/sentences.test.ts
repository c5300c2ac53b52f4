import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/lib/french/sentences.ts';
import { tokenize } from '../../src/lib/french/tokens.ts';
import { slice } from '../../src/lib/text.ts';

const sentences = (text: string): string[] =>
  splitSentences(tokenize(text)).map((sentence) => slice(text, sentence));

describe('a sentence ends', () => {
  test.each<[string, string[]]>([
    ['at a full stop before a capital', ['Il part.', 'Elle reste.']],
    ['at a question mark', ['Où va-t-il ?', 'Nul ne sait.']],
    ['at an ellipsis before a capital', ['Il hésite…', 'Elle attend.']],
    ['behind the mark that closes it', ['« J’y vais ! »', 'Elle part.']],
    ['behind a parenthesis', ['(Il pleut.)', 'Elle reste.']],
    ['before an opening mark', ['Il part.', '« Enfin », dit-elle.']],
    ['before a straight mark that opens', ['Il part.', '"Enfin", dit-elle.']],
    ['before a number', ['Il pleut.', '20 personnes attendent.']],
    ['behind marks that follow each other', ['Quoi ?!', 'Rien.']],
    ['behind a year', ['C’était en 2017.', 'Elle est partie.']],
    ['behind a letter that stands for a thing', ['C’est le plan B.', 'Il est prêt.']],
    [
      'before a small letter, behind a whole word',
      ['Il revient demain.', 'en effet, tout est prêt.'],
    ],
    ['at the end of the text without any mark', ['Il part.', 'Elle reste']],
  ])('%s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });
});

describe('a sentence goes on', () => {
  test.each([
    'M. Petit arrive.',
    'V. Sapounov arrive.',
    'Né en 44 av. J.-C. à Rome.',
    '« Oui ! » dit-il.',
    '« Viens-tu ? », demande-t-elle.',
    'Il hésite… puis part.',
    'Le site musical.ly ferme.',
    'Il coûte 1.500 euros.',
    'Voir chap. deux.',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

test('every token is in exactly one sentence, whatever the text', () => {
  const marks = fc.constantFrom('. ', '! ', '… ', ' « ', ' » ', '"', '(', ')', ' A', ' a', '5');
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), marks)), (parts) => {
      const tokens = tokenize(parts.join(''));
      expect(splitSentences(tokens).flatMap((sentence) => sentence.tokens)).toEqual(tokens);
    }),
  );
});
