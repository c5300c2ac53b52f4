import { describe, expect, it } from 'vitest';
import { sure } from '../../src/lib/generate/sure-statements.ts';
import { annotatedFolders, f1, gated, score } from './annotated.ts';

/** What the articles beside this test gave when it was written, less a little. */
describe.each(annotatedFolders().filter(([name]) => !name.startsWith('..')))(
  'in the annotated articles of %s',
  (_, folder) => {
    const found = score(folder);

    it('most statements are found, with their speaker', () => {
      expect(f1(found, (one) => one.found)).toBeGreaterThan(0.84);
      expect(f1(found, (one) => one.right)).toBeGreaterThan(0.78);
    });

    it('those that questions are made of are right', () => {
      expect(gated(found, sure).precision).toBeGreaterThanOrEqual(0.98);
      expect(gated(found, sure).recall).toBeGreaterThan(0.48);
    });
  },
);
