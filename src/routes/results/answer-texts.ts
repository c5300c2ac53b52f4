/** What was asked and answered in many attempts, in words. Attempts hold none: they are the quizzes'. */
import { spaced } from '$lib/components/spacing.ts';
import { keyLines } from '$lib/components/wording.ts';
import { answerLines } from '$lib/components/answer-lines.ts';
import type { QuestionTexts, TextsOf } from '$lib/exchange/answers-csv.ts';
import type { Attempt } from '$lib/quiz/attempt.ts';
import type { Quiz } from '$lib/quiz/quiz.ts';

/** A quiz with the questions that attempts at one of its sets may have, 1 for its own; `undefined` where there is none. */
type Find = (quiz: string, set: number) => Promise<Quiz | undefined>;

type Texts = ReadonlyMap<string, QuestionTexts>;

const textsIn = ({ questions, article: { text } }: Quiz): Texts =>
  new Map(
    questions.map((question) => [
      question.id,
      {
        prompt: spaced(question.prompt),
        key: keyLines(question, text).join(' | '),
        answered: (answer) => answerLines(question, answer, text).join(' | '),
      },
    ]),
  );

/** By the numbers of a quiz's sets; a set that can't be found may have had some of the quiz's own questions. */
async function textsOfSets(quiz: string, sets: ReadonlySet<number>, find: Find) {
  const texts = new Map<number, Texts>();
  const own = await find(quiz, 1);
  if (!own) return texts;
  const ownTexts = textsIn(own);
  for (const set of sets) {
    const other = set === 1 ? undefined : await find(quiz, set);
    texts.set(set, other ? textsIn(other) : ownTexts);
  }
  return texts;
}

/** Each quiz and each of its sets is asked for once, one after another. */
export async function answerTexts(attempts: readonly Attempt[], find: Find): Promise<TextsOf> {
  const wanted = new Map<string, Set<number>>();
  for (const { quiz, settings } of attempts)
    wanted.set(quiz, (wanted.get(quiz) ?? new Set()).add(settings.set ?? 1));
  const found = new Map<string, ReadonlyMap<number, Texts>>();
  for (const [quiz, sets] of wanted) found.set(quiz, await textsOfSets(quiz, sets, find));
  return ({ quiz, settings }, question) =>
    found
      .get(quiz)
      ?.get(settings.set ?? 1)
      ?.get(question);
}
