/** How right an answer is, whole and part by part. Nothing here throws, whatever the answer. */
import { contains, type Span } from '../text.ts';
import type { Answer } from './attempt.ts';
import type {
  ChoiceQuestion,
  GapQuestion,
  MatchingQuestion,
  PassageQuestion,
  Question,
} from './quiz.ts';
import { type JudgedAnswer, judgeTyped } from './typed-verdict.ts';

/**
 * How one part of an answer fared. `missed`: a right option not ticked. `none`: a wrong option not
 * ticked, about which there's nothing to say.
 */
export type Verdict = 'right' | 'partial' | 'wrong' | 'missed' | 'none';

/** The verdict on a whole answer from its grade, 0..1. */
export const verdict = (grade: number): 'right' | 'partial' | 'wrong' =>
  grade >= 1 ? 'right' : grade > 0 ? 'partial' : 'wrong';

/**
 * The verdict on each part: of a choice on each option, of gaps on each gap, of matching on each left, of a
 * passage on the passage; in the question's order. An answer of another kind counts as no answer.
 * `text` is the article's, for passages.
 */
export function gradeParts(question: Question, answer: Answer, text: string): Verdict[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return gradeOptions(question, answer.kind === question.kind ? answer.options : []);
    case 'gap':
      return gradeGaps(question, answer.kind === 'gap' ? answer.texts : []);
    case 'matching':
      return gradePairs(question, answer.kind === 'matching' ? answer.rights : []);
    case 'passage': {
      const given = answer.kind === 'passage' ? answer.passage : { start: 0, end: 0 };
      return [verdict(gradePassage(question, given, text))];
    }
  }
}

/** The grade of an answer, 0 (wrong) to 1 (right). `text` is the article's, for passages. */
export function grade(question: Question, answer: Answer, text: string): number {
  if (answer.kind !== question.kind) return 0;
  switch (answer.kind) {
    case 'passage':
      return question.kind === 'passage' ? gradePassage(question, answer.passage, text) : 0;
    case 'single':
    case 'multiple':
      return question.kind === 'single' || question.kind === 'multiple'
        ? gradeChoice(question, answer.options)
        : 0;
    case 'gap':
      return question.kind === 'gap' ? gapCredit(question, answer.texts) : 0;
    case 'matching':
      return share(gradeParts(question, answer, text));
  }
}

const share = (verdicts: readonly Verdict[]): number =>
  verdicts.length > 0 ? count(verdicts, 'right') / verdicts.length : 0;

const count = (verdicts: readonly Verdict[], which: Verdict): number =>
  verdicts.filter((each) => each === which).length;

/**
 * A single choice is right or wrong. A multiple one earns (right ticked − wrong ticked) / right options, and
 * never less than 0: "right minus wrong", as Brightspace and eSkill grade multi-select questions, since
 * ticking everything then earns nothing where half of the options are wrong, and a doubt costs no more
 * than what it may earn. An option that doesn't exist makes the whole answer void.
 */
function gradeChoice(question: ChoiceQuestion, ticked: readonly string[]): number {
  const known = new Set(question.options.map(({ id }) => id));
  if (ticked.some((id) => !known.has(id))) return 0;
  const verdicts = gradeOptions(question, ticked);
  const right = count(verdicts, 'right');
  const wrong = count(verdicts, 'wrong');
  if (question.kind === 'single') return right === 1 && wrong === 0 ? 1 : 0;
  const key = right + count(verdicts, 'missed');
  return key > 0 ? Math.max(0, (right - wrong) / key) : 0;
}

function gradeOptions({ options }: ChoiceQuestion, ticked: readonly string[]): Verdict[] {
  return options.map(({ id, correct }) => {
    if (ticked.includes(id)) return correct ? 'right' : 'wrong';
    return correct ? 'missed' : 'none';
  });
}

/** How near each typed answer comes, in the order of the gaps. */
export const judgeGaps = ({ gaps, near }: GapQuestion, texts: readonly string[]): JudgedAnswer[] =>
  gaps.map((accepted, index) => judgeTyped(accepted, texts[index] ?? '', near?.[index]));

const gradeGaps = (question: GapQuestion, texts: readonly string[]): Verdict[] =>
  judgeGaps(question, texts).map(({ credit }) => verdict(credit));

/** Each gap counts alike. */
const gapCredit = (question: GapQuestion, texts: readonly string[]): number => {
  const answers = judgeGaps(question, texts);
  return answers.reduce((sum, { credit }) => sum + credit, 0) / Math.max(1, answers.length);
};

/** Each left is right with its own right, or with another that reads the same. */
const gradePairs = ({ pairs }: MatchingQuestion, rights: readonly number[]): Verdict[] =>
  pairs.map(({ right }, index) =>
    pairs[rights[index] ?? -1]?.right === right ? 'right' : 'wrong',
  );

/**
 * A marked passage that holds the whole key and nothing beyond its sentence is right: whole sentences are
 * what the page offers first. Any other one is set against the key by the characters both share among those either has (intersection over
 * union, the Jaccard index): 1 from 0.8, so that a small word more or less is forgiven; 0.5 from 0.5; else 0.
 * White space and punctuation at the ends of either count for nothing.
 */
function gradePassage({ passage, evidence }: PassageQuestion, given: Span, text: string): number {
  const a = trimToWords(text, passage);
  const b = trimToWords(text, given);
  const sentence = evidence?.sentence && trimToWords(text, evidence.sentence);
  if (sentence && a.start < a.end && contains(b, a) && contains(sentence, b)) return 1;
  // Below 0 for passages apart; 0 / 0 for two empty ones, which is not above anything either.
  const intersection = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const overlap = intersection / (a.end - a.start + (b.end - b.start) - intersection);
  return overlap >= 0.8 ? 1 : overlap >= 0.5 ? 0.5 : 0;
}

/** The span from its first letter or digit to its last; an empty one where it has none, or isn't of the text. */
function trimToWords(text: string, { start, end }: Span): Span {
  const marked = end > start ? text.slice(start, end) : '';
  const first = marked.search(/[\p{L}\p{N}]/u);
  if (first < 0) return { start: 0, end: 0 };
  return { start: start + first, end: start + marked.replace(/[^\p{L}\p{N}]+$/u, '').length };
}
