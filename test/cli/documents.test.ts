import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { filesIn } from '../../src/cli/io.ts';
import { article, jsonLines, quiz, type Files } from './memory.ts';

const latin1 = Uint8Array.from('Le président a parlé.', (character) => character.charCodeAt(0));
const english =
  'The secretary of state said on Sunday that the president would take action in the coming days.';

/** What each bad file is told. */
const bad: { name: string; content: Files[string]; says: string }[] = [
  { name: 'binary.txt', content: Uint8Array.of(127, 69, 76, 70, 0, 1), says: '1:1  error  binary' },
  { name: 'latin1.txt', content: latin1, says: '1:6  error  not-utf8' },
  { name: 'utf16.txt', content: Uint8Array.of(255, 254, 76, 0), says: '1:1  error  not-utf8' },
  { name: 'empty.txt', content: '', says: '1:1  error  empty' },
  { name: 'blank.txt', content: ' \n\n', says: '1:1  error  empty' },
  { name: 'large.txt', content: 'Le pain. '.repeat(600_000), says: '1:1  error  too-large' },
  { name: 'english.txt', content: english, says: '1:1  error  not-french' },
  { name: 'folder', content: undefined, says: '1:1  error  is-a-folder' },
];

describe.each(['statements', 'tokens', 'questions', 'check'])('quiz %s', (command) => {
  const json = command === 'check' ? [] : ['--json'];

  it('says in one line what is wrong with a file, and goes on with the others', async () => {
    const files = Object.fromEntries(bad.map(({ name, content }) => [name, content]));
    const argv = [command, ...Object.keys(files), 'none.txt', 'article.txt', ...json];
    const { code, out, err } = await quiz(argv, { ...files, 'article.txt': article });
    expect(code).toBe(1);
    const expected = [...bad, { name: 'none.txt', says: '1:1  error  not-found' }];
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(expected.length);
    expected.forEach(({ name, says }, index) =>
      expect(lines[index]).toMatch(new RegExp(`^${name}:${says} {2}[A-Z].*\\.$`)),
    );
    if (command !== 'check')
      expect(jsonLines<{ file: string }>(out).map(({ file }) => file)).toEqual(['article.txt']);
  });
});

describe('an article', () => {
  it('is read although its name could be no quiz’s address', async () => {
    const { code, err } = await quiz(['tokens', 'Mon article.txt'], { 'Mon article.txt': article });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('is taken for French when it is too short to tell', async () => {
    expect(await quiz(['tokens', 'a.txt'], { 'a.txt': 'Okay, let’s go!' })).toMatchObject({
      code: 0,
    });
  });

  it('is analysed for as much as its quiz file can be read, whose errors are named', async () => {
    const files = { 'a.md': `---\nlevel: B9\n---\n\n# ${article}` };
    const { code, out, err } = await quiz(['tokens', 'a.md', '--json'], files);
    expect(code).toBe(1);
    expect(err).toMatch(/^a\.md:2:8 {2}error {2}bad-level {2}[^\n]+\n$/);
    expect(jsonLines(out)).toHaveLength(1);
  });
});

describe('the files of a real folder', () => {
  let folder = '';
  const out: string[] = [];
  const err: string[] = [];
  const inFolder = (...argv: string[]) =>
    run(argv, {
      ...filesIn(folder),
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      quizFolder: join(folder, 'quizzes'),
      columns: 80,
    });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'quiz-'));
    mkdirSync(join(folder, 'texts'));
    writeFileSync(join(folder, 'article.txt'), article);
    writeFileSync(join(folder, 'large.txt'), 'Le pain. '.repeat(600_000));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are found from the working folder, drafted into quizzes/ and checked there', async () => {
    expect(await inFolder('new', 'article.txt', '-o', 'quizzes/dimanche.md')).toBe(0);
    expect(await inFolder('new', 'article.txt', '-o', 'quizzes/dimanche.md')).toBe(1);
    expect(err.at(-1)).toMatch(/^quizzes\/dimanche\.md:1:1 {2}error {2}exists {2}/);
    expect(await inFolder('check')).toBe(0);
    expect(out.at(-1)).toBe('1 file: 0 errors, 0 warnings');
  });

  it('are refused when they are folders, too large or not there', async () => {
    err.length = 0;
    expect(await inFolder('tokens', 'texts', 'large.txt', 'none.txt')).toBe(1);
    expect(err.map((line) => line.split('  ')[2])).toEqual([
      'is-a-folder',
      'too-large',
      'not-found',
    ]);
  });
});
