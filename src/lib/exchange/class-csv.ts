/** A class's results as tables: a row for each learner, and one for each question. */
import { type AnswerCount, identity, type Item, type ItemAnalysis } from './item-analysis.ts';
import type { HandIn } from './hand-in.ts';
import { isoTime } from './answers-csv.ts';
import { writeCsv } from './csv.ts';

/** Each question's column has the credit, 0..1; empty where it was not asked. */
export const writeClassCsv = (handIns: readonly HandIn[], items: readonly Item[]): string =>
  writeCsv([
    [
      'name',
      'id',
      'mode',
      'retryOf',
      'finished',
      'seconds',
      'share',
      ...items.map(({ prompt }) => prompt),
    ],
    ...handIns.map((handIn) => [
      handIn.name,
      handIn.id,
      handIn.mode,
      handIn.retryOf,
      isoTime(handIn.finishedAt),
      Math.round(handIn.time / 1000),
      handIn.share,
      ...items.map(({ id }) => handIn.questions.find((one) => identity(one) === id)?.credit),
    ]),
  ]);

const counts = (answers: readonly AnswerCount[]): string =>
  answers.map(({ text, right, n }) => `${right ? '✓ ' : ''}${text}: ${n}`).join(' | ');

export const writeItemsCsv = (items: readonly ItemAnalysis[]): string =>
  writeCsv([
    ['question', 'n', 'facility', 'discrimination', 'options', 'given'],
    ...items.map(({ prompt, n, facility, discrimination, options, given }) => [
      prompt,
      n,
      facility,
      discrimination,
      counts(options),
      counts(given),
    ]),
  ]);
