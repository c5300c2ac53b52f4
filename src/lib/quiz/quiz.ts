/**
 * The vocabulary of a quiz. Everything is plain readonly data: the same `Quiz` crosses the worker, the
 * prerendered page, the machine's input and the quiz file unchanged.
 */
import type { BlockText, Span } from '../text.ts';

export const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type Level = (typeof levels)[number];

export const skills = ['vocabulary', 'attribution', 'comprehension'] as const;
export type Skill = (typeof skills)[number];

/** The proof of a key: the exact passage, and the sentence it stands in where that is known. */
export type Evidence = Span & { readonly sentence?: Span };

/** One answer offered. `feedback` says why this very option is right or wrong. */
export type Option = {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly feedback?: string;
  /** The text in other languages, by language code: for readers who want words explained in theirs. */
  readonly glosses?: Readonly<Record<string, string>>;
};

type QuestionBase = {
  /** Stable across rebuilds; unique in its quiz. */
  readonly id: string;
  readonly skill: Skill;
  /** Plain text. A blank to choose for is written `_____`. */
  readonly prompt: string;
  readonly evidence?: Evidence;
  /** Shown after answering. */
  readonly explanation?: string;
  /** 1 or more. */
  readonly points: number;
  readonly origin: 'teacher' | 'generated';
};

/** A word left out of a prompt. */
export const blank = '_____';

/** One right option (`single`), or several (`multiple`). */
export type ChoiceQuestion = QuestionBase & {
  readonly kind: 'single' | 'multiple';
  readonly options: readonly Option[];
};

/**
 * What is nearly right in a gap: another form of the word, a word that means the same, or (`other`) a different word
 * that only its accents tell from the answer.
 */
export type NearAnswer = {
  readonly text: string;
  readonly verdict: 'form' | 'synonym' | 'other';
};

/** Gaps to type into: `prompt` without its gaps is `parts` with a gap between each two neighbours. */
export type GapQuestion = QuestionBase & {
  readonly kind: 'gap';
  /** One more than there are gaps; `prompt` is these joined by `_____`. */
  readonly parts: readonly string[];
  /** The accepted answers of each gap; the first is the one shown as the key. */
  readonly gaps: readonly (readonly string[])[];
  /** For each gap; only in a completed quiz. */
  readonly near?: readonly (readonly NearAnswer[])[];
};

/** Each left belongs to the right of the same index. */
export type MatchingQuestion = QuestionBase & {
  readonly kind: 'matching';
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
};

/**
 * The learner marks a passage of the article; `passage` is the key. In a completed quiz `evidence` is the
 * same passage with its sentence.
 */
export type PassageQuestion = QuestionBase & { readonly kind: 'passage'; readonly passage: Span };

export type Question = ChoiceQuestion | GapQuestion | MatchingQuestion | PassageQuestion;
export type QuestionKind = Question['kind'];

/** `- **word** (category) : definition | gloss` */
export type VocabularyEntry = {
  readonly word: string;
  readonly category?: string;
  readonly definition?: string;
  readonly gloss?: string;
};

export type PersonType = 'person' | 'organisation' | 'group';

/** `- **Full name**, role : other names` */
export type PersonEntry = {
  readonly name: string;
  readonly type: PersonType;
  readonly role?: string;
  readonly aliases: readonly string[];
};

/** How many questions to generate of each skill; 0 turns it off. */
export type GenerateCounts = { readonly vocabulary: number; readonly attribution: number };
export const defaultCounts: GenerateCounts = { vocabulary: 6, attribution: 6 };

/** How many sets of generated questions the site has of each quiz; the first is the quiz’s own. */
export const questionSets = 3;

/** How hard the article is, as the program sees it. */
export type Readability = {
  readonly level: Level;
  /** 0..1 for each level: the share of content words that learners of it know. */
  readonly known: Readonly<Record<Level, number>>;
};

export type Quiz = {
  /** The quiz's address: lower-case ASCII letters, digits and hyphens. */
  readonly id: string;
  /** The text of the article's title block; the id where the article has no title. */
  readonly title: string;
  readonly level?: Level;
  /** Only in a completed quiz. */
  readonly readability?: Readability;
  /** ISO 8601, e.g. `2020-09-20`. */
  readonly date?: string;
  /** An address or a text. */
  readonly source?: string;
  readonly author?: string;
  readonly licence?: string;
  readonly topics: readonly string[];
  readonly generate: GenerateCounts;
  /** The counts the file states although they are the defaults, so that it can be written as it was. */
  readonly statedCounts?: readonly (keyof GenerateCounts)[];
  readonly article: BlockText;
  readonly vocabulary: readonly VocabularyEntry[];
  readonly people: readonly PersonEntry[];
  readonly questions: readonly Question[];
};
