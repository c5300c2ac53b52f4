/**
 * Statements: what the article says somebody said, with the speaker and how sure we are of both.
 *
 * Kinds and conventions: direct (wholly quoted), mixed (partly quoted), indirect (reported clause), selon
 * (attributed by a preposition), free (verbatim beside a cue, without quotation marks), continued (a
 * further passage of the same speaker without a cue of its own).
 */
import type { Stance } from '../french/reporting-verbs.ts';
import type { TaggedToken } from '../french/tagger.ts';
import type { Span } from '../text.ts';
import { accordingTo } from './according-to.ts';
import {
  continuedConditional,
  continuedParagraph,
  continuedQuotations,
  extendedFree,
  introducedByColon,
} from './continued.ts';
import type { Mention, TaggedBlock } from './mentions.ts';
import type { Entity } from './people.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { reportedByCues } from './reported.ts';
import { type EntityIndex, type History, indexEntities } from './resolution.ts';
import type { Clause } from './subjects.ts';

export type StatementKind = 'direct' | 'mixed' | 'indirect' | 'selon' | 'free' | 'continued';

export type Statement = {
  readonly kind: StatementKind;
  /** The `id` of an entity. */
  readonly speaker: number;
  /** What was said, in text order, without marks, cue, `que` and final punctuation. */
  readonly parts: readonly Span[];
  readonly cue?: Span & { readonly lemma: string; readonly stance: Stance };
  /** 0..1: that span and speaker are both right. */
  readonly confidence: number;
  /** The index of its block. */
  readonly block: number;
  /** The whole sentence, or sentences, it was found in. */
  readonly sentence: Span;
};

/** One sentence as readers see it: what stands inside quotation marks does not end it. */
export type Scene = Clause & {
  readonly text: string;
  readonly block: number;
  readonly quotations: readonly Quotation[];
  readonly index: EntityIndex;
  /** The block's pairs of speakers. */
  readonly joint: readonly Mention[];
};

/** Finds statements in one sentence, given those found before (text order). */
export type Finder = (scene: Scene, before: readonly Statement[], history: History) => Statement[];

const finders: readonly Finder[] = [
  accordingTo,
  reportedByCues,
  introducedByColon,
  continuedQuotations,
  continuedConditional,
];

/** Token ranges of the sentences, joined where a boundary lies inside a quotation. */
function outerSentences(
  { sentences, tokens }: TaggedBlock,
  quotations: readonly Quotation[],
): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let index = 0;
  for (const { tokens: own } of sentences) {
    const from = index;
    const to = (index += own.length);
    const last = ranges.at(-1);
    const inside = quotations.some(
      (quotation) => quotation.outerFrom < from && from < quotation.outerTo,
    );
    // « Oui ! » dit-il : the sentence goes on behind the mark.
    const goesOn = last && /^\p{Ll}|^-/u.test(tokens[from]?.text ?? '');
    if (last && (inside || goesOn)) last.to = to;
    else ranges.push({ from, to });
  }
  return ranges;
}

const overlap = (a: Statement, b: Statement): number => {
  const length = ({ parts }: Statement) =>
    parts.reduce((sum, part) => sum + part.end - part.start, 0);
  const shared = a.parts.reduce(
    (sum, x) =>
      sum +
      b.parts.reduce(
        (own, y) => own + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)),
        0,
      ),
    0,
  );
  return shared / Math.min(length(a), length(b));
};

/** Of two statements about the same words the surer stays; nested ones of other speakers both do. */
function withoutDoubles(statements: readonly Statement[]): Statement[] {
  const kept: Statement[] = [];
  for (const statement of [...statements].sort((a, b) => b.confidence - a.confidence)) {
    const rival = kept.find(
      (other) => other.block === statement.block && overlap(other, statement) > 0.5,
    );
    if (!rival) kept.push(statement);
  }
  return kept.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
}

/**
 * How much of the doubt stays, by the speaker's type: on annotated articles a person's name was right far more
 * often than the certainties of cue, content and speaker multiply to, a group's less often (`npm run bench --
 * statements` prints the shares).
 */
const doubt: Readonly<Record<Entity['type'], number>> = {
  person: 0.35,
  organisation: 0.6,
  unnamed: 1.7,
  group: 1.7,
  place: 1.7,
};

/**
 * How much more doubt a reported clause bears in an article without any quotation mark: where its words end is
 * anybody's guess there.
 */
const unmarkedDoubt = 1.35;

/** The same statement with a confidence that is the share of such statements that are right. */
function calibrated(
  statement: Statement,
  speaker: Entity | undefined,
  isUnmarked: boolean,
): Statement {
  const share =
    doubt[speaker?.type ?? 'unnamed'] *
    (isUnmarked && statement.kind === 'indirect' ? unmarkedDoubt : 1);
  return {
    ...statement,
    confidence: Math.min(0.99, Math.max(0.02, 1 - (1 - statement.confidence) * share)),
  };
}

/** All statements of the blocks, in text order. */
export function findStatements(
  text: string,
  blocks: readonly TaggedBlock[],
  mentions: readonly Mention[],
  joint: readonly Mention[],
  entities: readonly Entity[],
): Statement[] {
  const quotationsOf = blocks.map(findQuotations);
  const index = indexEntities(entities, ({ block, phrase }) =>
    (quotationsOf[block] ?? []).some(({ from, to }) => from <= phrase.from && phrase.from < to),
  );
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found: Statement[] = [];
  blocks.forEach((tagged, block) => {
    const quotations = quotationsOf[block] ?? [];
    const own = mentions.filter((mention) => mention.block === block);
    const inBlock: Statement[] = [];
    let sentencesSince = 9;
    for (const range of outerSentences(tagged, quotations)) {
      const scene: Scene = {
        ...range,
        text,
        block,
        quotations,
        index,
        tokens: tagged.tokens,
        mentions: own,
        joint: joint.filter((mention) => mention.block === block),
      };
      const statements: Statement[] = [];
      for (const finder of finders) {
        const last = [...inBlock, ...statements].at(-1) ?? found.at(-1);
        const speaker = last && byId.get(last.speaker);
        const history: History = {
          near: statements.length > 0 || sentencesSince <= 1,
          ...(speaker ? { speaker, block: last.block, end: last.sentence.end } : {}),
        };
        statements.push(...finder(scene, [...inBlock, ...statements], history));
      }
      sentencesSince = statements.length > 0 ? 0 : sentencesSince + 1;
      inBlock.push(...withoutDoubles(statements));
    }
    const continued =
      quotations.length === 0
        ? continuedParagraph(text, tagged, block, [...found, ...inBlock], blocks)
        : [];
    found.push(...(continued.length > 0 ? continued : extendedFree(text, tagged, inBlock)));
  });
  const isUnmarked = quotationsOf.every((quotations) => quotations.length === 0);
  return found.map((statement) => calibrated(statement, byId.get(statement.speaker), isUnmarked));
}

/** The span of tokens `[from, to)` without white space, marks and punctuation at its ends. */
export function contentSpan(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
): Span | undefined {
  const edge = /^(?:[.,;:«»“”"‹›]|[-–—])$/;
  const end = /^(?:[.,;:!?…«»“”"‹›]|\.{2,}|[-–—])$/;
  while (from < to && edge.test(tokens[from]?.text ?? '')) from++;
  while (to > from && end.test(tokens[to - 1]?.text ?? '')) to--;
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : undefined;
}
