/** What is said after an answer in practice: facts for the eye, one text for the ear. */
import { formatNumber } from '$lib/components/format.ts';
import { verdictLabel } from '$lib/components/labels.ts';
import { optionTexts } from '$lib/components/options.ts';
import { spaced } from '$lib/components/spacing.ts';
import { chosenReasons, keyLines } from '$lib/components/wording.ts';
import { m } from '$lib/paraglide/messages.js';
import { creditFor, type Answer } from '$lib/quiz/attempt.ts';
import { judgeGaps, verdict } from '$lib/quiz/grade.ts';
import { letterDiff, type LetterRun } from '$lib/quiz/letter-diff.ts';
import type { Evidence, Question } from '$lib/quiz/quiz.ts';
import {
  canTryAgain,
  currentQuestion,
  currentResponse,
  isExam,
  type QuizContext,
} from '$lib/quiz/selectors.ts';

/** What is said first. */
export type Told = {
  readonly verdict: 'right' | 'partial' | 'wrong';
  /** The verdict in words. */
  readonly heading: string;
  /** A second try is to be had; until then the right answer is not told, nor anything that tells it. */
  readonly again: boolean;
};

export type Feedback = Told & {
  /** « 0,5 point sur 1 » */
  readonly points: string;
  /** What the learner said of the answer: « Vous étiez sûr. » */
  readonly sure?: string;
  /** Why the options that were chosen are right or wrong. */
  readonly reasons: readonly string[];
  /** Theirs, where it is not the interface's: what is said of an option stands in the quiz. */
  readonly reasonsLang?: 'fr';
  /** The right answer, where the one given was not. */
  readonly key: readonly string[];
  /** Its language, that of the options where it is one of them. */
  readonly keyLang: string;
  /** For each gap that was nearly right, what was typed against the key. */
  readonly diffs: readonly (readonly LetterRun[])[];
  readonly explanation?: string;
  readonly evidence?: Evidence;
};

/** With fewer letters in common it is another word, and a comparison shows nothing. */
const leastCommon = 0.5;

/** Letter by letter, each typed answer that is like its key and not equal to it. */
function diffsOf(question: Question, answer: Answer): (readonly LetterRun[])[] {
  if (question.kind !== 'gap' || answer.kind !== 'gap') return [];
  return judgeGaps(question, answer.texts)
    .flatMap(({ credit }, index) => {
      const [key = ''] = question.gaps[index] ?? [];
      return credit < 1 ? [letterDiff(answer.texts[index] ?? '', key)] : [];
    })
    .filter((runs) => {
      const length = (kinds: readonly LetterRun['kind'][]): number =>
        runs.reduce((sum, { kind, text }) => sum + (kinds.includes(kind) ? text.length : 0), 0);
      const common = length(['same']) / length(['same', 'missing']);
      return runs.length > 1 && common >= leastCommon;
    });
}

/** Typed, not right, and every word of it near enough to be put right. */
const isNear = (question: Question, answer: Answer): boolean =>
  question.kind === 'gap' &&
  answer.kind === 'gap' &&
  judgeGaps(question, answer.texts).every(({ credit }) => credit > 0);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** « Anne Roy l’a dit, et non le ministre. »: the key stands in what is said of another option. */
const tellsKey = (question: Question, reason: string): boolean =>
  'options' in question &&
  question.options.some(
    ({ correct, text }) =>
      correct &&
      new RegExp(`(?<![\\p{L}\\p{N}])${escaped(spaced(text))}(?![\\p{L}\\p{N}])`, 'iu').test(
        reason,
      ),
  );

/** The right answer, as the options show it where it is one of them. */
function keyOf(question: Question, text: string): Pick<Feedback, 'key' | 'keyLang'> {
  if (!('options' in question)) return { key: keyLines(question, text), keyLang: 'fr' };
  const { lang, textOf } = optionTexts(question);
  return { key: question.options.filter(({ correct }) => correct).map(textOf), keyLang: lang };
}

/** The question, its last answer, and the points that all its answers earned. */
function answered(context: QuizContext) {
  const question = currentQuestion(context);
  const last = currentResponse(context)?.answers.at(-1);
  if (!question || !last || !context.attempt || isExam(context)) return undefined;
  return { question, last, earned: creditFor(context.attempt, question.id) * question.points };
}

/** `undefined` before an answer, and in an exam. */
export function verdictFor(context: QuizContext): Told | undefined {
  const asked = answered(context);
  if (!asked) return undefined;
  const { question, last, earned } = asked;
  const again = canTryAgain(context);
  const given = verdict(last.grade);
  // The first try may have earned something that a wrong second one doesn't take away.
  const result = given === 'wrong' && earned > 0 && !again ? 'partial' : given;
  const heading = again && isNear(question, last.answer) ? m.verdict_near() : verdictLabel(result);
  return { verdict: result, heading, again };
}

/** `undefined` before an answer, and in an exam. */
export function feedbackFor(context: QuizContext): Feedback | undefined {
  const verdict = verdictFor(context);
  const asked = answered(context);
  if (!verdict || !asked) return undefined;
  const { question, last, earned } = asked;
  const { again } = verdict;
  const reasons = chosenReasons(question, last.answer);
  const tried = {
    ...verdict,
    points: m.question_points({
      count: earned,
      number: formatNumber(earned),
      total: formatNumber(question.points),
    }),
    ...(last.sure !== undefined && {
      sure: last.sure ? m.question_was_sure() : m.question_was_unsure(),
    }),
    reasons: again ? reasons.filter((reason) => !tellsKey(question, reason)) : reasons,
    ...(question.kind !== 'gap' && { reasonsLang: 'fr' as const }),
  };
  const { key, keyLang } = keyOf(question, context.quiz.article.text);
  if (again) return { ...tried, key: [], keyLang, diffs: [] };
  const { evidence } = question;
  return {
    ...tried,
    key: last.grade < 1 ? key : [],
    keyLang,
    diffs: diffsOf(question, last.answer),
    ...(question.explanation !== undefined && { explanation: question.explanation }),
    ...(evidence && { evidence }),
  };
}

/** A part of what is said; in the interface's language where none is named. */
export type Spoken = { readonly text: string; readonly lang?: string | undefined };

const french = (text: string): Spoken => ({ text, lang: 'fr' });

/** A full stop, where there is no end yet: « Un écrit. », « Pourquoi ? », « Il hésite… ». */
const ended = (text: string): string => (/[.!?…]\s*»?$/u.test(text) ? text : `${text}.`);

export const secondTry = (scored: boolean): string =>
  scored ? m.question_second_try() : m.review_second_try();

/** The same in one breath, for a live region; `scored` where points are earned. */
export const spoken = (
  { heading, sure, reasons, reasonsLang, ...rest }: Feedback,
  scored: boolean,
): Spoken[] => [
  { text: ended(heading) },
  ...(rest.again || !scored ? [] : [{ text: ended(rest.points) }]),
  ...(sure === undefined ? [] : [{ text: sure }]),
  ...reasons.map((text) => ({ text, lang: reasonsLang })),
  ...(rest.again ? [{ text: secondTry(scored) }] : []),
  ...(rest.key.length > 0
    ? [
        { text: rest.key.length > 1 ? m.question_keys() : m.question_key() },
        {
          text: ended(rest.key.map((key) => key.replace(/(?<!\.)\.$/, '')).join(' ; ')),
          lang: rest.keyLang,
        },
      ]
    : []),
  ...(rest.explanation === undefined ? [] : [french(rest.explanation)]),
];
