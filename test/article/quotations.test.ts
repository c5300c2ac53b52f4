import { describe, expect, test } from 'vitest';
import { tagBlock } from '../../src/lib/article/analysis.ts';
import { findQuotations } from '../../src/lib/article/quotations.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';

const lexicon = await loadLexicon();

/** The quotations of one paragraph; `~` behind one that lacks a mark. */
function quotations(text: string): string[] {
  const block = tagBlock(text, { kind: 'paragraph', start: 0, end: text.length }, lexicon);
  return findQuotations(block).map(({ from, to, paired }) => {
    const words = text.slice(block.tokens[from]?.start, block.tokens[to - 1]?.end);
    return paired ? words : `${words}~`;
  });
}

describe('a pair of marks', () => {
  test.each([
    ['guillemets', 'Il dit : « Je viens. » Elle part.', 'Je viens.'],
    ['curly marks', 'Il dit : “Je viens.” Elle part.', 'Je viens.'],
    ['straight marks', 'Il dit : "Je viens." Elle part.', 'Je viens.'],
    ['low and high marks', 'Il dit : „Je viens.” Elle part.', 'Je viens.'],
    ['straight marks behind an elision', 'Il dit qu’"il vient". Elle part.', 'il vient'],
    ['over several sentences', '« Je viens. Tu restes. » Elle part.', 'Je viens. Tu restes.'],
    ['around another pair', '« Il a dit “non” hier. »', 'Il a dit “non” hier.'],
    ['around one of its own kind', '« Il a dit « non » hier. »', 'Il a dit « non » hier.'],
  ])('%s', (_, text, expected) => {
    expect(quotations(text)).toEqual([expected]);
  });
});

test('each pair of a paragraph is found, in text order', () => {
  expect(quotations('« A » et “B”, puis "C" et « D ».')).toEqual(['A', 'B', 'C', 'D']);
});

describe('a mark without its partner reaches to the border of its sentence', () => {
  test.each([
    ['Il part. Elle dit « Je viens demain. Il rit.', 'Je viens demain~'],
    ['Il part. Je viens demain », dit-elle.', 'Je viens demain~'],
    ['Elle part “demain', 'demain~'],
  ])('%s', (text, expected) => {
    expect(quotations(text)).toEqual([expected]);
  });
});

test.each(['Il part.', 'C’est l’heure d’y aller.', ''])('“%s” holds none', (text) => {
  expect(quotations(text)).toEqual([]);
});
