import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  formatProblem,
  parseQuizFile,
  problemCodes,
  stringifyQuizFile,
  toSource,
} from '../../src/lib/quiz/quiz-file.ts';

const folder = new URL('../fixtures/quiz-file/', import.meta.url);
const files = readdirSync(folder).filter((name) => !name.endsWith('.json'));

function read(file: string) {
  const source = readFileSync(new URL(file, folder));
  const format = file.endsWith('.txt') ? 'text' : 'markdown';
  return parseQuizFile(source, { id: parse(file).name, format });
}

/** What no small file can show: its size, and its neighbours. */
const elsewhere = ['too-large', 'name-taken'];

describe('a quiz file', () => {
  it.each(files)('is read as its fixture says: %s', (file) => {
    const { quiz, problems } = read(file);
    const expected = new URL(`${parse(file).name}.json`, folder);
    const actual = `${JSON.stringify({ quiz, problems }, null, 2)}\n`;
    if (process.env['UPDATE']) writeFileSync(expected, actual);
    expect(actual).toBe(readFileSync(expected, 'utf8'));
  });

  it.each(files)('has the problem it is named after, or none: %s', (file) => {
    const name = parse(file).name.toLowerCase().replace('_', '-');
    const codes = read(file).problems.map(({ code }) => code);
    if (name.startsWith('sound-')) expect(codes).toEqual([]);
    else expect(codes).toContain(name);
  });

  it('can have every problem there is a code for', () => {
    const named = files.map((file) => parse(file).name.toLowerCase().replace('_', '-'));
    const shown = named.filter((name) => !name.startsWith('sound-'));
    expect([...shown, ...elsewhere].sort()).toEqual([...problemCodes].sort());
  });

  it.each(files.filter((file) => file.endsWith('.md')))(
    'is read back as it was written: %s',
    (file) => {
      const { quiz } = read(file);
      const { id } = quiz;
      expect(parseQuizFile(stringifyQuizFile(quiz), { id, format: 'markdown' }).quiz).toEqual(quiz);
    },
  );

  it('tells where each word of the article stands in the file', () => {
    const { quiz, origins } = read('sound-article.md');
    const source = readFileSync(new URL('sound-article.md', folder), 'utf8');
    const words = Array.from(quiz.article.text.matchAll(/\p{L}+/gu));
    for (const { 0: word, index } of words)
      expect(source.slice(toSource(origins, index)).startsWith(word)).toBe(true);
  });

  it('is refused above 1 MiB', () => {
    for (const source of [new Uint8Array(1024 * 1024 + 1), 'é'.repeat(600_000)]) {
      const { problems } = parseQuizFile(source, { id: 'a', format: 'text' });
      expect(problems.map(({ code }) => code)).toEqual(['too-large']);
    }
  });

  it('drops a byte order mark', () => {
    const bytes = new TextEncoder().encode('\uFEFF# Titre\n\nTexte.');
    for (const source of [bytes, '\uFEFF# Titre\n\nTexte.'])
      expect(parseQuizFile(source, { id: 'a', format: 'markdown' }).quiz.title).toBe('Titre');
  });

  it('asks the caller where a word occurs', () => {
    const source = '# Titre\n\nIl va bien.\n\n## Vocabulaire\n\n- **aller** : se porter\n';
    const options = { id: 'a', format: 'markdown' } as const;
    const findWord = (word: string) => (word === 'aller' ? { start: 10, end: 12 } : undefined);
    expect(parseQuizFile(source, { ...options, findWord }).problems).toEqual([]);
    expect(parseQuizFile(source, options).problems).toHaveLength(1);
  });
});

it('a problem is printed on one line', () => {
  const [problem] = read('bad-level.md').problems;
  expect(problem && formatProblem('quizzes/a.md', problem)).toBe(
    'quizzes/a.md:2:8  error  bad-level  There is no level “B7”.',
  );
});
