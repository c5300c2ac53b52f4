/** Quizzes with hostile texts, in the form in which a quiz file is read. */
import fc from 'fast-check';
import { findPassages, foldTypography } from '../../src/lib/quiz/typography.ts';
import { optionId, questionId } from '../../src/lib/quiz/quiz-file-ids.ts';
import { pointsOf, type Bare } from '../../src/lib/quiz/quiz-file-questions.ts';
import { skillOf } from '../../src/lib/quiz/quiz-file-skills.ts';
import { defaultCounts, levels, type Question, type Quiz } from '../../src/lib/quiz/quiz.ts';
import { contains, trimSpan, type Block, type BlockText, type Mark } from '../../src/lib/text.ts';

const pieces = [
  ...['a', 'é', 'Non', 'mot', 'œuf', '1', '12.', '3)', '0', 'x', '\u{1F600}', '日本', 'ﬁ'],
  ...['*', '**', '_', '__', '_____', '`', '``', '~~~', '#', '###', '-', '+', '---', '=', '==', '>'],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '[x]',
    '[ ]',
    '- [x]',
    '[a](b)',
    '[1]:',
    '{',
    '}',
    '{a|b}',
    '|',
  ],
  ...['\\', '\\\\', '\\{', '<', '<b>', '</div>', '<!--', '-->', '&', '&amp;', '&nbsp;', '&#123;'],
  ...[
    '« ',
    ' »',
    '“',
    '”',
    '"',
    "'",
    '’',
    ':',
    ' : ',
    ',',
    ';',
    '!',
    '?',
    '.',
    '…',
    '$',
    '%',
    '@',
    '/',
  ],
  ...[
    'http://a.fr',
    'a@b.fr',
    'javascript:',
    '\u00A0',
    '\u202F',
    '\u00AD',
    'e\u0301',
    '## Questions',
  ],
  ...[' ', ' ', ' ', ' '],
];

const tidy = (s: string): string => s.replace(/[ \t\r\n]+/g, ' ').trim();

/** One line of text, never empty. */
export const line: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((parts) => tidy(parts.join('').replaceAll('\0', '')))
  .filter((text) => text !== '');

const lines = (separator: string) =>
  fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join(separator));
const remark = fc.array(lines('\n'), { minLength: 1, maxLength: 2 }).map((all) => all.join('\n\n'));
const href = fc.constantFrom('https://a.fr/b?c=(d)&e', '/images/x y.png', '#note', 'a_b*c*');

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

const article = fc
  .tuple(line, fc.array(block, { minLength: 1, maxLength: 5 }))
  .map(([title, blocks]) =>
    assemble([{ facts: { kind: 'title' }, text: title, marks: [] }, ...blocks]),
  );

/** A passage as it is found again: without invisible characters at its ends. */
const passage = (text: string) =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => {
    const sought = text.slice(Math.min(a, b), Math.max(a, b));
    const found = findPassages(text, sought);
    return found.find((span) => span.start >= Math.min(a, b)) ?? found[0];
  });

const option = fc.record({ text: line, feedback: remark }, { requiredKeys: ['text'] });
/** Names and words that differ in typography only count as doubled. */
const folded = (text: string) => foldTypography(text).toLowerCase();

const bare = (text: string): fc.Arbitrary<Bare> =>
  fc.oneof(
    fc
      .tuple(line, fc.array(option, { minLength: 2, maxLength: 4 }), fc.nat(15))
      .map(([prompt, options, right]): Bare => {
        const ids = new Set<string>();
        const all = options.map((o, i) => {
          const id = optionId(o.text, ids);
          ids.add(id);
          return { ...o, id, correct: i === 0 || ((right >> i) & 1) === 1 };
        });
        const kind = all.filter((o) => o.correct).length === 1 ? 'single' : 'multiple';
        return { kind, prompt, options: all };
      }),
    fc
      .array(fc.tuple(line, fc.uniqueArray(line, { minLength: 1, maxLength: 3 })), {
        minLength: 1,
        maxLength: 3,
      })
      .chain((gaps) =>
        line.map((end): Bare => {
          const parts = [...gaps.map(([part], i) => (i === 0 ? part + ' ' : ` ${part}`)), end];
          return {
            kind: 'gap',
            prompt: parts.join('_____'),
            parts,
            gaps: gaps.map(([, answers]) => answers),
          };
        }),
      ),
    fc
      .tuple(line, fc.array(fc.record({ left: line, right: line }), { minLength: 2, maxLength: 4 }))
      .map(([prompt, pairs]): Bare => ({ kind: 'matching', prompt, pairs })),
    fc
      .tuple(
        line,
        passage(text).filter((span) => span !== undefined),
      )
      .map(([prompt, found]): Bare => ({ kind: 'passage', prompt, passage: found })),
  );

const counts = fc.record({ vocabulary: fc.nat(9), attribution: fc.nat(9) });

/** A quiz of a teacher's questions. */
export const anyQuiz: fc.Arbitrary<Quiz> = article.chain((article) =>
  fc
    .record({
      facts: fc.record(
        {
          level: fc.constantFrom(...levels),
          date: fc.constant('2024-02-29'),
          source: line,
          author: line,
          licence: line,
        },
        { requiredKeys: [] },
      ),
      topics: fc.array(line, { maxLength: 3 }),
      generate: fc.oneof(fc.constant(defaultCounts), counts),
      vocabulary: fc.uniqueArray(
        fc.record(
          { word: line, category: line, definition: line, gloss: line },
          { requiredKeys: ['word'] },
        ),
        { maxLength: 3, selector: (entry) => folded(entry.word) },
      ),
      people: fc.uniqueArray(
        fc.record(
          {
            name: line,
            type: fc.constantFrom('person' as const, 'organisation' as const, 'group' as const),
            role: line,
            aliases: fc.uniqueArray(line, { maxLength: 3 }),
          },
          { requiredKeys: ['name', 'type', 'aliases'] },
        ),
        { maxLength: 3, selector: (entry) => folded(entry.name) },
      ),
      questions: fc.array(
        fc.tuple(bare(article.text), fc.option(passage(article.text)), fc.option(remark)),
        { maxLength: 4 },
      ),
    })
    .map(({ facts, questions, ...rest }): Quiz => {
      const ids = new Set<string>();
      const title = article.blocks[0];
      return {
        id: 'essai',
        title: article.text.slice(title?.start, title?.end),
        ...facts,
        ...rest,
        article,
        questions: questions.map(([own, evidence, explanation]): Question => {
          const id = questionId(own.kind, own.prompt, ids);
          ids.add(id);
          return {
            ...own,
            id,
            skill: skillOf(own, rest),
            points: pointsOf(own),
            origin: 'teacher',
            ...(evidence && own.kind !== 'passage' && { evidence }),
            ...(explanation && { explanation }),
          };
        }),
      };
    }),
);
