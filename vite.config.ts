import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { watchQuizzes } from './src/lib/server/watch-quizzes.ts';

export default defineConfig({
  plugins: [
    paraglideVitePlugin({
      project: './src/messages/project.inlang',
      outdir: './src/lib/paraglide',
      // The address tells, see src/hooks.
      strategy: ['globalVariable', 'baseLocale'],
      emitReadme: false,
      emitPrettierIgnore: false,
      emitGitIgnore: false,
    }),
    sveltekit(),
    watchQuizzes(process.env.QUIZZES ?? 'quizzes'),
  ],
  preview: { port: 4173 },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    environment: 'node',
  },
});
