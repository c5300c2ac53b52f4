import { error } from '@sveltejs/kit';
import { countWords, readingMinutes, sentencesOf } from '$lib/server/reading.ts';
import { loadQuiz, quizIds } from '$lib/server/quizzes.ts';
import { firstQuestion } from './first-question.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => (await quizIds()).map((slug) => ({ slug }));

export const load: PageServerLoad = async ({ params, locals }) => {
  const quiz = await loadQuiz(params.slug);
  if (!quiz) error(404, 'Ce quiz n’existe pas');
  const words = countWords(quiz.article);
  // Sentences are needed to choose a passage from, and their rules need not travel to the browser.
  const choosesPassage = quiz.questions.some(({ kind }) => kind === 'passage');
  const sentences = choosesPassage ? sentencesOf(quiz.article) : [];
  locals.firstQuestion = firstQuestion(quiz);
  return { quiz, sentences, words, minutes: readingMinutes(words) };
};
