/** The list of quizzes: what the pages tell of each before it is opened. */
import { loadQuizzes } from './quizzes.ts';
import { countWords, readingMinutes } from './reading.ts';

/** All quizzes by id, without their articles; the level is the stated one, else what the text's readability gives. */
export async function listQuizzes() {
  const quizzes = await loadQuizzes();
  return quizzes.map(({ id, title, level: stated, readability, topics, article, questions }) => {
    const level = stated ?? readability?.level;
    const words = countWords(article);
    const counts = { words, minutes: readingMinutes(words), questions: questions.length };
    return { id, title, ...(level && { level }), topics, ...counts };
  });
}
