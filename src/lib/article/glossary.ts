/** What the words of an article mean: the part of the dictionary that its reader may look up. */
import type { Dictionary, DictionaryEntry } from '../french/dictionary.ts';
import { headword } from '../french/dictionary.ts';
import type { Category } from '../french/lexicon.ts';
import type { TaggedToken } from '../french/tagger.ts';
import { low } from '../french/token-forms.ts';
import type { Analysis } from './analysis.ts';
import { type WordUse, sentenceUses } from './words.ts';

/** One sense of a word, as the dictionary has it; only its lemma and category where it has none. */
export type GlossaryEntry = Pick<DictionaryEntry, 'lemma' | 'gender' | 'hint'> & {
  readonly category: Category | DictionaryEntry['category'];
  /** « s’approprier », « disposer de » : the lemma with what the sense needs beside it. */
  readonly headword: string;
  readonly level?: DictionaryEntry['level'];
  readonly definition?: string;
  readonly glosses?: DictionaryEntry['glosses'];
  /** The dictionary lists only some of its senses: the one here may be another. */
  readonly hasOtherSenses?: true;
};

export type Glossary = {
  readonly entries: readonly GlossaryEntry[];
  /**
   * Each word or expression in text order: where it starts and ends in the article's text, in UTF-16 code units, and
   * the indices in `entries` of the senses it may have, at least one.
   */
  readonly words: readonly (readonly [start: number, end: number, ...senses: number[]])[];
};

const fromDictionary = (entry: DictionaryEntry): GlossaryEntry => ({
  lemma: entry.lemma,
  category: entry.category,
  headword: headword(entry),
  level: entry.level,
  definition: entry.definition,
  ...(entry.gender && { gender: entry.gender }),
  ...(entry.hint && { hint: entry.hint }),
  ...(entry.hasOtherSenses && { hasOtherSenses: true }),
  ...(Object.keys(entry.glosses).length > 0 && { glosses: entry.glosses }),
});

const unlisted = ({ lemma, category }: TaggedToken): GlossaryEntry => ({
  lemma,
  category,
  headword: lemma,
});

/** Lemmas that the lexicon gathers several words under: `lui` is that of « il », « la » and « se » as well. */
const gathered = new Set(
  ['lui', 'eux', 'moi', 'toi', 'soi']
    .map((lemma) => `${lemma} PRON`)
    .concat(['le', 'un', 'son'].map((lemma) => `${lemma} DET`)),
);
/** « j’ai », « mes amis » : the word as it is listed. */
const listedAs: Readonly<Record<string, string>> = {
  "j'": 'je',
  "m'": 'me',
  "t'": 'te',
  "s'": 'se',
  ma: 'mon',
  mes: 'mon',
  ta: 'ton',
  tes: 'ton',
  sa: 'son',
  ses: 'son',
  nos: 'notre',
  vos: 'votre',
  leurs: 'leur',
};

/** Under its own name, not that of other words: « il » in « faut-il » is no « lui ». */
function asItself(token: TaggedToken): TaggedToken {
  if (!gathered.has(`${token.lemma} ${token.category}`)) return token;
  const form = low(token).replace(/^-(?:t-)?/, '');
  return { ...token, lemma: listedAs[form] ?? form.replace("'", '’') };
}

/** The glossary of an article: of its headline, its running text and nothing beside it. */
export function glossaryOf({ blocks }: Analysis, dictionary: Dictionary): Glossary {
  const entries: GlossaryEntry[] = [];
  const indices = new Map<DictionaryEntry | string, number>();
  const indexOf = (key: DictionaryEntry | string, entry: () => GlossaryEntry): number => {
    const known = indices.get(key) ?? entries.push(entry()) - 1;
    indices.set(key, known);
    return known;
  };
  const ofSenses = (senses: readonly DictionaryEntry[]): number[] =>
    senses.map((sense) => indexOf(sense, () => fromDictionary(sense)));
  const ofToken = (written: TaggedToken): number[] => {
    const token = asItself(written);
    const senses = dictionary.senses(token.lemma, token.category);
    return senses.length > 0
      ? ofSenses(senses)
      : [indexOf(`${token.lemma} ${token.category}`, () => unlisted(token))];
  };
  const words = [...blocks]
    .sort((a, b) => a.block.start - b.block.start)
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence): Glossary['words'] => {
      const uses = sentenceUses(sentence, dictionary);
      const inUse = (token: TaggedToken): WordUse | undefined =>
        uses.find(({ start, end }) => start <= token.start && token.end <= end);
      const seen = new Set<WordUse>();
      return sentence.tokens.flatMap((token): Glossary['words'][number][] => {
        if (token.kind !== 'word') return [];
        const use = inUse(token);
        if (!use) return [[token.start, token.end, ...ofToken(token)]];
        if (seen.has(use)) return [];
        seen.add(use);
        return [[use.start, use.end, ...ofSenses(use.senses)]];
      });
    });
  return { entries, words };
}
