/** Code that has never run is slow, and the first answer's feedback would wait for it: it is tried out of sight before. */
import { mount, unmount } from 'svelte';
import { whenIdle } from '$lib/browser/idle.ts';
import { contextAfter } from '$lib/browser/player.svelte.ts';
import { currentQuestion, isExam, type QuizContext } from '$lib/quiz/selectors.ts';
import { emptyAnswer } from './draft.ts';
import { feedbackFor, verdictFor } from './feedback.ts';
import Feedback from './Feedback.svelte';

let rehearsed = false;

/** Milliseconds in which a question that was just shown is painted; nobody has read it sooner. */
const ownTime = 100;

/**
 * Answers the first question that a page asks in practice with nothing, on a copy that is not kept, while the learner reads
 * it; returns the way not to.
 */
export function rehearseFeedback(context: QuizContext): (() => void) | undefined {
  const question = currentQuestion(context);
  if (rehearsed || !question || isExam(context)) return undefined;
  return whenIdle(() => {
    if (rehearsed) return;
    rehearsed = true;
    const after = contextAfter(context, { type: 'ANSWER', answer: emptyAnswer(question) });
    const told = verdictFor(after);
    if (!told) return;
    const props = { told, feedback: feedbackFor(after), article: after.quiz.article, scored: true };
    void unmount(mount(Feedback, { target: document.createElement('div'), props }));
  }, ownTime);
}
