/** Completes a teacher's quiz with generated questions. */
import { type Analysis, analyse } from '../article/analysis.ts';
import { parseArticle } from '../article/article.ts';
import { readability } from '../article/level.ts';
import { wordUses } from '../article/words.ts';
import type { Dictionary } from '../french/dictionary.ts';
import type { Lexicon } from '../french/lexicon.ts';
import { isFinite } from '../french/token-forms.ts';
import type { Question, Quiz } from '../quiz/quiz.ts';
import { overlaps, slice } from '../text.ts';
import { cloze } from './cloze.ts';
import { expression } from './expression.ts';
import { gender } from './gender.ts';
import { agreement } from './agreement.ts';
import { infinitive } from './infinitive.ts';
import { tense } from './tense.ts';
import { cuesOf } from '../quiz/item-cues.ts';
import { clash, isDistinct } from '../quiz/item-lint.ts';
import { matchDefinitions } from './match-definitions.ts';
import { meaning } from './meaning.ts';
import { withNearAnswers } from './near-answers.ts';
import { antonym, synonym } from './synonym.ts';
import { typedGap } from './typed-gap.ts';
import { wordFamily } from './word-family.ts';
import { wordForDefinition } from './word-for-definition.ts';
import { proven } from './evidence.ts';
import type { Maker, Material } from './maker.ts';
import { random } from './random.ts';
import { select } from './select.ts';
import { referent } from './referent.ts';
import { reportingStance } from './reporting-stance.ts';
import { trueFalse } from './true-false.ts';
import { whatSaid } from './what-said.ts';
import { whoIs } from './who-is.ts';
import { whoSaid } from './who-said.ts';
import { matchSpeakers } from './match-speakers.ts';

export type GenerateOptions = {
  readonly lexicon: Lexicon;
  readonly dictionary: Dictionary;
  /** Any integer; the same quiz and seed give the same questions. Default 1. */
  readonly seed?: number;
  /** Asked before, in other sets: others come first. */
  readonly before?: readonly Question[];
};

/** One file a kind of question. */
const makers: readonly Maker[] = [
  whoSaid,
  whatSaid,
  matchSpeakers,
  trueFalse,
  referent,
  reportingStance,
  whoIs,
  meaning,
  wordForDefinition,
  cloze,
  typedGap,
  synonym,
  antonym,
  wordFamily,
  gender,
  infinitive,
  tense,
  agreement,
  matchDefinitions,
  expression,
];

/** How much chance adds to a candidate's score at most. */
const chance = 0.2;

/** Fewer questions are no set. */
const fewest = 3;
/** What another question about the same place loses. */
const askedBefore = 1;

const isSame = (a: Question, b: Question): boolean => a.id === b.id || a.prompt === b.prompt;

function generated(material: Material, before: readonly Question[]): Question[] {
  const { quiz } = material;
  const asked: Question[] = [...quiz.questions];
  const places = before.flatMap(({ evidence }) => evidence ?? []);
  for (const skill of ['attribution', 'vocabulary'] as const) {
    const candidates = makers
      .filter((maker) => maker.skill === skill)
      .flatMap((maker) => maker.make(material))
      // Another seed asks otherwise, where two candidates are about as good.
      .map((one) => ({
        ...one,
        score:
          one.score +
          chance * material.next() -
          (places.some((place) => overlaps(place, one.at)) ? askedBefore : 0),
      }));
    const chosen = select(
      candidates,
      quiz.generate[skill],
      (question, chosen) =>
        isDistinct(question) &&
        !('options' in question && cuesOf(question).length > 0) &&
        !before.some((other) => isSame(question, other)) &&
        ![...asked, ...chosen].some((other) => clash(question, other)),
    );
    asked.push(...chosen);
  }
  return asked.slice(quiz.questions.length);
}

const finiteVerbs = ({ blocks }: Analysis): number[] =>
  blocks.flatMap(({ tokens }) => tokens.filter(isFinite).map(({ end }) => end));

/** The quiz with title and block kinds filled in, and what questions are made from. */
export function materialOf(
  quiz: Quiz,
  { lexicon, dictionary, seed = 1 }: GenerateOptions,
): Material {
  const article = parseArticle(quiz.article);
  const headline = article.blocks.find(({ kind }) => kind === 'title');
  const analysis = analyse(article, lexicon, quiz.people);
  const own = readability(analysis, dictionary);
  return {
    quiz: {
      ...quiz,
      article,
      title: headline ? slice(article.text, headline) : quiz.title,
      ...(own && { readability: own }),
      questions: quiz.questions.map((question) =>
        withNearAnswers(proven(article, question), lexicon),
      ),
    },
    analysis,
    lexicon,
    dictionary,
    uses: wordUses(analysis, dictionary),
    level: quiz.level ?? own?.level ?? 'B1',
    verbs: finiteVerbs(analysis),
    next: random(`${seed} ${quiz.id}`),
  };
}

/**
 * The quiz with title, block kinds and questions filled in from its article; what the teacher wrote
 * takes precedence.
 */
export function completeQuiz(quiz: Quiz, options: GenerateOptions): Quiz {
  const material = materialOf(quiz, options);
  return {
    ...material.quiz,
    questions: [...material.quiz.questions, ...generated(material, options.before ?? [])],
  };
}

/**
 * The questions of a set on a quiz's article, from 1, the quiz's own, on. A further set has none of those before it, and
 * none of the teacher's, unless the article gives hardly any others.
 */
export function questionSet(
  quiz: Quiz,
  set: number,
  options: GenerateOptions,
): readonly Question[] {
  const sets: (readonly Question[])[] = [];
  while (sets.length < set) {
    const seed = sets.length + 1;
    const own = new Set(quiz.questions.map(({ id }) => id));
    const { questions } = completeQuiz(quiz, { ...options, seed, before: sets.flat() });
    const others = questions.filter(({ id }) => !own.has(id));
    sets.push(
      seed === 1
        ? questions
        : others.length >= Math.min(fewest, quiz.generate.attribution + quiz.generate.vocabulary)
          ? others
          : completeQuiz(quiz, { ...options, seed }).questions,
    );
  }
  return sets.at(-1) ?? [];
}
