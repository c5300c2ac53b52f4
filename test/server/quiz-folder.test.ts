import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findByPrefix } from '../../src/lib/quiz/quiz-file-vocabulary.ts';
import { errorLines, openQuizFolder } from '../../src/lib/server/quiz-folder.ts';

let folder = '';
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const article = '# Le marché\n\nRose vend du miel.\n';

/** Completing marks the title, so that it shows. */
const open = () =>
  openQuizFolder(folder, () =>
    Promise.resolve({
      findWord: findByPrefix,
      complete: (quiz) => ({ ...quiz, title: `${quiz.title} +` }),
    }),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quizzes-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

describe('a folder of quiz files', () => {
  it('gives each quiz completed, in alphabetical order, and nothing but quiz files', async () => {
    write('b.md', article);
    write('a.txt', 'Rose vend du miel.\n');
    write('notes.odt', '');
    write('.brouillon.md', '');
    const entries = await open().entries();
    expect(entries.map((entry) => entry.complete().title)).toEqual(['a +', 'Le marché +']);
    expect(errorLines(entries)).toBe('');
  });

  it('gives the same object until the file changes', async () => {
    write('a.md', article);
    const quizzes = open();
    const load = async () => (await quizzes.entry('a'))?.complete();
    const first = await load();
    expect(await load()).toBe(first);
    write('a.md', article.replace('marché', 'grand marché'));
    utimesSync(join(folder, 'a.md'), new Date(), new Date(Date.now() + 5000));
    expect((await load())?.title).toBe('Le grand marché +');
  });

  it('has no quiz outside of it and none of another name', async () => {
    const quizzes = open();
    expect(await quizzes.entry('a')).toBeUndefined();
    expect(await quizzes.entry('../a')).toBeUndefined();
  });

  it('is empty where there is no such folder', async () => {
    const language = () => Promise.reject(new Error('not needed'));
    expect(await openQuizFolder(join(folder, 'none'), language).entries()).toEqual([]);
  });

  it('names every error of every file, bad names and doubled addresses too', async () => {
    write('Le marché.md', article);
    write('x.md', `---\nlevel: B9\n---\n\n${article}`);
    write('x.txt', 'Rose vend du miel.\n');
    const lines = errorLines(await open().entries()).split('\n');
    expect(lines.map((line) => line.split('  ').slice(1, 3).join(' '))).toEqual([
      'error bad-name',
      'error bad-level',
      'error name-taken',
    ]);
    expect(lines[1]).toMatch(/x\.md:2:8 {2}error {2}bad-level {2}There is no level “B9”\.$/);
  });

  it('prints warnings once, and does not count them as errors', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    write('a.md', 'Un article sans titre.\n');
    const quizzes = open();
    expect(errorLines(await quizzes.entries())).toBe('');
    await quizzes.entries();
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toMatch(/a\.md:1:1 {2}warning {2}no-title/);
  });
});
