/** A class's results as tables: a row for each learner, and one for each question. */
import type { ItemAnalysis } from './item-analysis.ts';
import type { HandIn } from './hand-in.ts';
import { isoTime } from './answers-csv.ts';
import { writeCsv } from './csv.ts';

/** Each question's column has the credit, 0..1; empty where it was not asked. */
export const writeClassCsv = (handIns: readonly HandIn[], items: readonly ItemAnalysis[]): string =>
  writeCsv([
    ['name', 'id', 'mode', 'finished', 'seconds', 'share', ...items.map(({ prompt }) => prompt)],
    ...handIns.map((handIn) => [
      handIn.name,
      handIn.id,
      handIn.mode,
      isoTime(handIn.finishedAt),
      Math.round(handIn.time / 1000),
      handIn.share,
      ...items.map(({ id }) => handIn.questions.find((one) => one.id === id)?.credit),
    ]),
  ]);

export const writeItemsCsv = (items: readonly ItemAnalysis[]): string =>
  writeCsv([
    ['question', 'n', 'facility', 'discrimination', 'options', 'typed'],
    ...items.map(({ prompt, n, facility, discrimination, options, typed }) => [
      prompt,
      n,
      facility,
      discrimination,
      options.map(({ text, right, n }) => `${right ? '✓ ' : ''}${text}: ${n}`).join(' | '),
      typed.map(({ text, n }) => `${text}: ${n}`).join(' | '),
    ]),
  ]);
