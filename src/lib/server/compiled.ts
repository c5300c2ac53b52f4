/** Files compiled into `static/` from data of the project and its packages. */
import { mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './project-root.ts';

export const inRoot = (...path: string[]): string => join(projectRoot, ...path);

/** Milliseconds since 1970; 0 for a file that isn't there. */
const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether every compiled file is there and no source is newer. */
export function isCurrent(compiled: readonly string[], sources: readonly string[]): boolean {
  const oldest = Math.min(...compiled.map(changedAt));
  return oldest > 0 && sources.every((source) => changedAt(source) <= oldest);
}

/** In one step, since a dev server and a test may both be at it: nobody sees half a file. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}
