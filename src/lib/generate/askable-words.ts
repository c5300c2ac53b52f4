/** Which words of the article are worth asking: useful, at the reader's level or one above, and not clear anyway. */
import type { WordUse } from '../article/words.ts';
import { cefrLevels, type DictionaryEntry } from '../french/dictionary.ts';
import { everydayWords } from '../french/everyday-words.ts';
import type { VocabularyEntry } from '../quiz/quiz.ts';
import { isNumber, isReadable } from './definitions.ts';
import type { Material } from './maker.ts';
import { senseIn } from './one-sense.ts';
import { slice } from '../text.ts';
import { canBeShown } from './stem.ts';
import { isTransparent } from './transparent.ts';
import { entryFor, isHeadword, isTaken } from './vocabulary.ts';

/** A word where it is asked. `entry` is the one sense it can have here. */
export type AskableWord = {
  readonly use: WordUse;
  readonly entry: DictionaryEntry;
  /** What the teacher says of it. */
  readonly taught?: VocabularyEntry;
  /** How much it is worth asking, 0..2. */
  readonly worth: number;
};

/** In words. */
const shortestSentence = 6;
/** « parler de nouveau d’un sujet, ou changer d’avis » : one of them is false here. */
const severalSenses = /;|, ou /u;
/** « mot qui introduit… », « il faut » : no meaning to choose among others. */
const grammatical =
  /^(?:mots?|expression) |^il |^(?:dit|sert|montre|indique|introduit|marque|annonce|exprime|se dit) /u;

/** « la coque (la partie du bateau qui…) », « un moratoire, c’est-à-dire… » */
const explained =
  /^\s?(?:\((?!\p{Lu}{2})|,?\s?(?:c['’]est-à-dire|autrement dit|à savoir|ou encore)\s)/u;

/** Uses of the teacher's words that the dictionary does not have; its entry is the teacher's. */
function taughtUses({ quiz, analysis, uses, level }: Material): WordUse[] {
  return analysis.blocks
    .filter(({ block }) => block.kind !== 'title')
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) =>
      sentence.tokens.flatMap((token, index): WordUse[] => {
        const { start, end, lemma, category } = token;
        const taught = token.kind === 'word' ? entryFor(quiz.vocabulary, token) : undefined;
        if (!taught?.definition || uses.some((use) => use.start <= start && end <= use.end))
          return [];
        const entry: DictionaryEntry = {
          lemma,
          category,
          level,
          definition: taught.definition,
          synonyms: [],
          antonyms: [],
          family: [],
          glosses: {},
        };
        return [{ start, end, senses: [entry], tokens: [token], index, sentence }];
      }),
    );
}

/** What the teacher says of a word or an expression; only with a definition, which settles its sense. */
function taughtEntry({ quiz }: Material, { tokens, senses }: WordUse): VocabularyEntry | undefined {
  const [token] = tokens;
  const entry =
    senses[0].category === 'EXPR'
      ? quiz.vocabulary.find(({ word }) => isHeadword(word, senses[0].lemma))
      : token && entryFor(quiz.vocabulary, token);
  return entry?.definition ? entry : undefined;
}

/** The dictionary's entry with the teacher's definition. */
const asTaught = (
  entry: DictionaryEntry,
  { definition, gloss }: VocabularyEntry,
): DictionaryEntry => {
  const { lemma, category, gender, level } = entry;
  return {
    lemma,
    category,
    level,
    ...(gender && { gender }),
    definition: (definition ?? '').replace(/\s*\.$/, ''),
    synonyms: entry.synonyms,
    antonyms: entry.antonyms,
    family: [],
    glosses: gloss ? { own: gloss } : entry.glosses,
  };
};

/** Half of what was said tells little. */
const breaksQuotation = (sentence: string): boolean => {
  const count = (mark: RegExp): number => (sentence.match(mark) ?? []).length;
  return count(/[«“]/g) !== count(/[»”]/g) || count(/"/g) % 2 === 1;
};

const askable = new WeakMap<Material, readonly AskableWord[]>();

/**
 * The words to ask, at most one use of each, in text order. Expressions are worth more than single words, words
 * the article comes back to more than others; a teacher's words come first, whatever their level.
 */
export function askableWords(material: Material): readonly AskableWord[] {
  const done = askable.get(material);
  if (done) return done;
  const { quiz, analysis, uses, level } = material;
  const reader = cefrLevels.indexOf(level);
  const { text } = analysis.article;
  const times = new Map<string, number>();
  for (const { senses } of uses) times.set(senses[0].lemma, (times.get(senses[0].lemma) ?? 0) + 1);
  const all = [...uses, ...taughtUses(material)];
  const collect = (lowest: number): AskableWord[] => {
    const seen = new Set<string>();
    return all.flatMap((use): AskableWord[] => {
      const taught = taughtEntry(material, use);
      const entry = taught ? asTaught(use.senses[0], taught) : senseIn(material, use);
      if (!entry || seen.has(entry.lemma)) return [];
      const above = cefrLevels.indexOf(entry.level) - reader;
      const words = use.sentence.tokens.filter(({ kind }) => kind === 'word').length;
      const isExpression = entry.category === 'EXPR';
      if (words < shortestSentence || !canBeShown(use.sentence)) return [];
      if (isTaken(quiz, use.sentence)) return [];
      if (!taught && breaksQuotation(slice(text, use.sentence))) return [];
      if (!taught) {
        if (severalSenses.test(entry.definition) || grammatical.test(entry.definition)) return [];
        if (isNumber(entry) || !isReadable(material, entry)) return [];
        if (grammatical.test(entry.lemma)) return [];
        if (above < lowest || above > 1 || everydayWords.has(entry.lemma)) return [];
        if (entry.level === 'A1' && reader > 0) return [];
        if (!isExpression && (isTransparent(entry) || entry.lemma.length < 4)) return [];
        if (explained.test(text.slice(use.end, use.end + 30))) return [];
      }
      seen.add(entry.lemma);
      const worth =
        (taught ? 1 : 0) +
        (isExpression ? 0.3 : 0) +
        (above < 0 ? 0 : 0.4) +
        Math.min(3, times.get(entry.lemma) ?? 1) / 10;
      return [{ use, entry, ...(taught && { taught }), worth }];
    });
  };
  // Easier words only where an article has too few at the reader's level; at B2 words of B1 are known, expressions less.
  const own = collect(0);
  const found =
    own.length >= quiz.generate.vocabulary
      ? own
      : collect(-1).filter(
          ({ entry }) => level !== 'B2' || entry.level !== 'B1' || entry.category === 'EXPR',
        );
  askable.set(material, found);
  return found;
}
