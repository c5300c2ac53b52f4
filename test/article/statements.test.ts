import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains } from '../../src/lib/text.ts';
import { analysed, brief, said } from './analysed.ts';

describe('a cue before what was said', () => {
  test.each([
    [
      'que',
      'La ministre Anne Roy a déclaré que le pont tiendrait.',
      'Anne Roy, indirect: le pont tiendrait',
    ],
    [
      'a participle that is a finite form too',
      'Le maire Jean Petit a dit que le pont tiendrait.',
      'Jean Petit, indirect: le pont tiendrait',
    ],
    [
      'a quotation behind que',
      'Anne Roy ajoute qu’« il n’y a aucun danger pour les piétons ».',
      'Anne Roy, direct: il n’y a aucun danger pour les piétons',
    ],
    [
      'partly quoted words',
      'Anne Roy a affirmé que le pont était « en parfait état » depuis les travaux.',
      'Anne Roy, mixed: le pont était « en parfait état » depuis les travaux',
    ],
    [
      'a colon',
      'La ministre Anne Roy a déclaré : « Le pont tiendra. »',
      'Anne Roy, direct: Le pont tiendra',
    ],
    [
      'a bare infinitive',
      'La ministre Anne Roy affirme vouloir garder le pont.',
      'Anne Roy, indirect: vouloir garder le pont',
    ],
    [
      'de and an infinitive',
      'Jean Petit a promis de reconstruire le pont.',
      'Jean Petit, indirect: reconstruire le pont',
    ],
    [
      'an indirect question',
      'Le maire demande si le pont tiendra.',
      'Le maire, indirect: si le pont tiendra',
    ],
    [
      'a noun phrase that is announced',
      'Dans un communiqué, la mairie annonce la fermeture du pont.',
      'la mairie, indirect: la fermeture du pont',
    ],
    [
      'an accusation',
      'Jean Petit a accusé le préfet d’avoir caché le rapport.',
      'Jean Petit, indirect: le préfet d’avoir caché le rapport',
    ],
    [
      'when and where between cue and content',
      'Anne Roy a précisé lundi, dans un communiqué, que le pont tiendrait.',
      'Anne Roy, indirect: le pont tiendrait',
    ],
    [
      'faire savoir',
      'Le maire fait savoir que le pont rouvrira.',
      'Le maire, indirect: le pont rouvrira',
    ],
    [
      'a reflexive verb',
      'Les pêcheurs s’étonnent que le port soit fermé.',
      'Les pêcheurs, indirect: le port soit fermé',
    ],
    [
      'verbatim words without marks',
      'La société Zut a publié une vidéo disant Nous restons ouverts.',
      'Zut, free: Nous restons ouverts',
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('a cue behind what was said', () => {
  test.each([
    [
      'with its subject behind it',
      '« Le pont tiendra », a déclaré Anne Roy.',
      'Anne Roy, direct: Le pont tiendra',
    ],
    [
      'with when and where between them',
      '« Le pont tiendra », a déclaré lundi à la presse la ministre Anne Roy.',
      'Anne Roy, direct: Le pont tiendra',
    ],
    [
      'with a long apposition behind the name',
      '« Le pont tiendra », a déclaré Anne Roy, ministre des Transports et ancienne maire de la ville.',
      'Anne Roy, direct: Le pont tiendra',
    ],
    [
      'with a name behind an adverbial',
      '« Le pont tiendra », a déclaré à l’issue de la réunion Anne Roy, ministre des Transports.',
      'Anne Roy, direct: Le pont tiendra',
    ],
    [
      'with a question mark',
      '« Le pont tiendra-t-il ? », demande Anne Roy.',
      'Anne Roy, direct: Le pont tiendra-t-il',
    ],
    [
      'without a comma',
      '« Quelle honte pour la ville ! » s’écrie Anne Roy.',
      'Anne Roy, direct: Quelle honte pour la ville',
    ],
    [
      'without quotation marks',
      'Le pont tiendra encore dix ans, a déclaré Anne Roy.',
      'Anne Roy, free: Le pont tiendra encore dix ans',
    ],
    [
      'without quotation marks, an organisation',
      'Les travaux dureront un an, précise la mairie.',
      'la mairie, free: Les travaux dureront un an',
    ],
    [
      'with curly marks',
      '“Le pont tiendra”, a déclaré Anne Roy.',
      'Anne Roy, direct: Le pont tiendra',
    ],
    [
      'with straight marks',
      '"Le pont tiendra", a déclaré Anne Roy.',
      'Anne Roy, direct: Le pont tiendra',
    ],
    [
      'with a mark that was never opened',
      'Le pont tiendra et nous serons prêts », a déclaré Anne Roy.',
      'Anne Roy, direct: Le pont tiendra et nous serons prêts',
    ],
    [
      'with a mark that was never closed',
      '« Le pont tiendra encore dix ans, a déclaré Anne Roy.',
      'Anne Roy, free: Le pont tiendra encore dix ans',
    ],
    [
      'reporting another’s words, which are no statement of their own',
      '« Mon voisin a dit que le pont s’écroulerait », a raconté Anne Roy.',
      'Anne Roy, direct: Mon voisin a dit que le pont s’écroulerait',
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('a cue inside what was said parts it', () => {
  test.each([
    [
      'a clitic',
      'Anne Roy a vu le pont. « Le pont, a-t-elle promis, tiendra. »',
      'Anne Roy, direct: Le pont | tiendra',
    ],
    [
      'a name',
      '« Le pont tiendra, a promis Anne Roy, et les piétons passeront. »',
      'Anne Roy, direct: Le pont tiendra | et les piétons passeront',
    ],
    [
      'between two quotations',
      'Anne Roy a vu le pont. « Le pont tiendra », a-t-elle dit, « et les piétons passeront. »',
      'Anne Roy, direct: Le pont tiendra | et les piétons passeront',
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('a second cue goes on with the speaker of the first', () => {
  test.each([
    [
      'a gerund',
      '« Le pont tiendra », a déclaré Anne Roy, précisant que les travaux étaient finis.',
      ['Anne Roy, direct: Le pont tiendra', 'Anne Roy, indirect: les travaux étaient finis'],
    ],
    [
      'a second verb',
      'Anne Roy a déclaré que le pont tiendrait et a ajouté que les travaux étaient finis.',
      ['Anne Roy, indirect: le pont tiendrait', 'Anne Roy, indirect: les travaux étaient finis'],
    ],
    [
      'a relative clause',
      '« Le pont tiendra », a indiqué le maire, qui a demandé aux habitants de rester.',
      ['le maire, direct: Le pont tiendra', 'le maire, indirect: rester'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test('a relative clause reports no more than its own words', () => {
  expect(said('Anne Roy, qui a assuré que le pont tiendrait, est attendue lundi.')).toEqual([
    'Anne Roy, indirect: le pont tiendrait',
  ]);
});

describe('no one says anything', () => {
  test.each([
    ['in a report', 'Le pont de Nantes a été fermé lundi. Des ouvriers sont venus.'],
    ['in a passive', 'Le directeur Jean Petit est accusé de mensonge.'],
    ['in quoted single words', 'Le pont dit « du Roi » est fermé.'],
    ['in what nobody is named for', 'On dit que le pont est vieux.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    ['a caption', 'Anne Roy a déclaré que le pont tiendrait. Photo : A. Petit'],
    ['a related link', 'Lire aussi : Le pont tiendra, a déclaré Anne Roy'],
    ['a byline', 'Par Anne Roy et Jean Petit'],
  ])('in %s', (_, line) => {
    const text = `Le pont de la ville\n\nLe pont est fermé. Des ouvriers sont venus.\n\n${line}`;
    expect(said(text)).toEqual([]);
  });
});

test('whatever the text, each part lies within its block and the confidence within 0 to 1', () => {
  const words = fc.constantFrom(
    ...['Anne Roy ', 'le maire ', 'elle ', 'il ', 'a déclaré ', 'dit', '-il', 'que ', 'selon '],
    ...['« ', ' »', '“', '”', '"', ', ', '. ', ' : ', '; ', '\n\n', '\n', 'qui ', 'précisant '],
    ...['le pont tiendra', 'Photo : ', 'M. ', '(ODP)', '…', 'l’', 'pour ', '3 mai 2021 – '],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: words }, fc.string())), (parts) => {
      const analysis = analysed(parts.join(''));
      for (const statement of analysis.statements) {
        const block = analysis.blocks[statement.block]?.block;
        expect(brief(analysis, statement)).not.toContain('nobody');
        expect(statement.parts.length).toBeGreaterThan(0);
        for (const part of statement.parts) {
          expect(part.end).toBeGreaterThan(part.start);
          expect(block && contains(block, part)).toBe(true);
        }
        expect(statement.confidence).toBeGreaterThan(0);
        expect(statement.confidence).toBeLessThanOrEqual(1);
      }
    }),
  );
});
