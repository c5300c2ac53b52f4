/** Installs packages when the lock file has changed since they were installed. Plain JavaScript: nothing else may be there yet. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import process from 'node:process';

/** @param {string} path */
const changedAt = (path) =>
  statSync(new URL(`../${path}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes the hidden lock file last.
if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json'))
  execFileSync('npm', ['install'], { stdio: 'inherit', shell: process.platform === 'win32' });
