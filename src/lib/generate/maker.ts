/** What a question maker gets, and what it gives back. */
import type { Analysis } from '../article/analysis.ts';
import type { WordUse } from '../article/words.ts';
import type { Dictionary } from '../french/dictionary.ts';
import type { Lexicon } from '../french/lexicon.ts';
import type { Level, Question, Quiz, Skill } from '../quiz/quiz.ts';
import type { Span } from '../text.ts';

export type Material = {
  readonly quiz: Quiz;
  readonly analysis: Analysis;
  readonly lexicon: Lexicon;
  readonly dictionary: Dictionary;
  /** The words of the article that the dictionary has, in text order. */
  readonly uses: readonly WordUse[];
  /** The reader's: the file's, else the article's own. */
  readonly level: Level;
  /** The offsets behind the article's finite verbs, in order. */
  readonly verbs: readonly number[];
  /** Seeded: the same numbers for the same quiz and seed. */
  readonly next: () => number;
};

/** A question that could be asked; it is written only when it is chosen. */
export type Candidate = {
  /** `undefined` where the article has too few wrong options for it. */
  readonly write: () => Question | undefined;
  /** How much it is worth asking; only compared within one skill. */
  readonly score: number;
  /** Two candidates that share a key are not asked together: a sentence, a word, a statement. */
  readonly excludes: readonly string[];
  /** Candidates spread over these: the kind of question, the speaker who is the key, the word's category. */
  readonly variety: readonly string[];
  readonly at: Span;
};

export type Maker = { readonly skill: Skill; readonly make: (material: Material) => Candidate[] };
