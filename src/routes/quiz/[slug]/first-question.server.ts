/** The first question of a quiz as it is asked to whoever begins before the page's scripts are there. */
import { render } from 'svelte/server';
import type { Player } from '$lib/browser/player.svelte.ts';
import { firstShown } from '$lib/browser/order.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Question, Quiz } from '$lib/quiz/quiz.ts';
import { startAttempt } from '$lib/quiz/record.ts';
import QuestionForm from './QuestionForm.svelte';
import { askedWord } from './shown.ts';

/** Of more options or pairs there are too many orders: the attempt would hardly find the one they are shown in. */
const most = 6;

function isSimple(question: Question): boolean {
  if ('options' in question) return question.options.length <= most;
  return question.kind === 'gap' || (question.kind === 'matching' && question.pairs.length <= most);
}

const nothing = (): void => undefined;

/** HTML; `undefined` where the question can't be asked without scripts. */
export function firstQuestion(quiz: Quiz): string | undefined {
  const [question] = quiz.questions;
  if (!question || !isSimple(question)) return undefined;
  const settings = { mode: 'practice' } as const;
  const attempt = startAttempt(quiz, { id: firstShown, at: 0, settings });
  const context = { quiz, attemptId: firstShown, attempt };
  // It would be read off the article, where only the page itself covers it.
  if (askedWord(context, question)) return undefined;
  const player: Player = {
    phase: 'answering',
    context,
    propose: nothing,
    flush: nothing,
    send: nothing,
    stop: nothing,
  };
  const props = { player, sentences: [], focus: false, send: nothing, announce: nothing };
  const { body } = render(QuestionForm, { props: { ...props, onmark: nothing, ondrop: nothing } });
  const waiting = `<p role="status" data-text="${m.quiz_wait()}"></p>`;
  // Svelte's marks for hydration are of no use, and what only scripts can do is not to be pressed yet.
  const form = body
    .replace(/<!--.*?-->/g, '')
    .replaceAll('type="button"', 'type="button" disabled');
  return form + waiting;
}
