/** A class's page, and results as the learners of a class hand them in, with every kind of question and long texts. */
import type { Page } from '@playwright/test';
import type { HandedQuestion, HandIn } from '../../src/lib/exchange/hand-in.ts';
import { writeHandIn } from '../../src/lib/exchange/hand-in-text.ts';
import { file } from './learner.ts';

const choice = (learner: number, number: number): Partial<HandedQuestion> => ({
  options: ['Le futur gardien', 'L’anticonstitutionnellement-nommée directrice', 'Le maire'],
  right: [0],
  chosen: [(learner + number) % 3],
});
const given = (learner: number): Partial<HandedQuestion> => ({
  expected: [
    'Yann Riou → promet que personne ne restera seul',
    'Maëlle Riou → se réjouit de l’ouverture',
  ],
  given: [
    { text: 'Yann Riou → promet que personne ne restera seul', right: true },
    {
      text: `Maëlle Riou → ${learner % 3 === 0 ? 'se réjouit de l’ouverture' : 'refuse de partir'}`,
      right: learner % 3 === 0,
    },
  ],
});

/** The result of one learner, counted from 1, who was asked so many questions. */
export function handInOf(learner: number, length = 17): HandIn {
  const questions = Array.from({ length }, (_, number): HandedQuestion => {
    const matching = number % 4 === 3;
    return {
      id: `question-${number}`,
      skill: 'vocabulary',
      points: 1,
      prompt: `Que veut dire le mot numéro ${number + 1} dans cette phrase de l’article ?`,
      credit: (learner * 7 + number * 3) % 5 > 1 ? 1 : 0,
      tries: 1,
      hints: 0,
      ...(matching ? given(learner) : choice(learner, number)),
    };
  });
  return {
    id: `attempt-${learner}`,
    quiz: 'phare-de-kerlan',
    title: 'Le phare de Kerlan cherche son gardien',
    mode: 'exam',
    name: `Élève ${learner} de Saint-Symphorien-sur-Coise`,
    startedAt: 1,
    finishedAt: 2,
    time: 600_000,
    share: questions.filter(({ credit }) => credit === 1).length / questions.length,
    questions,
  };
}

/** The texts of `size` learners. */
export const classOf = (size: number): string[] =>
  Array.from({ length: size }, (_, learner) => writeHandIn(handInOf(learner + 1)));

/** Adds results on the class's page, a file each. */
export const addAll = (page: Page, texts: readonly string[]) =>
  page.getByLabel('Fichiers').setInputFiles(texts.map((text, index) => file(`${index}.txt`, text)));

export const rowsOf = (page: Page) =>
  page.getByRole('region', { name: 'Élèves' }).getByRole('rowheader');

export const widths = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
