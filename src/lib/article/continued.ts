/** Passages without a cue of their own that go on with the speaker of the statement before. */
import { isFinite } from '../french/token-forms.ts';
import { slice } from '../text.ts';
import type { TaggedBlock } from './mentions.ts';
import { resolveSubject } from './resolution.ts';
import { contentSpan, type Finder, type Scene, type Statement } from './statements.ts';
import { subjectOfSentence } from './subjects.ts';

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
  const sentence = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const statement = (speaker: number, confidence: number): Statement[] => [
    { kind: 'continued', speaker, parts: [span], confidence, block, sentence },
  ];
  const last = before.at(-1);
  const start = sentenceStart(tokens, from - 1);
  if (last && last.sentence.end > (tokens[start]?.start ?? 0))
    return statement(last.speaker, last.confidence * 0.92);
  // « La porte-parole a nuancé les chiffres. « On a constaté… » » : whom the sentence before is about
  const subject = subjectOfSentence({ tokens, mentions, from: start, to: from }, from);
  const resolved = subject && resolveSubject(subject, tokens, block, index, history);
  if (resolved && resolved.entity.type !== 'place')
    return statement(resolved.entity.id, 0.7 * resolved.certainty);
  return last && history.near ? statement(last.speaker, last.confidence * 0.85) : [];
};

/** Where the sentence that holds the token `i` begins. */
function sentenceStart(tokens: Scene['tokens'], i: number): number {
  let k = i;
  while (k > 0 && (k === i || !/^(?:[.!?…]|\.{2,})$/.test(tokens[k - 1]?.text ?? ''))) k--;
  return Math.max(k, 0);
}

/** « D’après X, le pont tiendrait. [La digue serait sûre aussi.] » : the press conditional goes on reporting. */
export const continuedConditional: Finder = (scene, before, history) => {
  const { tokens, from, to, quotations, block } = scene;
  const last = before.at(-1);
  const sentence = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  if (!last || !history.near || last.sentence.end > sentence.start || last.block !== block)
    return [];
  if (last.kind !== 'selon' && last.kind !== 'indirect') return [];
  const verb = tokens.slice(from, to).find(isFinite);
  if (verb?.features.mood !== 'conditional' || /^(?:devoir|pouvoir|falloir)$/.test(verb.lemma))
    return [];
  if (quotations.some((q) => q.from < to && q.to > from)) return [];
  const span = contentSpan(tokens, from, to);
  return span
    ? [
        {
          kind: 'continued',
          speaker: last.speaker,
          parts: [span],
          confidence: last.confidence * 0.7,
          block,
          sentence,
        },
      ]
    : [];
};

/** « Le maire a défendu son choix : “…” » : a colon before a quotation, and no verb of saying. */
export const introducedByColon: Finder = (scene, before, history) => {
  const { tokens, from, to, quotations, block, index } = scene;
  const quotation = quotations.find(
    (q) => q.outerFrom > from && q.outerFrom < to && tokens[q.outerFrom - 1]?.text === ':',
  );
  const span = quotation && contentSpan(tokens, quotation.from, quotation.to);
  if (!quotation || !span || quotation.to - quotation.from < 4) return [];
  if (
    before.some(({ parts }) => parts.some(({ start, end }) => start < span.end && end > span.start))
  )
    return [];
  const colon = quotation.outerFrom - 1;
  if (!tokens.slice(from, colon).some(isFinite)) return [];
  const subject = subjectOfSentence(scene, colon);
  const resolved = subject && resolveSubject(subject, tokens, block, index, history);
  if (!resolved || resolved.entity.type === 'place') return [];
  return [
    {
      kind: 'direct',
      speaker: resolved.entity.id,
      parts: [span],
      confidence: 0.75 * resolved.certainty,
      block,
      sentence: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    },
  ];
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

/**
 * Verbatim words without marks that more sentences of their block belong to: « Je suis un homme du peuple. J’ai
 * été marin, explique-t-il. Je ne regrette rien. » : those beside it in the first person. Where another
 * sentence stands before it, how far the words reach is less sure.
 */
export function extendedFree(
  text: string,
  { sentences }: TaggedBlock,
  statements: readonly Statement[],
): readonly Statement[] {
  if (/[«»“”"]/.test(text.slice(sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0)))
    return statements;
  return statements.map((statement) => {
    if (statement.kind !== 'free') return statement;
    const at = sentences.findIndex(({ end }) => end >= (statement.parts[0]?.end ?? 0));
    const taken = (i: number) => {
      const one = sentences[i];
      return (
        !one ||
        statements.some(({ sentence }) => sentence.start < one.end && sentence.end > one.start)
      );
    };
    const speaks = (i: number) => {
      const one = sentences[i];
      return one !== undefined && !taken(i) && firstPerson.test(slice(text, one));
    };
    let first = at;
    while (speaks(first - 1)) first--;
    let last = at;
    while (speaks(last + 1)) last++;
    const [head, ...rest] = statement.parts;
    if (!head) return statement;
    const before = { start: sentences[first]?.start ?? head.start, end: head.end };
    const behind = sentences.slice(at + 1, last + 1);
    const after = behind[0] && contentSpanOf(text, behind[0].start, behind.at(-1)?.end ?? 0);
    const open = first > 0 && !taken(first - 1);
    return {
      ...statement,
      parts: [first < at ? before : head, ...rest, ...(after ? [after] : [])],
      confidence: statement.confidence * (open ? 0.7 : 1) * (last > at ? 0.85 : 1),
    };
  });
}

/** Without the final mark. */
const contentSpanOf = (text: string, start: number, end: number) => ({
  start,
  end: start + text.slice(start, end).replace(/[\s.!?…]+$/, '').length,
});
