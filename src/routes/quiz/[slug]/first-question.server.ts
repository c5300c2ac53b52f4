/** The first question of a quiz as it is asked to whoever begins before the page's scripts are there. */
import { render } from 'svelte/server';
import type { Player } from '$lib/browser/player.svelte.ts';
import { firstShown } from '$lib/browser/order.ts';
import type { Quiz } from '$lib/quiz/quiz.ts';
import { startAttempt } from '$lib/quiz/record.ts';
import QuestionForm from './QuestionForm.svelte';

const nothing = (): void => undefined;

/** HTML; `undefined` where the question can't be answered without scripts. */
export function firstQuestion(quiz: Quiz): string | undefined {
  const [question] = quiz.questions;
  if (!question || question.kind === 'passage') return undefined;
  const settings = { mode: 'practice' } as const;
  const attempt = startAttempt(quiz, { id: firstShown, at: 0, settings });
  const player: Player = {
    phase: 'answering',
    context: { quiz, attemptId: firstShown, attempt },
    propose: nothing,
    flush: nothing,
    send: nothing,
    stop: nothing,
  };
  const props = { player, sentences: [], focus: false, send: nothing, announce: nothing };
  const { body } = render(QuestionForm, { props: { ...props, onmark: nothing, ondrop: nothing } });
  // No other script finds its way by these comments; and what only scripts can do is not to be pressed yet.
  return body.replace(/<!--.*?-->/g, '').replaceAll('type="button"', 'type="button" disabled');
}
