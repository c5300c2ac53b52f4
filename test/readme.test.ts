import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import project from '../package.json' with { type: 'json' };
import { quiz } from './cli/memory.ts';

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  it('shows a quiz file without problems that gives generated questions too', async () => {
    const example = /```markdown\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const files = { 'deux-poules.md': example };
    const checked = await quiz(['check', 'deux-poules.md'], files);
    expect(checked).toMatchObject({ code: 0, err: '', out: '1 file: 0 errors, 0 warnings\n' });
    const { out } = await quiz(['questions', 'deux-poules.md'], files);
    expect(out.match(/\(\w+, teacher\)/g)).toHaveLength(4);
    expect(out).toContain(', generated)');
  });

  it('names scripts and commands that exist', async () => {
    const scripts = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
    const known = Object.keys(project.scripts);
    expect(scripts.filter((name) => !known.includes(name ?? ''))).toEqual([]);
    for (const [, command = ''] of readme.matchAll(/npm run quiz -- ([a-z]+)/g))
      expect(await quiz([command, '--help'])).toMatchObject({ code: 0 });
  });

  it('links to files and folders that are there', () => {
    const prose = readme.replace(/`[^`\n]*`/g, '');
    const links = Array.from(prose.matchAll(/\]\(([^)#:]+)\)/g), ([, path = '']) => path);
    const places = Array.from(readme.matchAll(/^\| `([^`]+)`/gm), ([, path = '']) => path);
    expect([...links, ...places].filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(places.length).toBeGreaterThan(8);
  });
});
