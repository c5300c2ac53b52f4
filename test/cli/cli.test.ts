import { describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { quiz } from './memory.ts';

const commands = ['check', 'new', 'questions', 'statements', 'tokens'];

describe('the command line', () => {
  it('explains itself, with every command and examples', async () => {
    const { code, out, err } = await quiz(['--help']);
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const command of commands) expect(out).toContain(`\n  ${command} `);
    expect(out).toContain('Examples:');
  });

  it.each(commands)('explains %s, with its options and examples', async (command) => {
    const { code, out } = await quiz([command, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: npm run quiz -- ${command} `));
    expect(out).toContain('--help');
    expect(out).toMatch(new RegExp(`Examples:\n  npm run (?:--silent )?quiz -- ${command}`));
    expect((await quiz(['help', command])).out).toBe(out);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('knows its version', async () => {
    expect(await quiz(['--version'])).toMatchObject({ code: 0, out: `${project.version}\n` });
  });

  it.each([
    { argv: [], says: 'Usage: npm run quiz' },
    { argv: ['chekc'], says: 'There is no command chekc. Did you mean check?' },
    { argv: ['valueOf'], says: 'There is no command valueOf. There are: check, new' },
    { argv: ['--verison'], says: 'There is no option --verison. Did you mean --version?' },
    {
      argv: ['tokens', 'a.txt', '--jsno'],
      says: 'There is no option --jsno. Did you mean --json?',
    },
    { argv: ['tokens', 'a.txt', '-x'], says: 'There is no option -x.' },
    { argv: ['tokens', 'a.txt', '--json=yes'], says: '--json takes no value.' },
    { argv: ['tokens'], says: 'Name one file or more.' },
    { argv: ['statements'], says: 'Name one file or more.' },
    { argv: ['questions'], says: 'Name one file or more.' },
    { argv: ['questions', 'a.txt', '--seed'], says: '--seed needs a value: --seed N' },
    { argv: ['questions', '--seed', '--json', 'a.txt'], says: '--seed needs a value: --seed N' },
    { argv: ['questions', 'a.txt', '--seed', '1.5'], says: 'must be a whole number, and “1.5”' },
    { argv: ['new'], says: 'Name one article to make a quiz of.' },
    { argv: ['new', 'a.txt', 'b.txt'], says: 'Name one article to make a quiz of.' },
    { argv: ['check'], says: 'There is no folder quizzes/ to check. Name the files.' },
  ])('refuses $argv with exit code 2', async ({ argv, says }) => {
    const { code, out, err } = await quiz(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(says);
  });
});
