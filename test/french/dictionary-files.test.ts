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

const compiled = compileDictionary([table, spanish]);
const dictionary = readDictionary(compiled.entries, compiled.glosses);

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

  test('tells what a sense needs beside its word', () => {
    const words = ['moquer', 'veiller'].map((lemma) => dictionary.senses(lemma, 'VERB')[0]);
    expect(words.map((entry) => entry && headword(entry))).toEqual(['se moquer', 'veiller à']);
    expect(words.map((entry) => entry?.definition)).toEqual([
      'rire de quelqu’un',
      'faire attention à',
    ]);
  });
});
