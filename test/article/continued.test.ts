import { expect, test } from 'vitest';
import { said } from './analysed.ts';

test('a quotation right behind a statement continues it', () => {
  const text = '« Le pont tiendra », a déclaré Anne Roy. « Les piétons passeront dès lundi. »';
  expect(said(text)).toEqual([
    'Anne Roy, direct: Le pont tiendra',
    'Anne Roy, continued: Les piétons passeront dès lundi',
  ]);
});

test('a quotation behind a sentence of the reporter’s continues nothing', () => {
  const text =
    '« Le pont tiendra », a déclaré Anne Roy. Des ouvriers passent. Il pleut. Le vent monte. « Fermé dès lundi », lit-on sur la porte.';
  expect(said(text)).toEqual(['Anne Roy, direct: Le pont tiendra']);
});

test('a paragraph in the first person goes on with the free words of the one before', () => {
  const text = [
    'Le pont tiendra encore dix ans et chacun pourra y passer, a déclaré Anne Roy.',
    'Nous avons tout vérifié. Notre équipe reste sur place.',
    'Le pont a été construit en 1900.',
  ];
  expect(said(text.join('\n\n'))).toEqual([
    'Anne Roy, free: Le pont tiendra encore dix ans et chacun pourra y passer',
    `Anne Roy, continued: ${text[1]}`,
  ]);
});
