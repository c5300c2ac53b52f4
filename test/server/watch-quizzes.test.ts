import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HotPayload } from 'vite';
import { watchQuizzes } from '../../src/lib/server/watch-quizzes.ts';

const article = '# Le marché\n\nRose vend du miel.\n';
const broken = `---\nlevel: B9\n---\n\n${article}`;
let folder = '';

/** The plugin with a server that only watches and sends. */
function start() {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const sent: HotPayload[] = [];
  const server = { watcher, ws: { send: (payload: HotPayload) => sent.push(payload) } };
  const { configureServer } = watchQuizzes(folder);
  if (typeof configureServer !== 'function') throw new Error('no hook');
  // The plugin uses nothing else of the server.
  void configureServer.call({} as never, server as never);
  const save = async (name: string, text: string) => {
    const count = sent.length;
    writeFileSync(join(folder, name), text);
    watcher.emit('change', join(folder, name));
    await vi.waitFor(() => expect(sent.length).toBe(count + 1));
    return sent.at(-1);
  };
  return { save, watcher, sent };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quizzes-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a quiz file that is saved', () => {
  it('makes the page load its data again', async () => {
    const { save } = start();
    expect(await save('a.md', article)).toEqual({ type: 'custom', event: 'quizzes:changed' });
  });

  it('shows its first error over the page, and reloads the page once it is corrected', async () => {
    const { save } = start();
    expect(await save('a.md', broken)).toMatchObject({
      type: 'error',
      err: {
        message: expect.stringContaining('There is no level “B9”.') as string,
        loc: { file: join(folder, 'a.md'), line: 2, column: 7 },
        frame: '2 | level: B9\n           ^',
      },
    });
    expect(await save('a.md', article)).toEqual({ type: 'full-reload' });
    expect(await save('a.md', article)).toMatchObject({ type: 'custom' });
  });

  it('keeps showing another file’s errors', async () => {
    const { save } = start();
    await save('a.md', broken);
    expect(await save('b.md', article)).toMatchObject({ err: { id: join(folder, 'a.md') } });
  });

  it('is told apart from one of the same name, as in the build', async () => {
    const { save } = start();
    await save('a.md', article);
    expect(await save('a.txt', 'Rose vend du miel.')).toMatchObject({
      err: { id: join(folder, 'a.txt'), message: expect.stringContaining('name-taken') as string },
    });
  });

  it('says nothing about files that are no quizzes', async () => {
    const { save, watcher, sent } = start();
    watcher.emit('change', join(folder, 'notes.odt'));
    watcher.emit('change', join(folder, 'draft', 'a.md'));
    await save('a.md', article);
    expect(sent).toHaveLength(1);
  });
});
