/** A small quiz with one question of every kind, and helpers to write tests about it in few words. */
import type { Answer } from '../../src/lib/quiz/attempt.ts';
import type { Question, Quiz } from '../../src/lib/quiz/quiz.ts';
import type { Span } from '../../src/lib/text.ts';

export const text =
  'Le ministre a parlé lundi. « Nous ne vendrons pas l’usine », a-t-il promis aux ouvriers.\n\n' +
  'Les ouvriers n’y croient guère. Leur déléguée, Anne Roy, demande un écrit.';

/** Where a passage stands in the text. */
export function at(passage: string): Span {
  const start = text.indexOf(passage);
  if (start < 0) throw new Error(`Not in the text: ${passage}`);
  return { start, end: start + passage.length };
}

const promise = '« Nous ne vendrons pas l’usine », a-t-il promis aux ouvriers.';

/** What tests that look at nothing else give every question. */
export const plain = {
  id: 'q',
  skill: 'comprehension',
  prompt: '…',
  points: 1,
  origin: 'teacher',
} as const;

const common = { points: 1, origin: 'teacher' } as const;

export const single = {
  ...common,
  id: 'who',
  kind: 'single',
  skill: 'attribution',
  prompt: 'Qui demande un écrit ?',
  evidence: { ...at('Anne Roy'), sentence: at('Leur déléguée, Anne Roy, demande un écrit.') },
  options: [
    { id: 'roy', text: 'Anne Roy', correct: true },
    { id: 'minister', text: 'Le ministre', correct: false },
    { id: 'workers', text: 'Les ouvriers', correct: false },
  ],
} as const satisfies Question;

export const multiple = {
  ...common,
  id: 'what',
  kind: 'multiple',
  skill: 'comprehension',
  prompt: 'Qu’est-ce qui est vrai ?',
  points: 2,
  options: [
    { id: 'sold-not', text: 'L’usine ne sera pas vendue.', correct: true },
    { id: 'monday', text: 'C’était lundi.', correct: true },
    { id: 'trust', text: 'Les ouvriers y croient.', correct: false },
    { id: 'strike', text: 'Ils font grève.', correct: false },
  ],
} as const satisfies Question;

export const gap = {
  ...common,
  id: 'fill',
  kind: 'gap',
  skill: 'vocabulary',
  prompt: 'Leur _____ demande un _____.',
  parts: ['Leur ', ' demande un ', '.'],
  gaps: [['déléguée', 'représentante'], ['écrit']],
} as const satisfies Question;

export const matching = {
  ...common,
  id: 'match',
  kind: 'matching',
  skill: 'attribution',
  prompt: 'Reliez.',
  points: 3,
  pairs: [
    { left: 'Le ministre', right: 'promet' },
    { left: 'Anne Roy', right: 'demande' },
    { left: 'Les ouvriers', right: 'doutent' },
  ],
} as const satisfies Question;

export const passage = {
  ...common,
  id: 'mark',
  kind: 'passage',
  skill: 'comprehension',
  prompt: 'Quelle phrase contient la promesse ?',
  passage: at(promise),
} as const satisfies Question;

export const quizOf = (...questions: Question[]): Quiz => ({
  id: 'usine',
  title: 'L’usine',
  topics: [],
  generate: { vocabulary: 0, attribution: 0 },
  article: { text, blocks: [], marks: [] },
  vocabulary: [],
  people: [],
  questions,
});

export const choose = (...options: string[]): Answer => ({ kind: 'single', options });
export const tick = (...options: string[]): Answer => ({ kind: 'multiple', options });
export const type = (...texts: string[]): Answer => ({ kind: 'gap', texts });
export const match = (...rights: number[]): Answer => ({ kind: 'matching', rights });
export const markSpan = (passage: Span): Answer => ({ kind: 'passage', passage });
