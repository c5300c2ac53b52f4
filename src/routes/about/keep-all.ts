/** Keeps all quizzes for reading without a connection, a few at a time. */
import { resolve } from '$app/paths';
import { keepPage } from '$lib/browser/service-worker-client.ts';
import { href } from '$lib/components/locale.ts';
import type { QuizEntry } from '../entries.ts';

/** As many as keep the connection busy without holding up what the learner does in the meantime. */
const atOnce = 3;

export type Progress = { readonly done: number; readonly total: number; readonly failed: number };

/** Tells `onprogress` after every quiz. @throws when the list of quizzes can't be fetched. */
export async function keepAll(onprogress: (progress: Progress) => void): Promise<void> {
  const response = await fetch(resolve('/quizzes.json'));
  if (!response.ok) throw new Error(String(response.status));
  const quizzes = (await response.json()) as readonly QuizEntry[];
  const total = quizzes.length;
  let [done, failed] = [0, 0];
  onprogress({ done, total, failed });
  const left = quizzes.values();
  const work = async () => {
    for (const { id } of left) {
      if (!(await keepPage(href(`/quiz/${id}/`)))) failed++;
      onprogress({ done: ++done, total, failed });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
