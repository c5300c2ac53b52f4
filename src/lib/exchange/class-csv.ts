/** A class's results as tables: a row for each learner, and one for each question. */
import {
  type AnswerCount,
  identity,
  type Item,
  type ItemAnalysis,
  pointsOf,
} from './item-analysis.ts';
import type { HandIn } from './hand-in.ts';
import { percentCell, timeCell, type Wording, writeCsv } from './csv.ts';

const learnerColumns = [
  'name',
  'finished',
  'mode',
  'averaged',
  'share',
  'points',
  'outOf',
  'questions',
  'seconds',
] as const;

export type LearnerWording = Wording<(typeof learnerColumns)[number]> & {
  readonly nameOf: (handIn: HandIn) => string;
  readonly modeOf: (handIn: HandIn) => string;
  /** What the question at a place, counted from 1, is called. */
  readonly numbered: (number: number) => string;
};

/**
 * By name. `averaged` are those of them that are. Each question's column has the points it earned; empty where it was not
 * asked.
 */
export function writeClassCsv(
  handIns: readonly HandIn[],
  averaged: readonly HandIn[],
  items: readonly Item[],
  wording: LearnerWording,
): string {
  const { headers, language, nameOf, modeOf, numbered } = wording;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const order = (a: HandIn, b: HandIn) =>
    compare(nameOf(a), nameOf(b)) || a.finishedAt - b.finishedAt;
  return writeCsv(
    [
      [
        ...learnerColumns.map((column) => headers[column]),
        ...items.map((_, index) => numbered(index + 1)),
      ],
      ...[...handIns].sort(order).map((handIn) => {
        const { points, outOf } = pointsOf(handIn);
        const earned = new Map(
          handIn.questions.map((one) => [identity(one), one.points * one.credit]),
        );
        return [
          nameOf(handIn),
          timeCell(handIn.finishedAt),
          modeOf(handIn),
          averaged.includes(handIn),
          percentCell(handIn.share),
          points,
          outOf,
          handIn.questions.length,
          Math.round(handIn.time / 1000),
          ...items.map(({ id }) => earned.get(id)),
        ];
      }),
    ],
    wording,
  );
}

const itemColumns = [
  'number',
  'question',
  'n',
  'facility',
  'discrimination',
  'blank',
  'key',
  'options',
  'given',
] as const;

export type ItemWording = Wording<(typeof itemColumns)[number]> &
  Pick<LearnerWording, 'numbered'> & {
    /** What stands for the prompt of a question that had left the quiz. */
    readonly gone: string;
  };

const counts = (answers: readonly AnswerCount[]): string =>
  answers.map(({ text, right, n }) => `${right ? '✓ ' : ''}${n} × ${text}`).join(' | ');

export function writeItemsCsv(items: readonly ItemAnalysis[], wording: ItemWording): string {
  const { headers, numbered, gone } = wording;
  return writeCsv(
    [
      itemColumns.map((column) => headers[column]),
      ...items.map((item, index) => [
        numbered(index + 1),
        item.prompt || gone,
        item.n,
        percentCell(item.facility),
        item.discrimination,
        item.blank,
        item.key.join(' / '),
        counts(item.options),
        counts(item.given),
      ]),
    ],
    wording,
  );
}
