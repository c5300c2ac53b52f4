import { describe, expect, test } from 'vitest';
import { said } from './analysed.ts';

describe('a pronoun is the speaker it agrees with', () => {
  test.each([
    [
      'the one person before it',
      'Anne Roy a vu le pont. Elle a ajouté que le pont était solide.',
      ['Anne Roy, indirect: le pont était solide'],
    ],
    [
      'the speaker of the statement before it',
      'Selon le maire Jean Petit, le pont tiendra. Il a précisé que les travaux dureraient un an.',
      ['Jean Petit, selon: le pont tiendra', 'Jean Petit, indirect: les travaux dureraient un an'],
    ],
    [
      'by its gender',
      'Le maire Jean Petit et la préfète Anne Roy ont vu le pont. Il a assuré que tout allait bien. Elle a annoncé que des travaux commenceraient.',
      ['Jean Petit, indirect: tout allait bien', 'Anne Roy, indirect: des travaux commenceraient'],
    ],
    [
      'inverted, in the next paragraph',
      'La préfète Anne Roy a vu le pont.\n\n« Le pont tiendra », a-t-elle ajouté.',
      ['Anne Roy, direct: Le pont tiendra'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
