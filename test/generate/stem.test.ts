import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { capitalise, quoted } from '../../src/lib/quiz/quoting.ts';
import { balance, blankLine, maxStem, stemOf } from '../../src/lib/generate/stem.ts';

/** The stem of a text whose parts stand between bars. */
function stem(marked: string): string {
  const parts: { start: number; end: number }[] = [];
  let text = '';
  marked.split('|').forEach((piece, i) => {
    if (i % 2 === 1) parts.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  });
  return stemOf(text, parts, []) ?? '';
}

describe('stemOf', () => {
  test.each([
    ['begins with a capital', 'il dit que |l’usine ferme|.', 'L’usine ferme'],
    ['an accented one too', '|écoutez|', 'Écoutez'],
    ['is the longest part', '|Oui|, dit-il, |Je viens demain|', 'Je viens demain'],
    ['is no half of a sentence', '|Oui|, dit-il, |je viens demain|', ''],
    ['leaves a final full stop out', '|Je viens.|', 'Je viens'],
    ['takes the question mark behind it', '|Viens-tu| ?', 'Viens-tu ?'],
    ['is one line', '|Un\ntexte\u00a0 coupé|', 'Un texte coupé'],
    ['turns inner guillemets into curly marks', '|Il a dit « non » hier|', 'Il a dit “non” hier'],
    ['drops a mark without its partner', '|il “risque de perdre|', 'Il risque de perdre'],
    ['ends without a comma', '|Je viens,|', 'Je viens'],
    ['keeps a question mark', '|Viens-tu ?|', 'Viens-tu ?'],
  ])('%s', (_, marked, expected) => {
    expect(stem(marked)).toBe(expected);
  });

  const clause =
    'le grand pont de la ville restera fermé pendant toute la durée des travaux de l’été';
  test.each([
    ['a full stop', `|Car ${clause}. Et ${clause}. Puis ${clause}|`, `Car ${clause}. Et ${clause}`],
    ['a semicolon', `|Car ${clause} ; or ${clause}, ${clause}|`, `Car ${clause}…`],
    ['a comma', `|Car ${clause}, puis ${clause} ${clause}|`, `Car ${clause}…`],
  ])('a long one is cut at %s', (_, marked, expected) => {
    expect(stem(marked)).toBe(expected);
  });

  it('is not cut before its first finite verb', () => {
    const text = `Outre ${clause}, ${clause}, la mairie ferme ${clause}`;
    const verb = text.indexOf('ferme ') + 5;
    expect(stemOf(text, [{ start: 0, end: text.length }], [verb])).toBeUndefined();
  });

  it('leaves out a second que-clause that has lost its verb', () => {
    const text = 'elle ne censure rien et qu’elle ne donnerait rien';
    const part = { start: 0, end: text.length };
    expect(stemOf(text, [part], [], true)).toBe('Elle ne censure rien…');
    expect(stemOf(text, [part], [], false)).toBe(
      'Elle ne censure rien et qu’elle ne donnerait rien',
    );
  });

  it('is never long, and never cut inside a word where it has spaces', () => {
    const words = fc.array(fc.constantFrom('pont', 'ferme,', 'demain.', 'et', '«', '»', 'qui'), {
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(words, (list) => {
        const found = stem(`|${list.join(' ')}|`);
        expect(found.length).toBeLessThanOrEqual(maxStem + 1);
        expect(found.replace(/[^\p{L}\s]/gu, '').toLowerCase()).toMatch(
          /^(?:\s|\b(?:pont|ferme|demain|et|qui)\b)*$/,
        );
      }),
    );
  });
});

test.each([
  ['« A » et « B »', '“A” et “B”'],
  ['"A" et "B"', '“A” et “B”'],
  ['“A', 'A'],
  ['A” et “B', 'A et B'],
  ['A » a-t-il dit', 'A, a-t-il dit'],
  ['A', 'A'],
])('balance of %j is %j', (text, expected) => {
  expect(balance(text)).toBe(expected);
});

test('a quotation has no-break spaces inside its marks', () => {
  expect(quoted('Oui')).toBe('«\u00a0Oui\u00a0»');
});

test.each([
  ['élu', 'Élu'],
  ['l’État', 'L’État'],
  ['', ''],
])('%j with a capital is %j', (text, expected) => {
  expect(capitalise(text)).toBe(expected);
});

test('the sentence stays whole around a blank, on one line and with marks that match', () => {
  const text = 'Hier. Le maire « ferme\nla porte ». Fin.';
  const sentence = { start: 6, end: text.indexOf(' Fin') };
  const start = text.indexOf('la porte');
  expect(blankLine(text, sentence, { start, end: start + 8 })).toBe('Le maire “ferme _____”.');
});
