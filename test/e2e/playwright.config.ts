import { defineConfig } from '@playwright/test';
import { findChromium, flags } from './chromium.ts';
import { siteFolder } from './host.ts';

const port = Number(process.env.E2E_PORT ?? 4517);

/** The tests take quizzes of their own: what is shipped may change, what they expect may not. */
const site = { QUIZZES: 'test/fixtures/quizzes', BUILD_DIR: siteFolder };

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  reporter: [['list']],
  fullyParallel: true,
  workers: 2,
  // What passes only the second time is listed as flaky.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
    // What is kept of a site is the matter of the tests in hosted.ts alone.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findChromium(), args: flags },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `npx vite build && npx vite preview --port ${port} --strictPort`,
    cwd: '../..',
    env: site,
    port,
    timeout: 180_000,
  },
});
