/** What stands for a question in a learner's row. */
import { type Verdict, verdictLabel, verdictSigns } from '$lib/components/labels.ts';
import { m } from '$lib/paraglide/messages.js';
import type { HandedQuestion } from '$lib/exchange/hand-in.ts';
import { isBlank } from '$lib/exchange/item-analysis.ts';
import { verdict } from '$lib/quiz/grade.ts';

export type Mark = {
  /** A class of the site's stylesheet that colours it. */
  readonly tone?: string;
  readonly sign: string;
  readonly label: string;
};

const markFor = (result: Verdict): Mark => ({
  tone: `verdict-${result}`,
  sign: verdictSigns[result],
  label: verdictLabel(result),
});

/** Those that have a sign. */
export const marks = () => ({
  right: markFor('right'),
  partial: markFor('partial'),
  wrong: markFor('wrong'),
  blank: { tone: 'muted', sign: '–', label: m.class_blank() } satisfies Mark,
});

export const markIn = (
  all: ReturnType<typeof marks>,
  question: HandedQuestion | undefined,
): Mark =>
  question === undefined
    ? { sign: '', label: m.class_not_asked() }
    : all[isBlank(question) ? 'blank' : verdict(question.credit)];
