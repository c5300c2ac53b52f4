import { describe, expect, test } from 'vitest';
import { standsFor } from '../../src/lib/article/names.ts';
import type { Entity, KnownPerson } from '../../src/lib/article/people.ts';
import { analysed, said } from './analysed.ts';

const people = (text: string, known: readonly KnownPerson[] = []): readonly Entity[] =>
  analysed(text, known).people;

/** Names of those under a name of their own, as far as the test cares. */
const named = (text: string): string[] =>
  people(text)
    .filter(({ name, type }) => /^\p{Lu}/u.test(name) && type !== 'unnamed' && type !== 'place')
    .map(({ name }) => name)
    .sort();

describe('mentions of one person are gathered under the fullest name', () => {
  test.each<[string, string, string, string]>([
    ['a surname', 'Anne Roy a ouvert le pont. Roy est contente.', 'Anne Roy', 'Roy'],
    [
      'a surname before the full name',
      'Hier, Pompeo a parlé. Mike Pompeo est content.',
      'Mike Pompeo',
      'Pompeo',
    ],
    ['a title', 'Mike Pompeo a parlé. M. Pompeo est content.', 'Mike Pompeo', 'M. Pompeo'],
    [
      'an office before the name',
      'La maire Anne Roy a parlé. La maire est contente.',
      'Anne Roy',
      'La maire',
    ],
    [
      'an apposition behind the name',
      'Anne Roy, maire de Nantes, a parlé. La maire de Nantes est contente.',
      'Anne Roy',
      'La maire de Nantes',
    ],
    [
      'an apposition before the name',
      'Le directeur du port, Jean Petit, a parlé. Le directeur du port est content.',
      'Jean Petit',
      'Le directeur du port',
    ],
    [
      'an apposition behind a complement of place',
      'Le chef de la mission navale en Syrie, Paul Roy, a parlé.',
      'Paul Roy',
      'Le chef de la mission navale',
    ],
    [
      'an initial',
      'Valentine Sapounov a parlé. Hier, V. Sapounov était contente.',
      'Valentine Sapounov',
      'V. Sapounov',
    ],
    [
      'an acronym in parentheses',
      'L’Observatoire des ponts (ODP) a parlé. L’ODP est content.',
      'Observatoire des ponts',
      'ODP',
    ],
    [
      'an acronym on its own',
      'L’Organisation mondiale de la santé a parlé. Human Rights Watch aussi. Hier, HRW a parlé.',
      'Human Rights Watch',
      'HRW',
    ],
  ])('%s', (_, text, name, alias) => {
    const [entity, ...others] = people(text).filter(({ aliases }) => aliases.includes(alias));
    expect(others).toEqual([]);
    expect(entity?.name).toBe(name);
  });
});

describe('two who share a word stay apart', () => {
  test.each<[string, string[]]>([
    ['Anne Roy a parlé. Hier, Paul Roy a répondu.', ['Anne Roy', 'Paul Roy']],
    ['Marine Le Pen a parlé. Jean-Marie Le Pen a répondu.', ['Jean-Marie Le Pen', 'Marine Le Pen']],
    [
      'Le Conseil de Paris a voté. Hier, le Conseil de Lyon a refusé.',
      ['Conseil de Lyon', 'Conseil de Paris'],
    ],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('a surname that two have belongs to neither', () => {
    const text = 'Anne Roy a parlé. Hier, Paul Roy a répondu. Selon Roy, tout va bien.';
    const full = people(text).filter(({ name }) => name.includes(' '));
    expect(full.map(({ aliases }) => aliases.includes('Roy'))).toEqual([false, false]);
  });

  test('a title in the other gender is another', () => {
    const text = 'Paul Roy a parlé. Hier, Mme Roy a répondu.';
    const [paul] = people(text).filter(({ name }) => name === 'Paul Roy');
    expect(paul?.aliases).not.toContain('Mme Roy');
  });
});

describe('what stands beside a name says what it is', () => {
  test.each([
    ['M. Petit a parlé.', 'Petit', 'person'],
    ['La ministre Anne Roy a parlé.', 'Anne Roy', 'person'],
    ['Hier, Anne Roy a parlé.', 'Anne Roy', 'person'],
    ['Hier, la CGT a parlé.', 'CGT', 'organisation'],
    ['La société Febelfin a parlé.', 'Febelfin', 'organisation'],
    ['Hier, Human Rights Watch a parlé.', 'Human Rights Watch', 'organisation'],
    ['Hier, Londres a parlé.', 'Londres', 'place'],
    ['Les habitants ont parlé.', 'Les habitants', 'group'],
    ['Un policier a parlé.', 'Un policier', 'unnamed'],
  ])('%s %s: %s', (text, name, type) => {
    expect(people(text).find((entity) => entity.name === name)?.type).toBe(type);
  });
});

test('« l’administration Trump » is not Trump', () => {
  expect(said('Donald Trump part. L’administration Trump a dit que tout va bien.')).toEqual([
    'L’administration Trump, indirect: tout va bien',
  ]);
});

describe('whom the teacher names', () => {
  const known: KnownPerson[] = [
    { name: 'Anne Roy', type: 'person', role: 'maire de Nantes', aliases: ['la patronne'] },
    { name: 'Zut', type: 'organisation', aliases: ['le journal'] },
  ];

  test('comes first, with the type and all names the teacher gave', () => {
    const found = people('Roy a parlé. Hier, Zut a répondu.', known).slice(0, 2);
    expect(found.map(({ name, type }) => [name, type])).toEqual([
      ['Anne Roy', 'person'],
      ['Zut', 'organisation'],
    ]);
    expect(found[0]?.aliases).toEqual(expect.arrayContaining(['Anne Roy', 'la patronne']));
  });

  test.each([
    ['by name', 'Hier, Anne Roy a parlé.', 'Anne Roy'],
    ['by surname', 'Hier, Mme Roy a parlé.', 'Anne Roy'],
    ['by another name', 'Hier, la patronne a parlé.', 'Anne Roy'],
    ['an organisation by a noun', 'Hier, le journal a parlé.', 'Zut'],
  ])('is found %s', (_, text, name) => {
    const found = people(text, known).find((entity) => entity.name === name);
    expect(found?.mentions).toHaveLength(1);
  });
});

test.each([
  ['ODP', 'Observatoire des ponts', true],
  ['OSDH', 'Observatoire syrien des droits de l’homme', true],
  ['HRW', 'Human Rights Watch', true],
  ['U.R.S.S.', 'Union des républiques socialistes soviétiques', true],
  ['LR', 'Laurent Wauquiez', false],
  ['CGT', 'Confédération du travail', false],
])('%s stands for %s: %s', (acronym, name, expected) => {
  expect(standsFor(acronym, name)).toBe(expected);
});
