import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseQuizFile, stringifyQuizFile } from '../../src/lib/quiz/quiz-file.ts';
import { anyQuiz } from './any-quiz.ts';

const read = (source: string | Uint8Array, format: 'markdown' | 'text' = 'markdown') =>
  parseQuizFile(source, { id: 'essai', format });
const spaced = (s: string) => s.replace(/\s+/g, ' ').trim();

describe('reading what was written', () => {
  it('gives the same quiz, whatever its texts hold', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        expect(read(stringifyQuizFile(quiz)).quiz).toEqual(quiz);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 150) },
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

describe('reading', () => {
  it('never throws, whatever the text', () => {
    const markdown = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          '\n',
          '\n\n',
          '## Questions',
          '### ',
          '- [x] ',
          '> ',
          '---',
          '{',
          '**',
          '« ',
        ),
      ),
    );
    fc.assert(
      fc.property(markdown, (parts) => {
        const { quiz } = read(parts.join(''));
        read(parts.join(''), 'text');
        stringifyQuizFile(quiz);
      }),
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void read(bytes)));
  });
});
