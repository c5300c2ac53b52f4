/** Attempts as a learner would have after years: twelve answers each, at many quizzes, some of them exams. */
import type { Attempt } from '../../src/lib/quiz/attempt.ts';
import { levels, skills } from '../../src/lib/quiz/quiz.ts';

const questions = 12;
const quizzes = 200;
const hour = 3_600_000;

/** The number `index`, for each the same whenever it is made; an attempt every two hours, up to `now`. */
export function attemptNumber(index: number, total: number, now: number): Attempt {
  const startedAt = now - (total - index) * 2 * hour;
  const asked = Array.from({ length: questions }, (_, number) => ({
    id: `single-${(index * 31 + number * 7919) % 100_000}`,
    skill: skills[number % skills.length] ?? 'vocabulary',
    points: 1,
  }));
  const quiz = (index * 17) % quizzes;
  return {
    version: 1,
    id: `attempt-${index}`,
    quiz: `quiz-${quiz}`,
    title: `Un article de presse sur le sujet numéro ${quiz}`,
    level: levels[1 + (quiz % 4)] ?? 'B1',
    settings: { mode: index % 5 === 0 ? 'exam' : 'practice', sureness: true },
    startedAt,
    finishedAt: startedAt + 10 * 60_000,
    asked,
    current: questions - 1,
    responses: asked.map(({ id }, number) => ({
      question: id,
      answers: [
        {
          answer: { kind: 'single', options: [`option-${(index + number) % 4}`] },
          at: startedAt + number * 40_000,
          grade: (index + number) % 3 === 0 ? 0 : 1,
          sure: number % 2 === 0,
        },
      ],
      hints: 0,
      skipped: false,
    })),
  };
}
