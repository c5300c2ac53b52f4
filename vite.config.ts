import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { watchQuizzes } from './src/lib/server/watch-quizzes.ts';

export default defineConfig({
  plugins: [sveltekit(), watchQuizzes(process.env.QUIZZES ?? 'quizzes')],
  preview: { port: 4173 },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    environment: 'node',
  },
});
