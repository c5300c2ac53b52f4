/** Which words of the article are worth asking: useful, at the reader's level or one above, and not clear anyway. */
import type { WordUse } from '../article/words.ts';
import { reflexivePronoun } from '../article/reflexive.ts';
import { cefrLevels, type DictionaryEntry, isReflexive } from '../french/dictionary.ts';
import { everydayWords } from '../french/everyday-words.ts';
import type { VocabularyEntry } from '../quiz/quiz.ts';
import type { Category } from '../french/lexicon.ts';
import { low } from '../french/token-forms.ts';
import { isNumber, isReadable } from './definitions.ts';
import type { Material } from './maker.ts';
import { slice } from '../text.ts';
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
const longestSentence = 45;
/** In UTF-16 code units: a sentence with marks in it is shown whole. */
const longestQuoted = 180;
/** « parler de nouveau d’un sujet, ou changer d’avis » : one of them is false here. */
const severalSenses = /;|, ou /u;
/** « mot qui introduit… », « il faut » : no meaning to choose among others. */
const grammatical =
  /^(?:mots?|expression) |^il |^(?:dit|sert|montre|indique|introduit|marque|annonce|exprime|se dit) /u;

/** « la coque (la partie du bateau qui…) », « un moratoire, c’est-à-dire… » */
const explained =
  /^\s?(?:\((?!\p{Lu}{2})|,?\s?(?:c['’]est-à-dire|autrement dit|à savoir|ou encore)\s)/u;

const behind: Readonly<Record<string, RegExp>> = {
  à: /^(?:à|au|aux)$/,
  de: /^(?:de|d'|du|des)$/,
  que: /^qu(?:e|')$/,
};

/** Whether a sense has what it needs: « se moquer » its pronoun, « veiller à » its preposition. */
function fitsFrame(
  { tokens, index, sentence }: WordUse,
  { category, frame = '' }: DictionaryEntry,
): boolean {
  if (category === 'EXPR') return true;
  const next = sentence.tokens[index + tokens.length];
  if (category === 'VERB') {
    const pronoun = reflexivePronoun(sentence.tokens, index);
    if (pronoun === 'open' || isReflexive(frame) !== (pronoun !== undefined)) return false;
    if (isReflexive(frame)) return true;
  }
  if (frame === '' || frame === 'familier') return true;
  const pattern = behind[/« (\p{L}+) »/u.exec(frame)?.[1] ?? ''];
  return pattern?.test(low(next)) === true;
}

/** A preposition with an article in it. */
const contracted = /^(?:au|aux|du|des)$/i;

const isDetermined = ({ sentence, index }: WordUse): boolean => {
  const [left, further] = [sentence.tokens[index - 1], sentence.tokens[index - 2]];
  const determiner = left?.category === 'ADJ' ? further : left;
  return (
    determiner?.category === 'DET' ||
    /^l['’]$/i.test(determiner?.text ?? '') ||
    contracted.test(determiner?.text ?? '')
  );
};

/** « a [racheté] », « sera bientôt [vendu] » : the nearest word that is no adverb. */
function hasAuxiliary({ sentence, index }: WordUse): boolean {
  let k = index - 1;
  while (sentence.tokens[k]?.category === 'ADV') k--;
  const left = sentence.tokens[k];
  return left?.lemma === 'avoir' || left?.lemma === 'être' || left?.text === 'été';
}

/**
 * Words whose category, and so their sense, is read wrongly too often: function words (« vers »), adverbs that are
 * adjectives too (« profond »), nouns that are adjectives or verbs without a determiner, adjectives that are
 * nouns without their noun, and whatever may be part of a name (« le Canard [enchaîné] »).
 */
function isDoubtful({ lexicon }: Material, use: WordUse): boolean {
  const [token] = use.tokens;
  const left = use.sentence.tokens[use.index - 1];
  // « pour ma part » is not what « pour sa part » is defined as
  if (use.tokens.length > 1)
    return use.tokens.some(({ text }) => /^(?:m|t)(?:on|a|es)$|^[nv]o(?:tre|s)$/iu.test(text));
  if (!token) return false;
  const can = new Set(lexicon.lookup(token.text).map(({ category }) => category));
  if (['ADP', 'CCONJ', 'SCONJ', 'PRON', 'DET'].some((category) => can.has(category as Category)))
    return true;
  // « Des Moines »
  if (use.index > 0 && /^\p{Lu}/u.test(token.text)) return true;
  // « la liste Vaubrizac [autrement] »
  const behindName = use.index > 1 && /^\p{Lu}/u.test(left?.text ?? '');
  switch (token.category) {
    case 'ADV':
      return behindName || can.has('ADJ');
    // « à [domicile] », « homme de [parole] », « en [ouverture] de séance » : set phrases, more or less
    case 'NOUN':
      return (
        (left?.category === 'ADP' && !contracted.test(left.text)) ||
        ((can.has('ADJ') || can.has('VERB')) && !isDetermined(use))
      );
    // « la grève [engagée] » is begun, not committed
    case 'ADJ':
      return (
        behindName ||
        can.has('VERB') ||
        (can.has('NOUN') && left?.category !== 'NOUN' && left?.lemma !== 'être')
      );
    default:
      // « jour et [nuit] » is no verb, « ce qui [nuit] à la santé » is
      return token.features.mood === 'participle'
        ? !hasAuxiliary(use)
        : can.has('NOUN') && !/^(?:PRON|NOUN|PROPN|ADV)$/.test(left?.category ?? '');
  }
}

/** The one sense that a word can have here; `undefined` where the article leaves it open. */
export function senseIn(material: Material, use: WordUse): DictionaryEntry | undefined {
  if (isDoubtful(material, use)) return undefined;
  const [sense, ...others] = use.senses.filter((entry) => fitsFrame(use, entry));
  // « la chercheuse » is not what « chercheur » would show
  const own = use.tokens[0]?.features.gender;
  if (sense?.category === 'NOUN' && sense.gender !== 'mf' && own && own !== sense.gender)
    return undefined;
  return others.length > 0 || sense?.hasOtherSenses ? undefined : sense;
}

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

/** « Si c’est faux aussi », a-t-il réagi: half of what was said, or half of its marks, tells little. */
const breaksQuotation = (sentence: string): boolean => {
  const count = (mark: RegExp): number => (sentence.match(mark) ?? []).length;
  return (
    count(/[«“]/g) !== count(/[»”]/g) ||
    count(/"/g) % 2 === 1 ||
    // « Je suis capable » a déclaré, « scandaleuse ! », a-t-il : cut anywhere, nobody follows it
    (count(/[«“"]/g) > 0 && sentence.length > longestQuoted)
  );
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
      if (words < shortestSentence || words > longestSentence || isTaken(quiz, use.sentence))
        return [];
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
