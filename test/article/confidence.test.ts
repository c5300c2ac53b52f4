import { expect, test } from 'vitest';
import { analysed } from './analysed.ts';

test.each([
  [
    'Anne Roy a dit que le pont tiendrait.',
    'Jean Petit et Anne Roy ont dit que le pont tiendrait.',
  ],
  ['« Le pont tiendra », a dit Anne Roy.', '« Le pont tiendra », ont dit Anne Roy et Jean Petit.'],
  ['« Il tiendra », dit Anne Roy et Petit rit.', '« Il tiendra », disent Anne Roy et Petit.'],
  ['Anne Roy dit que le pont tiendra.', 'Si Anne Roy dit que le pont tiendra, tout va bien.'],
  ['Anne Roy dit que le pont tiendra.', 'Anne Roy a refusé de dire que le pont tiendra.'],
  ['Anne Roy a dit que le pont tiendrait.', 'Anne Roy n’a pas dit que le pont tiendrait.'],
  [
    '« Il tiendra », a dit Anne Roy. « Il est neuf et sûr. »',
    'Le maire a dit non. Roy a ri. « Il est neuf et sûr. »',
  ],
])('“%s” is surer than “%s”', (sure, unsure) => {
  const confidence = (text: string) => analysed(text).statements.at(-1)?.confidence ?? 0;
  expect(confidence(sure)).toBeGreaterThan(confidence(unsure));
  expect(confidence(sure)).toBeGreaterThan(0.88);
  expect(confidence(unsure)).toBeLessThan(0.9);
});
