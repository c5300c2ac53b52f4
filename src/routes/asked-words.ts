/** Finds what words a quiz asks: the site knows its questions and the words of its article. */
import type { FindAskedWords } from '$lib/browser/learn.ts';
import { meaningsAsked } from '$lib/progress/known.ts';
import { findQuiz } from './find-quiz.ts';
import { fetchAids } from './quiz/[slug]/reading/aids.ts';

export const findAskedWords: FindAskedWords = async (id, set, met) => {
  try {
    const { quiz, problem } = await findQuiz(id, set);
    if (!quiz) return problem === 'gone' ? new Map() : undefined;
    return meaningsAsked(quiz.questions, await fetchAids(id), met);
  } catch {
    return undefined; // its words couldn't be fetched
  }
};
