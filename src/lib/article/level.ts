/** How hard an article is to read, on the CEFR scale. */
import type { CefrLevel, Dictionary } from '../french/dictionary.ts';
import { cefrLevels } from '../french/dictionary.ts';
import type { TaggedToken } from '../french/tagger.ts';
import { isFinite } from '../french/token-forms.ts';
import type { Analysis } from './analysis.ts';
import { isContentWord } from './words.ts';

export type Readability = {
  readonly level: CefrLevel;
  /** 0..1 for each level: the share of content words (no names, no numbers) that learners of it know. */
  readonly known: Readonly<Record<CefrLevel, number>>;
};

/**
 * Who knows this share of the content words follows the article with the dictionary at hand. Chosen, like the
 * weights below, so that the articles with a level stated by hand come out within one level of it.
 */
const enough = 0.78;
/** Sentences up to this mean length, in words, cost nothing; this many more cost a whole level. */
const easyLength = 15;
const levelLength = 25;
/** What the share of verbs in the subjunctive, conditional or simple past costs, and costs at most, in levels. */
const tenseCost = 2;
const mostTenseCost = 0.5;

const isLearned = ({ features: { mood, tense } }: TaggedToken): boolean =>
  mood === 'subjunctive' || mood === 'conditional' || (mood === 'indicative' && tense === 'past');

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/**
 * The level at which `enough` words are known, raised by long sentences and learned tenses; `undefined` for a text
 * without words to know.
 */
export function readability({ blocks }: Analysis, dictionary: Dictionary): Readability | undefined {
  const tokens = blocks.flatMap((block) => block.tokens);
  const ranks = tokens.filter(isContentWord).map(({ lemma, category }) => {
    const levels = dictionary.senses(lemma, category).map(({ level }) => cefrLevels.indexOf(level));
    return levels.length > 0 ? Math.min(...levels) : cefrLevels.length;
  });
  if (ranks.length === 0) return undefined;
  const shares = cefrLevels.map((_, at) =>
    share(ranks.filter((rank) => rank <= at).length, ranks.length),
  );
  const sentences = blocks.flatMap((block) => block.sentences);
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  const length = share(words, sentences.length);
  const verbs = tokens.filter(isFinite);
  const base = shares.findIndex((known) => known >= enough);
  const raised =
    (base < 0 ? cefrLevels.length - 1 : base) +
    Math.min(1, Math.max(0, (length - easyLength) / levelLength)) +
    Math.min(mostTenseCost, tenseCost * share(verbs.filter(isLearned).length, verbs.length));
  return {
    level: cefrLevels[Math.min(cefrLevels.length - 1, Math.round(raised))] ?? 'C2',
    known: Object.fromEntries(cefrLevels.map((level, at) => [level, shares[at] ?? 0])) as Record<
      CefrLevel,
      number
    >,
  };
}
