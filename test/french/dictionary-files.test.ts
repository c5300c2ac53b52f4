import { describe, expect, test } from 'vitest';
import { compileDictionary } from '../../src/lib/french/compile-dictionary.ts';
import { headword, readDictionary } from '../../src/lib/french/dictionary.ts';

const header =
  'lemma\tcategory\tgender\tlevel\tdefinition\ten\tsynonyms\tantonyms\tfamily\tfalseFriend\thint';
const table = [
  header,
  'œuvre\tNOUN\tf\tB1\tce qu’un artiste a fait\twork\tcréation; =ouvrage\t\t\t\t',
  'moquer\tVERB\t\tB1\t(se) rire de quelqu’un\tto mock\t\t\t\t\t',
  'veiller\tVERB\t\tB2\t(avec « à ») faire attention à\tto see to\t\t\t\t\t',
  'élève\tNOUN\tm/f\tA1\tqui va à l’école\tpupil\t\tprofesseur\t\t\t',
].join('\n');
const spanish = [
  'lemma\tcategory\thint\tes',
  'élève\tNOUN\t\talumno',
  'moquer\tVERB\t\tburlarse',
].join('\n');

const groups = ['category\tconfusable', 'VERB\tmoquer; veiller'].join('\n');

const compiled = compileDictionary([table, spanish, groups]);
const dictionary = readDictionary(compiled.entries, compiled.glosses, compiled);

describe('a compiled dictionary', () => {
  test('has every entry with its lists and glosses', () => {
    expect(dictionary.senses('oeuvre', 'NOUN')).toMatchObject([
      {
        lemma: 'œuvre',
        gender: 'f',
        level: 'B1',
        synonyms: ['création', 'ouvrage'],
        interchangeable: ['ouvrage'],
        glosses: { en: 'work' },
      },
    ]);
    expect(dictionary.senses('élève', 'NOUN')[0]).toMatchObject({
      gender: 'mf',
      antonyms: ['professeur'],
    });
    expect(dictionary.senses('élève', 'VERB')).toEqual([]);
  });

  test('takes glosses of a further language from a table of their own', () => {
    expect(Object.keys(compiled.glosses).sort()).toEqual(['en', 'es']);
    expect(dictionary.senses('moquer', 'VERB')[0]?.glosses).toEqual({
      en: 'to mock',
      es: 'burlarse',
    });
    expect(dictionary.senses('veiller', 'VERB')[0]?.glosses).toEqual({ en: 'to see to' });
  });

  test('knows which words must not face each other', () => {
    const [mock, watch, work] = ['moquer', 'veiller', 'œuvre'].map((lemma) =>
      dictionary.entries.find((entry) => entry.lemma === lemma),
    );
    if (!mock || !watch || !work) throw new Error('an entry is missing');
    expect(dictionary.isConfusable(mock, watch)).toBe(true);
    expect(dictionary.isConfusable(watch, work)).toBe(false);
  });

  test('lists a pair at both words, though the file has it once', () => {
    const rows = [
      header,
      'début\tNOUN\tm\tA1\tce qui vient d’abord\tbeginning\t=commencement\tfin\tdébuter\t\t',
      'commencement\tNOUN\tm\tB1\tle moment où une chose naît\tstart\tdébut\t\t\t\t',
      'débuter\tVERB\t\tA2\tnaître\tto begin\t\t\tdébut\t\t',
    ].join('\n');
    const { entries } = compileDictionary([rows]);
    const read = readDictionary(entries);
    expect(entries.match(/débuter/g)).toHaveLength(2);
    expect(read.senses('début', 'NOUN')[0]).toMatchObject({
      synonyms: ['commencement'],
      family: ['débuter'],
      interchangeable: ['commencement'],
    });
    expect(read.senses('commencement', 'NOUN')[0]?.synonyms).toEqual(['début']);
    expect(read.senses('débuter', 'VERB')[0]?.family).toEqual(['début']);
  });

  test('tells what a sense needs beside its word', () => {
    const words = ['moquer', 'veiller'].map((lemma) => dictionary.senses(lemma, 'VERB')[0]);
    expect(words.map((entry) => entry && headword(entry))).toEqual(['se moquer', 'veiller à']);
    expect(words.map((entry) => entry?.definition)).toEqual([
      'rire de quelqu’un',
      'faire attention à',
    ]);
  });
});
