import { countWords, readingMinutes } from '$lib/server/reading.ts';
import { loadQuizzes } from '$lib/server/quizzes.ts';
import type { QuizEntry } from './entries.ts';

/** The list of quizzes, without their articles. */
export async function load(): Promise<{ quizzes: QuizEntry[] }> {
  const quizzes = await loadQuizzes();
  return {
    quizzes: quizzes.map(
      ({ id, title, level: stated, readability, topics, article, questions }) => {
        const level = stated ?? readability?.level;
        const words = countWords(article);
        const counts = { words, minutes: readingMinutes(words), questions: questions.length };
        return { id, title, ...(level && { level }), topics, ...counts };
      },
    ),
  };
}
