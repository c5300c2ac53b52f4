/** Passages without a cue of their own that go on with the speaker of the statement before. */
import { slice } from '../text.ts';
import type { TaggedBlock } from './mentions.ts';
import { contentSpan, type Finder, type Statement } from './statements.ts';
import { resolveSubject } from './resolution.ts';

/** « …, a répondu X. « La banque demeure sûre. » » : a sentence that is all quotation, right behind a statement. */
export const continuedQuotations: Finder = (scene, before, history) => {
  const { tokens, from, to, quotations, block, index, mentions } = scene;
  const quotation = quotations.find(
    (q) => q.outerFrom >= from && q.outerFrom <= from + 1 && q.outerTo >= to - 2,
  );
  if (!quotation || quotation.to - quotation.from < 3) return [];
  const covered = before.some(({ parts }) =>
    parts.some(
      (part) =>
        part.start < (tokens[quotation.to - 1]?.end ?? 0) &&
        part.end > (tokens[quotation.from]?.start ?? 0),
    ),
  );
  const span = contentSpan(tokens, quotation.from, quotation.to);
  if (covered || !span) return [];
  const last = before.at(-1);
  const sentence = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  if (last && history.near) {
    return [
      {
        kind: 'continued',
        speaker: last.speaker,
        parts: [span],
        confidence: last.confidence * 0.92,
        block,
        sentence,
      },
    ];
  }
  // « La porte-parole a nuancé les chiffres. « On a constaté… » » : whom the sentence before is about
  const subject = mentions
    .filter(
      ({ phrase, governed, headType, name }) =>
        phrase.to <= from && !governed && (name !== undefined || headType === 'role'),
    )
    .at(-1);
  const resolved =
    subject && resolveSubject({ kind: 'mention', mention: subject }, tokens, block, index, history);
  return resolved && resolved.entity.type !== 'place'
    ? [
        {
          kind: 'continued',
          speaker: resolved.entity.id,
          parts: [span],
          confidence: 0.6 * resolved.certainty,
          block,
          sentence,
        },
      ]
    : [];
};

const firstPerson = /(?:^|[^\p{L}])(?:nous|je|j['’]|notre|nos|vous|votre|vos)(?=$|[^\p{L}])/iu;

/** A paragraph in the first person right behind one that a free statement fills: its speaker goes on. */
export function continuedParagraph(
  text: string,
  tagged: TaggedBlock,
  block: number,
  found: readonly Statement[],
  blocks: readonly TaggedBlock[],
): Statement[] {
  const last = found.findLast((statement) => statement.block < block);
  const previous = blocks[block - 1];
  const span = contentSpan(tagged.tokens, 0, tagged.tokens.length);
  // A statement of its own that fills its sentence makes the paragraph the reporter's.
  const own = found.some((statement) => statement.block === block && statement.kind !== 'indirect');
  if (own || !last || !previous || !span || last.block !== block - 1 || last.kind !== 'free')
    return [];
  const fills =
    last.parts.reduce((sum, part) => sum + part.end - part.start, 0) >
    0.5 * (previous.block.end - previous.block.start);
  if (!fills || !firstPerson.test(slice(text, span))) return [];
  return [
    {
      kind: 'continued',
      speaker: last.speaker,
      parts: [{ start: span.start, end: tagged.block.end }],
      confidence: last.confidence * 0.86,
      block,
      sentence: span,
    },
  ];
}
