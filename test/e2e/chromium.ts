/** Finds a Chromium to test with, and fetches one where there is none. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Quiet, without a sandbox (tests often run as root in a container), and without calls of its own. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const onPath = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  return spawnSync('apt-get', install, { stdio: 'ignore' }).status === 0 ? onPath() : undefined;
}

/** The path of a Chromium: `$CHROMIUM`, one on the PATH, Playwright's, Debian's, or Playwright's after a download. */
export function findChromium(): string {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return CHROMIUM;
  const own = chromium.executablePath();
  const found = onPath() ?? (existsSync(own) ? own : undefined) ?? fromDebian();
  if (found) return found;
  execFileSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
  return own;
}
