/** Quizzes with hostile texts, in the form in which a quiz file is read. */
import fc from 'fast-check';
import { foldTypography } from '../../src/lib/quiz/typography.ts';
import { optionId, questionId } from '../../src/lib/quiz/quiz-file-ids.ts';
import { pointsOf, type Bare } from '../../src/lib/quiz/quiz-file-questions.ts';
import { skillOf } from '../../src/lib/quiz/quiz-file-skills.ts';
import { defaultCounts, levels, type Question, type Quiz } from '../../src/lib/quiz/quiz.ts';
import { article, passage } from './any-article.ts';
import { line, remark } from './any-text.ts';

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
