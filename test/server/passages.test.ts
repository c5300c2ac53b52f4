import { expect, test } from 'vitest';
import { grade } from '../../src/lib/quiz/grade.ts';
import { sentencesOf } from '../../src/lib/server/reading.ts';
import { loadQuizzes } from '../../src/lib/server/quizzes.ts';
import { contains } from '../../src/lib/text.ts';

const asked = (await loadQuizzes()).flatMap(({ id, article, questions }) =>
  questions.flatMap((question) =>
    question.kind === 'passage' ? [{ quiz: id, article, question, prompt: question.prompt }] : [],
  ),
);

// The page offers whole sentences: whoever finds the right one must not be told it is wrong.
test.each(asked)('$quiz: the sentence of « $prompt » is right', ({ article, question }) => {
  const sentences = sentencesOf(article).flat();
  const own = sentences.find((sentence) => contains(sentence, question.passage));
  const passage = own ?? question.evidence?.sentence ?? question.passage;
  expect(grade(question, { kind: 'passage', passage }, article.text)).toBe(1);
});

test('some shipped quiz asks for a passage', () => {
  expect(asked.length).toBeGreaterThan(0);
});
