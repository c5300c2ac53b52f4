/** Runs every check one after the other, whatever fails, and closes with how many passed and failed. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Counts = { readonly passed: number; readonly failed: number };

type Step = {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What the step's own report counts; without one the step itself is one check. */
  readonly counts?: () => Counts;
};

const reports = mkdtempSync(join(tmpdir(), 'reports-'));
const report = (name: string): string => join(reports, `${name}.json`);
const read = (name: string): unknown => JSON.parse(readFileSync(report(name), 'utf8'));

function unitCounts(): Counts {
  const { numPassedTests, numFailedTests } = read('unit') as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

function endToEndCounts(): Counts {
  const { stats } = read('end-to-end') as { stats: Record<string, number> };
  return { passed: (stats.expected ?? 0) + (stats.flaky ?? 0), failed: stats.unexpected ?? 0 };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
      server.close(() => resolve(port));
    });
  });

/** Beside the site that may be being served. */
const site = 'test-results/build';

const steps: readonly Step[] = [
  { name: 'format', program: 'prettier', args: ['--check', '.'] },
  { name: 'lint', program: 'eslint', args: ['.'] },
  { name: 'types', program: 'npm', args: ['run', '--silent', 'check'] },
  {
    name: 'unit',
    program: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report('unit')}`],
    counts: unitCounts,
  },
  { name: 'build', program: 'vite', args: ['build'], env: { BUILD_DIR: site } },
  {
    name: 'end-to-end',
    program: 'npm',
    args: ['run', '--silent', 'test:e2e', '--', '--reporter=list,json'],
    env: {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report('end-to-end'),
      E2E_PORT: String(await freePort()),
    },
    counts: endToEndCounts,
  },
];

/** Whether the program ended well; what it prints is passed on. */
const succeeds = ({ program, args, env }: Step): Promise<boolean> =>
  new Promise((resolve) => {
    spawn(program, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
      .on('error', (error) => {
        console.error(error.message);
        resolve(false);
      })
      .on('close', (code) => resolve(code === 0));
  });

async function run(step: Step): Promise<Counts> {
  console.log(`\n── ${step.name} ──`);
  const fine = await succeeds(step);
  let counts: Counts = { passed: fine ? 1 : 0, failed: fine ? 0 : 1 };
  try {
    counts = step.counts?.() ?? counts;
  } catch {
    // It ended before it could write its report: the step itself is what failed.
  }
  // A test file that can't be loaded fails without a failed test.
  return fine || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

let passed = 0;
let failed = 0;
const failures: string[] = [];
for (const step of steps) {
  const counts = await run(step);
  passed += counts.passed;
  failed += counts.failed;
  if (counts.failed > 0) failures.push(step.name);
}
for (const folder of [reports, site, `${site}-kit`])
  rmSync(folder, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
