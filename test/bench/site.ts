/** Builds the site into a folder of its own, which is gone afterwards. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/lib/server/project-root.ts';

/**
 * In the project, so that what is built finds its packages; not under version control. One a process: benches may
 * run side by side.
 */
const name = `test-results/bench-${process.pid}`;
const folder = join(projectRoot, name);

/** Prints the processor time of the process when it, or one of its threads, ends. */
const reporter = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.log('processor '+(user+system))})`;

export type Built<T> = {
  /** By the clock. */
  readonly seconds: number;
  /** Of the processor: other work on the machine hardly changes it. */
  readonly processorSeconds: number;
  readonly found: T;
};

/** Builds with these quiz files, or the shipped ones. */
function build(quizzes: string | undefined): Omit<Built<unknown>, 'found'> {
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', reporter, join(projectRoot, 'node_modules/vite/bin/vite.js'), 'build'],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, BUILD_DIR: name, ...(quizzes && { QUIZZES: quizzes }) },
    },
  );
  const seconds = (performance.now() - from) / 1000;
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
  const reports = Array.from(stdout.matchAll(/^processor (\d+)$/gm), ([, time]) => Number(time));
  return { seconds, processorSeconds: Math.max(...reports) / 1e6 };
}

function clear(): void {
  for (const built of [folder, `${folder}-kit`]) rmSync(built, { recursive: true, force: true });
}

/** Builds with these quiz files, or the shipped ones, and gives what `look` finds in it and the time it took. */
export function withSite<T>(quizzes: string | undefined, look: (folder: string) => T): Built<T> {
  try {
    return { ...build(quizzes), found: look(folder) };
  } finally {
    clear();
  }
}

/** The same for what takes its time, as a browser does; gives what it finds. */
export async function visitSite<T>(
  quizzes: string | undefined,
  visit: (folder: string) => Promise<T>,
): Promise<T> {
  try {
    build(quizzes);
    return await visit(folder);
  } finally {
    clear();
  }
}
