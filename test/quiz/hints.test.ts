import { describe, expect, test } from 'vitest';
import { hintedBlock, hintsFor, hintSteps } from '../../src/lib/quiz/hints.ts';
import type { Question } from '../../src/lib/quiz/quiz.ts';
import * as s from './sample.ts';
import { at } from './sample.ts';

const evidence = at('demande un écrit');
const two = { ...s.single, options: s.single.options.slice(0, 2) };

describe('hints give away more and more', () => {
  test.each<[string, Question, string]>([
    [
      'a choice: a wrong option, the paragraph, the sentence',
      s.single,
      'strike paragraph sentence',
    ],
    ['a choice without evidence: a wrong option', s.multiple, 'strike'],
    ['a choice between two: where to look', two, 'paragraph sentence'],
    ['a gap: the first letters', s.gap, 'letters'],
    ['a gap with evidence: never its sentence', { ...s.gap, evidence }, 'letters paragraph'],
    ['matching: one pair', s.matching, 'pair'],
    ['matching with evidence: where to look first', { ...s.matching, evidence }, 'paragraph pair'],
    [
      'two pairs: none, since one gives both',
      { ...s.matching, pairs: s.matching.pairs.slice(1) },
      '',
    ],
    ['a passage: the paragraph it stands in', s.passage, 'paragraph'],
  ])('%s', (_, question, expected) => {
    const steps = hintsFor(question, 9).map(({ kind }) => kind);
    expect(steps.join(' ')).toBe(expected);
    expect(hintSteps(question)).toBe(steps.length);
  });
});

test('hints come one by one, and each says enough to be shown', () => {
  expect(hintsFor(s.single, 0)).toEqual([]);
  expect(hintsFor(s.single, 1)).toEqual([{ kind: 'strike', option: 'workers' }]);
  expect(hintsFor(s.single, 3).slice(1)).toEqual([
    { kind: 'paragraph', span: s.single.evidence },
    { kind: 'sentence', span: s.single.evidence.sentence },
  ]);
  expect(hintsFor({ ...two, evidence }, 2)[1]).toEqual({ kind: 'sentence', span: evidence });
  expect(hintsFor(s.passage, 1)).toEqual([{ kind: 'paragraph', span: s.passage.passage }]);
});

test('a first letter keeps its accent and leaves out quotes', () => {
  const gaps = [['écrit'.normalize('NFD')], ['« Le Monde »'], ['…'], []];
  const letters = ['é', 'L', '', ''];
  expect(hintsFor({ ...s.gap, gaps }, 1)).toEqual([{ kind: 'letters', letters }]);
});

test('a struck option is never a right one, and a right and a wrong one are left', () => {
  for (const question of [s.single, s.multiple]) {
    const struck = hintsFor(question, 9).flatMap((hint) =>
      hint.kind === 'strike' ? [hint.option] : [],
    );
    expect(struck).toHaveLength(1);
    const left = question.options.filter(({ id }) => !struck.includes(id));
    expect(new Set(left.map(({ correct }) => correct)).size).toBe(2);
    expect(question.options.filter(({ id, correct }) => correct && struck.includes(id))).toEqual(
      [],
    );
  }
});

test('the hinted paragraph is the block that holds the span', () => {
  const blocks = [at('Le ministre a parlé lundi.'), at('Les ouvriers n’y croient guère.')];
  expect(hintedBlock(blocks, at('guère'))).toBe(1);
  expect(hintedBlock(blocks, at('Anne Roy'))).toBe(-1);
});
