import { describe, expect, test } from 'vitest';
import { said } from './analysed.ts';

describe('what stands between a cue and the words it reports is passed over', () => {
  test.each([
    [
      'when: Anne Roy a menacé le week-end dernier de fermer le pont.',
      'Anne Roy, indirect: fermer le pont',
    ],
    [
      'where: Anne Roy affirme dans son journal hebdomadaire que le pont tiendra.',
      'Anne Roy, indirect: le pont tiendra',
    ],
    [
      'to whom: Anne Roy recommande aux habitants la fermeture du pont.',
      'Anne Roy, indirect: la fermeture du pont',
    ],
    [
      'of whom: Anne Roy exige de la mairie qu’elle ferme le pont.',
      'Anne Roy, indirect: elle ferme le pont',
    ],
  ])('%s', (example, expected) => {
    expect(said(example.replace(/^[\w ]+: /, ''))).toEqual([expected]);
  });
});

describe('what somebody said is found', () => {
  test.each([
    ['Anne Roy précise avoir fermé le pont.', 'Anne Roy, indirect: avoir fermé le pont'],
    [
      'Anne Roy se dit prête à fermer le pont dès lundi.',
      'Anne Roy, indirect: prête à fermer le pont dès lundi',
    ],
    ['Anne Roy fait état de la chute du pont.', 'Anne Roy, indirect: la chute du pont'],
    [
      'Anne Roy a défendu sa décision\u00a0: «\u00a0Le pont est trop vieux.\u00a0»',
      'Anne Roy, direct: Le pont est trop vieux',
    ],
    ['Anne Roy a promis de «\u00a0ne rien céder\u00a0».', 'Anne Roy, direct: ne rien céder'],
    [
      'Anne Roy a raconté comment le pont était tombé.',
      'Anne Roy, indirect: comment le pont était tombé',
    ],
    ['Le pont a été fermé, ce que dément Anne Roy.', 'Anne Roy, indirect: Le pont a été fermé'],
    ['À en croire Anne Roy, le pont va tomber.', 'Anne Roy, selon: le pont va tomber'],
    [
      'Selon Anne Roy, chargée des travaux, le pont va tomber.',
      'Anne Roy, selon: le pont va tomber',
    ],
    [
      'Pour Anne Roy, de l’Institut des ponts, la digue va tomber.',
      'Anne Roy, selon: la digue va tomber',
    ],
    [
      'Anne Roy et Paul Petit ont dit que le pont tiendrait.',
      'Anne Roy et Paul Petit, indirect: le pont tiendrait',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('two reports in one sentence are told apart', () => {
  test.each([
    [
      'by a second verb',
      'Anne Roy a indiqué que le pont fermerait et a promis de rembourser les usagers.',
      ['Anne Roy, indirect: le pont fermerait', 'Anne Roy, indirect: rembourser les usagers'],
    ],
    [
      'by a participle that shares its auxiliary',
      'Anne Roy a dénoncé « une pure folie » et estimé que le pont tomberait.',
      ['Anne Roy, direct: une pure folie', 'Anne Roy, indirect: le pont tomberait'],
    ],
    [
      'by a gerund',
      'Anne Roy a confirmé la fermeture du pont, reconnaissant que la ville serait coupée.',
      ['Anne Roy, indirect: la fermeture du pont', 'Anne Roy, indirect: la ville serait coupée'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('what a reporter adds ends the words', () => {
  test.each([
    'Anne Roy a dit que le pont fermerait, sans préciser la date.',
    'Anne Roy a dit que le pont fermerait, comme l’assure la mairie.',
  ])('%s', (text) => {
    expect(said(text)[0]).toBe('Anne Roy, indirect: le pont fermerait');
  });
});

describe('who speaks is found', () => {
  test.each([
    [
      'behind an adverbial',
      '« Le pont tiendra », a dit lors d’un point presse la géologue Anne Roy.',
    ],
    ['behind a demonym', '« Le pont tiendra », a dit l’Italienne Anne Roy.'],
    ['with two roles', '« Le pont tiendra », a dit la fondatrice et directrice du port, Anne Roy.'],
    [
      'inside a quotation that goes on',
      '« Le pont tiendra, a dit l’adjointe aux sports, Anne Roy. Je le garantis. »',
    ],
    [
      'as « cette dernière »',
      'Paul Petit a vu Anne Roy. « Le pont tiendra », a dit cette dernière.',
    ],
  ])('%s', (_, text) => {
    expect(said(text).map((line) => line.split(',')[0])).toEqual(['Anne Roy']);
  });

  test('an office with a capital is no name', () => {
    expect(said('Le Premier ministre a dit que le pont fermerait.')).toEqual([
      'Le Premier ministre, indirect: le pont fermerait',
    ]);
  });

  test('a name made of common words is whole', () => {
    expect(said('L’association Terres de mer affirme que le pont fermera.')).toEqual([
      'Terres de mer, indirect: le pont fermera',
    ]);
  });
});

test('the press conditional goes on reporting', () => {
  expect(said('Selon Anne Roy, le pont va tomber. La digue serait fragile aussi.')).toEqual([
    'Anne Roy, selon: le pont va tomber',
    'Anne Roy, continued: La digue serait fragile aussi',
  ]);
});

test('verbatim words without marks reach over the sentences in the first person beside them', () => {
  expect(
    said('Je suis née ici. J’ai bâti ce pont, explique Anne Roy. Je ne partirai pas.'),
  ).toEqual(['Anne Roy, free: Je suis née ici. J’ai bâti ce pont | Je ne partirai pas']);
});

describe('nobody is made to say', () => {
  test.each([
    'Anne Roy n’a pas précisé si le pont fermerait.',
    'Il est bon de rappeler que le pont a fermé.',
    'Le pont est sûr, dit-on.',
    'Anne Roy parle d’une croyance affirmant que le pont tombera.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
