import { expect, test } from 'vitest';
import type { GradedAnswer } from '../../src/lib/quiz/attempt.ts';
import { grade } from '../../src/lib/quiz/grade.ts';
import type { Question } from '../../src/lib/quiz/quiz.ts';
import { startAttempt } from '../../src/lib/quiz/record.ts';
import type { QuizContext } from '../../src/lib/quiz/selectors.ts';
import { feedbackFor, spoken } from '../../src/routes/quiz/[slug]/feedback.ts';
import { hintWording } from '../../src/routes/quiz/[slug]/hint-wording.ts';
import { choose, gap, multiple, quizOf, single, text, tick, type } from '../quiz/sample.ts';

/** After these answers in practice. */
function after(question: Question, ...answers: readonly Omit<GradedAnswer, 'at' | 'grade'>[]) {
  const quiz = quizOf(question);
  const started = startAttempt(quiz, { id: 'a1', settings: { mode: 'practice' }, at: 0 });
  const graded = answers.map((one) => ({
    ...one,
    at: 0,
    grade: grade(question, one.answer, text),
  }));
  const response = { question: question.id, answers: graded, hints: 0, skipped: false };
  return { quiz, attemptId: 'a1', attempt: { ...started, responses: [response] } } as QuizContext;
}
const said = (context: QuizContext) => {
  const feedback = feedbackFor(context);
  return feedback && spoken(feedback, true).map((part) => part.text);
};

test('what a wrong second try leaves of the first is said to be partly right', () => {
  const near = { answer: type('déléguée', 'ecrit') };
  const wrong = { answer: type('autre', 'chose') };
  expect(feedbackFor(after(gap, near))?.heading).toBe('Presque');
  expect(feedbackFor(after(gap, wrong))?.heading).toBe('Mauvaise réponse');
  expect(feedbackFor(after(gap, near, wrong))?.heading).toBe('En partie juste');
});

test('before a second try no reason tells the key', () => {
  const reasons = ['Anne Roy le demande.', 'Il promet seulement.'];
  const options = single.options.map((option, index) =>
    index === 0 ? option : { ...option, feedback: reasons[index - 1] ?? '' },
  );
  const question: Question = { ...single, options };
  const told = (option: string) =>
    feedbackFor(after(question, { answer: choose(option) }))?.reasons;
  expect(told('minister')).toEqual([]);
  expect(told('workers')).toEqual(['Il promet seulement.']);
});

test('verdict, points, sureness and the right answers are said, each once and well ended', () => {
  const answer = tick('trust');
  expect(said(after(multiple, { answer, sure: true }, { answer, sure: true }))).toEqual([
    'Mauvaise réponse.',
    '0 point sur 2.',
    'Vous étiez sûr.',
    'Bonnes réponses\u202f:',
    'L’usine ne sera pas vendue\u202f; C’était lundi.',
  ]);
});

test('a hint names the paragraph and quotes it, without the word that is asked for', () => {
  const block = { kind: 'paragraph', start: 0, end: text.indexOf('\n') } as const;
  const evidence = { start: 3, end: 11, sentence: { start: 0, end: 26 } };
  const cloze: Question = {
    ...single,
    prompt: 'Le _____ a parlé lundi.',
    evidence,
    options: [
      { id: 'a', text: 'ministre', correct: true },
      { id: 'b', text: 'maire', correct: false },
    ],
  };
  const { quiz, ...rest } = after(cloze);
  const context = { ...rest, quiz: { ...quiz, article: { text, blocks: [block], marks: [] } } };
  expect(hintWording(context, { kind: 'paragraph', span: evidence })).toEqual({
    before: 'La réponse est dans le paragraphe 1\u202f: ',
    quoted: '«\u202fLe … a parlé lundi. «\u202fNous ne vendrons pas l’usine\u202f», a-t-il…\u202f»',
    lang: 'fr',
  });
  expect(hintWording(context, { kind: 'sentence', span: evidence.sentence })).toEqual({
    before: 'Paragraphe 1\u202f: ',
    quoted: '«\u202fLe … a parlé lundi.\u202f»',
    lang: 'fr',
  });
});
