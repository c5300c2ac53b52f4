import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { chunkNames } from './src/lib/server/chunks.ts';
import { watchQuizzes } from './src/lib/server/watch-quizzes.ts';

export default defineConfig({
  plugins: [
    paraglideVitePlugin({
      project: './src/messages/project.inlang',
      outdir: './src/lib/paraglide',
      // The address tells, see src/hooks.
      strategy: ['baseLocale'],
      emitReadme: false,
      emitPrettierIgnore: false,
      emitGitIgnore: false,
    }),
    sveltekit(),
    watchQuizzes(process.env.QUIZZES ?? 'quizzes'),
  ],
  environments: {
    client: {
      build: {
        rolldownOptions: {
          // What a group names is all that goes into it: its entry then has exports for others.
          preserveEntrySignatures: 'allow-extension',
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                { name: chunkNames(), debugName: 'quiz page' },
                // Of what other pages share, small parts go with their neighbours.
                {
                  name: 'shared',
                  test: (id: string) => id.startsWith(`${import.meta.dirname}/src/`),
                  minShareCount: 2,
                  entriesAware: true,
                  entriesAwareMergeThreshold: 2000,
                },
              ],
            },
          },
        },
      },
    },
  },
  preview: { port: 4173 },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    environment: 'node',
    // What is tried with hundreds of arbitrary quizzes takes its time on a busy machine.
    testTimeout: 60_000,
  },
});
