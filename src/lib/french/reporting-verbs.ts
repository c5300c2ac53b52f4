/** Verbs that report speech, by lemma. */
import { reportingVerbsTable } from './reporting-verbs-table.ts';

export type Stance =
  | 'neutral'
  | 'insist'
  | 'concede'
  | 'deny'
  | 'promise'
  | 'order'
  | 'ask'
  | 'criticise'
  | 'praise'
  | 'doubt'
  | 'fear'
  | 'judge';

/** Constructions as in the table. */
export type ReportingVerb = {
  readonly lemma: string;
  readonly constructions: string;
  readonly stance: Stance;
};

/** By lemma, reflexive ones with their pronoun (`s'indigner`, `se plaindre`). */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map(
  reportingVerbsTable
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([lemma = '', constructions = '', stance = 'neutral']) => [
      lemma,
      { lemma, constructions, stance: stance as Stance },
    ]),
);

/** The bare lemmas: `indigner`, `savoir` (of « faire savoir »). */
export const reportingLemmas: ReadonlySet<string> = new Set(
  [...reportingVerbs.keys()].map((lemma) => lemma.replace(/^(?:se |s'|faire |laisser )/, '')),
);
