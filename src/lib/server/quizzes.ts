/** The shipped quizzes, for the pages that are rendered at build time. */
import { resolve } from 'node:path';
import { analyse } from '../article/analysis.ts';
import { type ReadingAids, readingAidsOf } from '../article/reading-aids.ts';
import { completeQuiz, questionSet } from '../generate/generate.ts';
import type { Question, Quiz } from '../quiz/quiz.ts';
import { loadDictionary } from './dictionary.ts';
import { findWordWith } from './find-word.ts';
import { loadLexicon } from './lexicon.ts';
import { projectRoot } from './project-root.ts';
import { errorLines, openQuizFolder, type Language, type QuizEntry } from './quiz-folder.ts';

/** Where the quiz files lie: `quizzes/`, unless `$QUIZZES` names another folder (tests and benches do). */
export const quizFolder = resolve(projectRoot, process.env.QUIZZES ?? 'quizzes');

type French = Language & {
  readonly aids: (quiz: Quiz) => ReadingAids;
  readonly questions: (quiz: Quiz, set: number) => readonly Question[];
};

async function loadFrench(): Promise<French> {
  const [lexicon, dictionary] = await Promise.all([loadLexicon(), loadDictionary()]);
  return {
    findWord: findWordWith(lexicon),
    complete: (quiz) => completeQuiz(quiz, { lexicon, dictionary }),
    questions: (quiz, set) => questionSet(quiz, set, { lexicon, dictionary }),
    aids: ({ article, people }) => readingAidsOf(analyse(article, lexicon, people), dictionary),
  };
}

let loading: Promise<French> | undefined;
const french = (): Promise<French> => (loading ??= loadFrench());
const folder = openQuizFolder(quizFolder, french);

/** All entries; throws with every error of every file, which fails the build. */
function sound(entries: readonly QuizEntry[]): readonly QuizEntry[] {
  const errors = errorLines(entries);
  if (errors !== '') throw new Error(`The quiz files have errors.\n${errors}`);
  return entries;
}

/** The ids of all quizzes, in alphabetical order. */
export const quizIds = async (): Promise<string[]> =>
  sound(await folder.entries()).map((entry) => entry.id);

/** All quizzes with their generated questions, by id. */
export const loadQuizzes = async (): Promise<Quiz[]> =>
  sound(await folder.entries()).map((entry) => entry.complete());

/** One quiz with its generated questions; undefined where there's none of that id. */
export async function loadQuiz(id: string): Promise<Quiz | undefined> {
  const entry = await folder.entry(id);
  if (entry) sound([entry]);
  return entry?.complete();
}

/** What helps to read a quiz's article; undefined where there's no quiz of that id. */
export async function loadReadingAids(id: string): Promise<ReadingAids | undefined> {
  const quiz = await loadQuiz(id);
  return quiz && (await french()).aids(quiz);
}

/** The questions of another set on a quiz's article, 2 to `questionSets`; undefined where there's no quiz of that id. */
export async function loadQuestionSet(
  id: string,
  set: number,
): Promise<readonly Question[] | undefined> {
  const entry = await folder.entry(id);
  return entry && (await french()).questions(entry.written, set);
}
