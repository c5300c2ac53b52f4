import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterDiff } from '../../src/lib/quiz/letter-diff.ts';
import { foldTyped } from '../../src/lib/quiz/typed.ts';

/** `pri[-x-]s{+e+}` : what was typed in excess, and what is missing. */
const shown = (typed: string, key: string): string =>
  letterDiff(typed, key)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'typed' ? `[${text}]` : `{${text}}`,
    )
    .join('');

describe('the difference between what was typed and the key', () => {
  test.each([
    ['racheter', 'racheter', 'racheter'],
    ['Racheté', 'rachetée', 'racheté{e}'],
    ['rachetter', 'racheter', 'rachet[t]er'],
    ['eleve', 'élève', '[e]{é}l[e]{è}ve'],
    ['minsitre', 'ministre', 'min[s]i{s}tre'],
    ['', 'élève', ''],
  ])('%s for %s', (typed, key, expected) => {
    expect(shown(typed, key)).toBe(expected);
  });

  test('leads from the one to the other', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd', 'é', ' '),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(word, word, (typed, key) => {
        const runs = letterDiff(typed, key);
        fc.pre(foldTyped(typed) !== '' && foldTyped(key) !== '');
        const without = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('missing')).toBe(foldTyped(typed));
        expect(without('typed')).toBe(foldTyped(key));
      }),
    );
  });
});
