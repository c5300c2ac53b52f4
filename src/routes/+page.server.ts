import { listQuizzes } from '$lib/server/quiz-list.ts';
import type { QuizEntry } from './entries.ts';

/** The list of quizzes, without their articles. */
export const load = async (): Promise<{ quizzes: QuizEntry[] }> => ({
  quizzes: await listQuizzes(),
});
