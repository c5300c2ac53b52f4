/** Completes a teacher's quiz with generated questions. */
import { type Analysis, analyse } from '../article/analysis.ts';
import { parseArticle } from '../article/article.ts';
import type { Lexicon } from '../french/lexicon.ts';
import { isFinite } from '../french/token-forms.ts';
import type { Question, Quiz } from '../quiz/quiz.ts';
import { slice } from '../text.ts';
import { cloze } from './cloze.ts';
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
  /** Any integer; the same quiz and seed give the same questions. Default 1. */
  readonly seed?: number;
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
  cloze,
];

/** How much chance adds to a candidate's score at most. */
const chance = 0.2;

function generated(material: Material): Question[] {
  const { quiz } = material;
  const asked = new Set(quiz.questions.map(({ prompt }) => prompt));
  return (['attribution', 'vocabulary'] as const).flatMap((skill) => {
    const candidates = makers
      .filter((maker) => maker.skill === skill)
      .flatMap((maker) => maker.make(material))
      // Another seed asks otherwise, where two candidates are about as good.
      .map((one) => ({ ...one, score: one.score + chance * material.next() }));
    return select(candidates, quiz.generate[skill], ({ prompt }) => !asked.has(prompt));
  });
}

const finiteVerbs = ({ blocks }: Analysis): number[] =>
  blocks.flatMap(({ tokens }) => tokens.filter(isFinite).map(({ end }) => end));

/**
 * The quiz with title, block kinds and questions filled in from its article; what the teacher wrote
 * takes precedence.
 */
export function completeQuiz(quiz: Quiz, { lexicon, seed = 1 }: GenerateOptions): Quiz {
  const article = parseArticle(quiz.article);
  const headline = article.blocks.find(({ kind }) => kind === 'title');
  const titled = {
    ...quiz,
    article,
    title: headline ? slice(article.text, headline) : quiz.title,
    questions: quiz.questions.map((question) => proven(article, question)),
  };
  if (quiz.generate.attribution + quiz.generate.vocabulary === 0) return titled;
  const analysis = analyse(article, lexicon, quiz.people);
  const next = random(`${seed} ${quiz.id}`);
  return {
    ...titled,
    questions: [
      ...titled.questions,
      ...generated({ quiz: titled, analysis, verbs: finiteVerbs(analysis), next }),
    ],
  };
}
