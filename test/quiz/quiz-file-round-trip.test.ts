import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseQuizFile, stringifyQuizFile } from '../../src/lib/quiz/quiz-file.ts';
import { anyQuiz } from './any-quiz.ts';
import { line } from './any-text.ts';

const read = (source: string | Uint8Array, format: 'markdown' | 'text' = 'markdown') =>
  parseQuizFile(source, { id: 'essai', format });
const runs = Number(process.env['RUNS'] ?? 60);
const spaced = (s: string) => s.replace(/\s+/g, ' ').trim();

// A quiz is big and hostile: on a busy machine each run takes a while.
describe('reading what was written', { timeout: 60_000 }, () => {
  it('gives the same quiz, whatever its texts hold', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        expect(read(stringifyQuizFile(quiz)).quiz).toEqual(quiz);
      }),
      { numRuns: runs },
    );
  });
});

describe('writing what was read', () => {
  const folder = new URL('../../quizzes/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

  it.each(names)('gives the same file up to white space: %s', (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    expect(spaced(stringifyQuizFile(read(source).quiz))).toBe(spaced(source));
  });
});

/** Pieces of quiz files in any order. */
const markdown = fc
  .array(
    fc.oneof(
      line,
      fc.constantFrom('\n', '\n\n', '  \n', '\n  ', '    ', '\\', '**', '*', '---', '{a|b}', ' : '),
      fc.constantFrom(
        '\n# a\n',
        '\n## Questions\n',
        '\n## Personnes\n',
        '\n## Vocabulaire\n',
        '\n### a',
      ),
      fc.constantFrom(
        '\n- [ ] a\n- [x] b\n',
        '\n- a = b\n- c = d\n',
        '\n- **a**',
        '\n> ',
        '\n« a »\n',
      ),
      fc.constantFrom('1. ', '[a](b)', '![a](/b)', '\n![a](/b)\n', '\n```\n'),
    ),
  )
  .map((parts) => parts.join(''));

describe('writing any Markdown that was read', { timeout: 60_000 }, () => {
  it('loses nothing that was read', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const { quiz } = read(source);
        expect(read(stringifyQuizFile(quiz)).quiz).toEqual(quiz);
      }),
      { numRuns: runs },
    );
  });
});

describe('reading', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), markdown), (source) => {
        read(source);
        read(source, 'text');
      }),
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void read(bytes)));
  });

  it.each([
    ['quotes', '>'.repeat(2000)],
    ['lists', '- '.repeat(2000)],
    ['rows of markers', '*'.repeat(5000)],
    ['emphasis', '*a '.repeat(1500) + 'b* '.repeat(1500)],
  ])('never throws nor hangs on deeply nested %s', { timeout: 20_000 }, (_, source) => {
    expect(() => read(source)).not.toThrow();
  });
});
