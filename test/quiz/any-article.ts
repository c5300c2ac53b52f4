/** Articles of hostile texts, with marks over them, in the form in which a quiz file is read. */
import fc from 'fast-check';
import { findPassages } from '../../src/lib/quiz/typography.ts';
import { contains, trimSpan, type Block, type BlockText, type Mark } from '../../src/lib/text.ts';
import { href, line, lines } from './any-text.ts';

type Loose = { facts: Omit<Block, 'start' | 'end'>; text: string; marks: Mark[] };

/** One mark, or none. */
const mark = (text: string): fc.Arbitrary<Mark[]> =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(text.length),
      fc.oneof(
        fc
          .constantFrom('emphasis' as const, 'strong' as const, 'code' as const)
          .map((kind) => ({ kind })),
        href.map((href) => ({ kind: 'link' as const, href })),
      ),
    )
    .map(([a, b, kind]) => {
      const whole = (at: number) => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at);
      const span = trimSpan(text, { start: whole(Math.min(a, b)), end: whole(Math.max(a, b)) });
      const fits =
        span.start < span.end &&
        !(kind.kind === 'code' && text.slice(span.start, span.end).includes('\n'));
      return fits ? [{ ...kind, ...span }] : [];
    });

/** Two marks as Markdown can hold them: one after the other, or the second within the first. */
const marksOver = (text: string): fc.Arbitrary<Mark[]> =>
  fc.tuple(mark(text), mark(text)).map(([[first], [second]]) => {
    if (!first || !second) return first ? [first] : [];
    const [outer, inner] = contains(second, first) ? [second, first] : [first, second];
    if (contains(outer, inner))
      return outer.kind === inner.kind || outer.kind === 'code' ? [outer] : [outer, inner];
    if (outer.end < inner.start) return [outer, inner];
    return inner.end < outer.start ? [inner, outer] : [outer];
  });

const block: fc.Arbitrary<Loose> = fc
  .oneof(
    fc.tuple(
      fc.constantFrom<Loose['facts']>(
        { kind: 'paragraph' as const },
        { kind: 'quote' as const },
        { kind: 'item' as const },
        { kind: 'item' as const, number: 7 },
      ),
      lines('\n'),
    ),
    fc.tuple(
      fc.constantFrom<Loose['facts']>({ kind: 'heading', depth: 3 }, { kind: 'heading', depth: 4 }),
      line,
    ),
    fc.tuple(
      fc.constantFrom<Loose['facts']>(
        { kind: 'caption', image: '/images/x (1).png' },
        { kind: 'caption' },
      ),
      lines('\n').filter((text) => text.split('\n').length < 3),
    ),
  )
  .chain(([facts, text]) =>
    (facts.kind === 'caption' ? fc.constant<Mark[]>([]) : marksOver(text)).map((marks) => ({
      facts,
      text,
      marks,
    })),
  );

function assemble(loose: readonly Loose[]): BlockText {
  let text = '';
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  for (const { facts, text: own, marks: over } of loose) {
    const inList = facts.kind === 'item' && blocks.at(-1)?.kind === 'item';
    if (text !== '') text += inList ? '\n' : '\n\n';
    const start = text.length;
    text += own;
    // A list counts on from its first number.
    const before = blocks.at(-1)?.number;
    const number = inList && facts.number && before ? before + 1 : facts.number;
    blocks.push({ ...facts, ...(number && { number }), start, end: text.length });
    marks.push(...over.map((m) => ({ ...m, start: m.start + start, end: m.end + start })));
  }
  return { text, blocks, marks };
}

/** An article of a title and some blocks. */
export const article = fc
  .tuple(line, fc.array(block, { minLength: 1, maxLength: 5 }))
  .map(([title, blocks]) =>
    assemble([{ facts: { kind: 'title' }, text: title, marks: [] }, ...blocks]),
  );

/** A passage as it is found again: without invisible characters at its ends. */
export const passage = (text: string) =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => {
    const sought = text.slice(Math.min(a, b), Math.max(a, b));
    const found = findPassages(text, sought);
    return found.find((span) => span.start >= Math.min(a, b)) ?? found[0];
  });
