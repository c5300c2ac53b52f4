/** Code that has never run is slow, and the first answer's feedback would wait for it: it is tried out of sight before. */
import { mount, unmount } from 'svelte';
import { whenIdle } from '$lib/browser/idle.ts';
import { contextAfter } from '$lib/browser/player.svelte.ts';
import { currentQuestion, isExam, type QuizContext } from '$lib/quiz/selectors.ts';
import { emptyAnswer } from './draft.ts';
import { feedbackFor, verdictFor } from './feedback.ts';
import Feedback from './Feedback.svelte';

let rehearsed = false;

/** Answers the first question of a page on a copy that keeps nothing, while the learner reads it; returns the way not to. */
export function rehearseFeedback(context: QuizContext): (() => void) | undefined {
  const question = currentQuestion(context);
  if (rehearsed || !question || isExam(context)) return undefined;
  return whenIdle(() => {
    rehearsed = true;
    const after = contextAfter(context, { type: 'ANSWER', answer: emptyAnswer(question) });
    const told = verdictFor(after);
    if (!told) return;
    const props = { told, feedback: feedbackFor(after), article: after.quiz.article, scored: true };
    void unmount(mount(Feedback, { target: document.createElement('div'), props }));
  }, 0);
}
