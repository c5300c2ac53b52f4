/** A quiz as SurveyJS asks it. */
import {
  blank,
  type ChoiceQuestion,
  type GapQuestion,
  type Quiz,
} from '../../../src/lib/quiz/quiz.ts';
import { slice, type BlockText } from '../../../src/lib/text.ts';

type SurveyQuestion = {
  readonly type: 'radiogroup' | 'checkbox' | 'text';
  readonly name: string;
  readonly title: string;
  readonly choices?: readonly { readonly value: string; readonly text: string }[];
  readonly correctAnswer: string | readonly string[];
};

/** `article` is HTML. */
export type Survey = {
  readonly title: string;
  readonly article: string;
  readonly questions: readonly SurveyQuestion[];
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Without its title, which the survey has already. */
const html = ({ text, blocks }: BlockText): string =>
  blocks
    .filter(({ kind }) => kind !== 'title')
    .map((block) => {
      const tag = block.kind === 'heading' ? 'h2' : 'p';
      return `<${tag}>${escaped(slice(text, block))}</${tag}>`;
    })
    .join('');

function choice({ id, kind, prompt, options }: ChoiceQuestion): SurveyQuestion {
  const right = options.filter(({ correct }) => correct).map((option) => option.id);
  return {
    type: kind === 'single' ? 'radiogroup' : 'checkbox',
    name: id,
    title: prompt,
    choices: options.map((option) => ({ value: option.id, text: option.text })),
    correctAnswer: kind === 'single' ? (right[0] ?? '') : right,
  };
}

const gap = ({ id, parts, gaps }: GapQuestion): SurveyQuestion => ({
  type: 'text',
  name: id,
  title: parts.join(blank),
  correctAnswer: gaps[0]?.[0] ?? '',
});

/** The first `count` questions that SurveyJS has a type for. */
export function surveyOf(quiz: Quiz, count: number): Survey {
  const questions = quiz.questions.flatMap((question) => {
    if (question.kind === 'single' || question.kind === 'multiple') return [choice(question)];
    return question.kind === 'gap' && question.gaps.length === 1 ? [gap(question)] : [];
  });
  return { title: quiz.title, article: html(quiz.article), questions: questions.slice(0, count) };
}
