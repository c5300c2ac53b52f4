import { describe, expect, it } from 'vitest';
import { article, quiz } from './memory.ts';

const sound = `# ${article}`;
const broken = `---\nlevel: B9\n---\n\n# ${article}`;

describe('quiz check', () => {
  it('reads all of quizzes/ when no file is named', async () => {
    const files = { 'quizzes/a.md': sound, 'quizzes/b.md': broken, 'quizzes/notes.odt': '' };
    const { code, out, err } = await quiz(['check'], files);
    expect(code).toBe(1);
    expect(err).toBe(
      'quizzes/b.md:2:8  error  bad-level  There is no level “B9”. The levels are A1, A2, B1, B2, C1, C2.\n',
    );
    expect(out).toBe('2 files: 1 error, 0 warnings\n');
  });

  it('lets warnings pass', async () => {
    const { code, out, err } = await quiz(['check', 'a.md'], { 'a.md': 'Rose vend du miel.\n' });
    expect(code).toBe(0);
    expect(err).toMatch(/^a\.md:1:1 {2}warning {2}no-title {2}/);
    expect(out).toBe('1 file: 0 errors, 1 warning\n');
  });

  it('finds words of the vocabulary in every inflected form', async () => {
    const files = {
      'a.md': `${sound}\n## Vocabulaire\n\n- **vouloir** (v.) : souhaiter | to want\n`,
    };
    expect((await quiz(['check', 'a.md'], files)).err).toContain('vocabulary-not-in-article');
    const files2 = { 'a.md': files['a.md'].replace('Marc', 'On veut savoir. Marc') };
    expect(await quiz(['check', 'a.md'], files2)).toMatchObject({ code: 0, err: '' });
  });

  it('refuses a name that can be no address, and an address that is taken', async () => {
    const files = { 'Ma ville.md': sound, 'x/a.md': sound, 'x/a.txt': article, 'y/a.md': sound };
    const { code, err } = await quiz(['check', ...Object.keys(files)], files);
    expect(code).toBe(1);
    expect(err.match(/^\S.*?:1:1 {2}error {2}\S+/gm)).toEqual([
      'Ma ville.md:1:1  error  bad-name',
      'x/a.txt:1:1  error  name-taken',
    ]);
  });

  it('refuses a file that the site would pass over', async () => {
    const { code, err } = await quiz(['check', 'a.html'], { 'a.html': article });
    expect(code).toBe(1);
    expect(err).toMatch(/^a\.html:1:1 {2}error {2}bad-ending {2}/);
  });
});
