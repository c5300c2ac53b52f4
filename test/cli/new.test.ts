import { describe, expect, it } from 'vitest';
import { completeQuiz } from '../../src/lib/generate/generate.ts';
import { parseQuizFile } from '../../src/lib/quiz/quiz-file.ts';
import type { Quiz } from '../../src/lib/quiz/quiz.ts';
import { loadDictionary } from '../../src/lib/server/dictionary.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';
import { article, quiz } from './memory.ts';

const output = 'quizzes/dimanche.md';
const draft = ['new', 'article.txt', '-o', output];
const files = { 'article.txt': article };
const read = (source: string) => parseQuizFile(source, { id: 'dimanche', format: 'markdown' });

describe('quiz new', () => {
  it('writes a sound quiz file with title, article and the questions of the site', async () => {
    const outcome = await quiz(draft, files);
    expect(outcome).toMatchObject({ code: 0, out: '' });
    expect(outcome.err).toMatch(/^quizzes\/dimanche\.md: \d+ questions: \d+ on who said what/);
    const written = read(String(outcome.files[output]));
    expect(written.problems).toEqual([]);
    expect(written.quiz.title).toBe('La bibliothèque ouvrira le dimanche');
    const lexicon = await loadLexicon();
    const dictionary = await loadDictionary();
    const bare = parseQuizFile(article, { id: 'dimanche', format: 'text' }).quiz;
    const generated = completeQuiz(bare, { lexicon, dictionary });
    expect(written.quiz.questions.length).toBeGreaterThan(0);
    expect(written.quiz.questions.map(({ prompt }) => prompt)).toEqual(
      generated.questions.map(({ prompt }) => prompt),
    );
    expect(written.quiz.questions.every(({ origin }) => origin === 'teacher')).toBe(true);
  });

  it('leaves nothing to be generated beside what was written out', async () => {
    const { files: written } = await quiz(draft, files);
    const { quiz: kept } = read(String(written[output]));
    const lexicon = await loadLexicon();
    const dictionary = await loadDictionary();
    const ids = (quiz: Quiz) => quiz.questions.map(({ id }) => id);
    expect(ids(completeQuiz(kept, { lexicon, dictionary }))).toEqual(ids(kept));
  });

  it('keeps what a teacher had written already', async () => {
    const own = `---\nlevel: B1\n---\n\n# ${article}\n## Questions\n\n### Qui est maire ?\n\n- [x] Jeanne Moulin\n- [ ] Paul Servet\n`;
    const argv = ['new', 'mine.md', '-o', output];
    const { quiz: kept } = read(String((await quiz(argv, { 'mine.md': own })).files[output]));
    expect(kept.level).toBe('B1');
    expect(kept.questions[0]?.prompt).toBe('Qui est maire ?');
    expect(kept.questions.length).toBeGreaterThan(1);
  });

  it('prints the draft where no file is named', async () => {
    const { code, out } = await quiz(['new', 'article.txt'], files);
    expect(code).toBe(0);
    expect(out).toContain('# La bibliothèque ouvrira le dimanche');
  });

  it('writes over a file only when told to', async () => {
    const there = { ...files, [output]: 'mine' };
    const refused = await quiz(draft, there);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/^quizzes\/dimanche\.md:1:1 {2}error {2}exists {2}/);
    expect(refused.files[output]).toBe('mine');
    const forced = await quiz([...draft, '--force'], there);
    expect(forced.code).toBe(0);
    expect(forced.files[output]).toContain('# La bibliothèque');
  });

  it('writes nothing of an article with errors', async () => {
    const broken = { 'mine.md': `---\nlevel: B9\n---\n\n# ${article}` };
    const { code, err, files: after } = await quiz(['new', 'mine.md', '-o', output], broken);
    expect(code).toBe(1);
    expect(err).toContain('bad-level');
    expect(after[output]).toBeUndefined();
  });

  it.each([
    { name: 'quizzes/Grève à Lyon.md', better: 'quizzes/greve-a-lyon.md' },
    { name: 'grève', better: '-o greve.md' },
    { name: 'greve.txt', better: '-o greve.md' },
  ])('names a better file than $name', async ({ name, better }) => {
    const { code, err } = await quiz(['new', 'article.txt', '-o', name], files);
    expect(code).toBe(2);
    expect(err).toContain(better);
  });
});
