/** What the reader of a quiz file says of a question that can be answered without reading. */
import type { Span } from '../text.ts';
import { type Cue, cuesOf } from './item-cues.ts';
import type { Report } from './quiz-file-problems.ts';
import type { ChoiceQuestion } from './quiz.ts';

const advice: Readonly<Record<Cue['code'], (words: string) => [message: string, hint: string]>> = {
  'long-answer': (words) => [
    `The right answer “${words}” is far longer than all the others.`,
    'Make the answers about equally long: a long one is often guessed to be the right one.',
  ],
  'answer-in-prompt': (words) => [
    `The name “${words}” in the question gives the answer away.`,
    'Leave the name out of the question, or let it stand in a wrong answer too.',
  ],
  'repeated-words': (words) => [
    `Only the right answer takes up words of the question: ${words}.`,
    'Say it in other words, or let a wrong answer take them up too.',
  ],
  'grammar-cue': (words) => [
    `Only the right answer can stand behind “${words}”.`,
    `Put “${words}” into the answers, or choose wrong ones that can stand there too.`,
  ],
  'absolute-words': (words) => [
    `Every wrong answer has a word like “${words}”, and the right one has none.`,
    'Hardly anything is true always: take such words out, or put one into the right answer.',
  ],
};

/** Warns about a choice that can be made without reading. `span` is the prompt's. */
export function adviseChoice(
  report: Report,
  question: Pick<ChoiceQuestion, 'kind' | 'prompt' | 'options'>,
  span: Span,
): void {
  for (const { code, words } of cuesOf(question)) report(code, span, ...advice[code](words));
}
